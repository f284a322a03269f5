import type { StressAnswer } from '../../../solver/analysis/stress/stress-answer.ts';
import { NoAnswer } from '../questions/no-answer.tsx';
import { sayPlanned } from '../questions/say-progress.ts';
import { stressMessages as messages } from './messages.ts';
import type { StressQuestion } from './use-stress.ts';

/** Before the first ranking: what one would show, that one is sought, or why there is none. */
export function NoRanking({ question }: { question: StressQuestion }) {
  const { analysis, answer, run, text } = question;
  return (
    <NoAnswer
      analysis={analysis}
      words={messages}
      sayProgress={sayPlanned(question)}
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
