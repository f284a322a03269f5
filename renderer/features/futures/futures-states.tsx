import { EmptyQuestion, FailedQuestion, SoughtAnswer } from '../questions/question-states.tsx';
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

/** Before the first answer: what it would show, or that it is sought. */
export function NoReport({ question }: { question: FuturesQuestion }) {
  const { analysis, stated, text } = question;
  const { say } = text;
  if (analysis.running !== null) {
    return (
      <SoughtAnswer
        title={say(messages.runningTitle)}
        running={analysis.running}
        sayProgress={sayProgressIn(question)}
      >
        <p>{say(messages.runningWords)}</p>
      </SoughtAnswer>
    );
  }
  return (
    <EmptyQuestion title={say(messages.emptyTitle)}>
      <p>{say(messages.emptyWords)}</p>
      {stated.length < 2 ? <p>{say(messages.tooFew)}</p> : null}
    </EmptyQuestion>
  );
}

/** Why there is no answer, and what to do instead. */
export function FailedReport({ question }: { question: FuturesQuestion }) {
  const { analysis, answer, nameOf, text, run } = question;
  const { say } = text;
  const words = () => {
    if (answer?.kind === 'no plan') {
      const future = nameOf(answer.future);
      return say(answer.reason === 'undecided' ? messages.undecided : messages.noPlanIn, { future });
    }
    if (answer?.kind === 'refused') {
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
    return say(messages.stopped);
  };
  const { failure } = analysis;
  return (
    <FailedQuestion title={say(messages.failedTitle)} onRun={run}>
      {failure === null ? <p>{words()}</p> : <p lang="en">{failure.message}</p>}
    </FailedQuestion>
  );
}
