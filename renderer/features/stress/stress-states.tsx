import type { StressAnswer } from '../../../solver/analysis/stress/stress-answer.ts';
import { NoAnswer } from '../questions/no-answer.tsx';
import type { SayProgress } from '../questions/running-words.tsx';
import { stressMessages as messages } from './messages.ts';
import type { StressQuestion } from './use-stress.ts';

export function sayProgressIn({ text, format }: Pick<StressQuestion, 'text' | 'format'>): SayProgress {
  return ({ done, of }, seconds) =>
    text.say(messages.running, {
      done: format.number(done),
      of: format.number(of),
      seconds: format.number(seconds, 0),
    });
}

/** Before the first ranking: what one would show, that one is sought, or why there is none. */
export function NoRanking({ question }: { question: StressQuestion }) {
  const { analysis, answer, run, text } = question;
  return (
    <NoAnswer
      analysis={analysis}
      words={messages}
      sayProgress={sayProgressIn(question)}
      onRun={run}
      whyNone={answer === null ? null : text.say(whyNone(answer))}
    />
  );
}

function whyNone(answer: StressAnswer) {
  if (answer.kind !== 'refused') return messages.noBase;
  switch (answer.reason) {
    case 'no value':
      return messages.noValue;
    case 'no period':
      return messages.noPeriod;
    case 'nothing to stop':
      return messages.nothingToStop;
  }
}
