import type { FuturesAnswer } from '../../../solver/analysis/futures/futures-answer.ts';
import { NoAnswer } from '../questions/no-answer.tsx';
import type { SayProgress } from '../questions/running-words.tsx';
import { futuresMessages as messages } from './messages.ts';
import type { FuturesQuestion } from './use-futures.ts';

const progress = {
  alone: messages.alone,
  held: messages.held,
  together: messages.together,
  hedge: messages.trying,
} as const;

/** Which solve it is at. */
export function sayProgressIn({ nameOf, text, format }: FuturesQuestion): SayProgress {
  return ({ done, say }, seconds) => {
    const message = Object.entries(progress).find(([key]) => key === say.key)?.[1] ?? messages.together;
    return text.say(message, {
      future: nameOf(String(say.values['future'] ?? '')),
      plan: Number(say.values['plan'] ?? 1),
      solve: done + 1,
      seconds: format.number(seconds, 0),
    });
  };
}

/** Before the first answer: what it would show, that it is sought, or why there is none. */
export function NoReport({ question }: { question: FuturesQuestion }) {
  const { analysis, answer, stated, text, run } = question;
  return (
    <NoAnswer
      analysis={analysis}
      words={messages}
      sayProgress={sayProgressIn(question)}
      onRun={run}
      whyNone={answer === null ? null : whyNone(answer, question)}
    >
      {stated.length < 2 ? <p>{text.say(messages.tooFew)}</p> : null}
    </NoAnswer>
  );
}

function whyNone(answer: FuturesAnswer, { nameOf, text: { say } }: FuturesQuestion): string | null {
  switch (answer.kind) {
    case 'report':
      return null;
    case 'no plan': {
      const future = nameOf(answer.future);
      return say(answer.reason === 'undecided' ? messages.undecided : messages.noPlanIn, { future });
    }
    case 'refused': {
      const future = nameOf(answer.future ?? '');
      switch (answer.reason) {
        case 'no futures':
          return say(messages.tooFew);
        case 'errors':
          return say(messages.hasErrors, { future });
        case 'objective differs':
        case 'currency differs':
        case 'no such period':
          return say(messages.differs, { future });
      }
    }
    // The switch above returns in every case.
    // eslint-disable-next-line no-fallthrough
    case 'stopped':
      return say(messages.stopped);
  }
}
