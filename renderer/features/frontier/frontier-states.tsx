import { NoAnswer } from '../questions/no-answer.tsx';
import { saySolves } from '../questions/say-progress.ts';
import { answerOfKind } from '../questions/use-analysis.ts';
import { planMessages } from '../questions/messages-of-plans.ts';
import { frontierMessages as messages } from './messages.ts';
import type { FrontierQuestion } from './use-frontier.ts';

/** Before the first frontier: what one would show, that one is sought, or why there is none. */
export function NoFrontier({ question }: { question: FrontierQuestion }) {
  const { analysis, run } = question;
  return (
    <NoAnswer
      analysis={analysis}
      words={messages}
      sayProgress={saySolves(question)}
      onRun={run}
      whyNone={whyNone(question)}
    />
  );
}

function whyNone({ analysis: { result }, name, text: { say } }: FrontierQuestion): string | null {
  const answer = answerOfKind(result, 'frontier');
  if (answer === null || answer.kind === 'frontier') return null;
  if (answer.kind === 'nothing to measure')
    return say(messages.nothingToMeasure, { measure: name.toLocaleLowerCase() });
  return say(planMessages[answer.kind === 'stopped' ? 'stopped' : answer.reason]);
}
