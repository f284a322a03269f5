import { NoAnswer } from '../questions/no-answer.tsx';
import { saySolves } from '../questions/say-progress.ts';
import { answerOfKind } from '../questions/use-analysis.ts';
import { planMessages } from '../questions/messages-of-plans.ts';
import { alternativesMessages as messages } from './messages.ts';
import type { AlternativesQuestion } from './use-alternatives.ts';

/** Before the first alternatives: what they would show, that they are sought, or why there are none. */
export function NoAlternatives({ question }: { question: AlternativesQuestion }) {
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

function whyNone({ analysis: { result }, text: { say } }: AlternativesQuestion): string | null {
  const answer = answerOfKind(result, 'alternatives');
  if (answer === null || answer.kind === 'alternatives') return null;
  if (answer.kind === 'nothing made') return say(messages.nothingMade);
  return say(planMessages[answer.kind === 'stopped' ? 'stopped' : answer.reason]);
}
