import { EmptyQuestion, FailedQuestion, SoughtAnswer } from '../questions/question-states.tsx';
import type { SayProgress } from '../questions/running-words.tsx';
import { answerOfKind } from '../questions/use-analysis.ts';
import { planMessages } from '../questions/messages-of-plans.ts';
import { alternativesMessages as messages } from './messages.ts';
import type { AlternativesQuestion } from './use-alternatives.ts';

/** Solves so far, while alternatives are sought. */
export function sayProgressIn({ text, format }: AlternativesQuestion): SayProgress {
  return ({ done }, seconds) =>
    text.say(messages.running, { solves: done, seconds: format.number(seconds, 0) });
}

/** Before the first alternatives: what they would show, that they are sought, or why there are none. */
export function NoAlternatives({ question }: { question: AlternativesQuestion }) {
  const { analysis, run, text } = question;
  const { say } = text;
  const { running, failure, result } = analysis;
  if (running !== null) {
    return (
      <SoughtAnswer
        title={say(messages.runningTitle)}
        running={running}
        sayProgress={sayProgressIn(question)}
      >
        <p>{say(messages.runningWords)}</p>
      </SoughtAnswer>
    );
  }
  if (failure !== null && failure.why !== 'cancelled') {
    return (
      <FailedQuestion title={say(messages.failedTitle)} onRun={run}>
        <p lang="en">{failure.message}</p>
      </FailedQuestion>
    );
  }
  const answer = answerOfKind(result, 'alternatives');
  if (answer !== null && answer.kind !== 'alternatives') {
    const words =
      answer.kind === 'nothing made'
        ? say(messages.nothingMade)
        : say(planMessages[answer.kind === 'stopped' ? 'stopped' : answer.reason]);
    return (
      <FailedQuestion title={say(messages.failedTitle)} onRun={run}>
        <p>{words}</p>
      </FailedQuestion>
    );
  }
  return (
    <EmptyQuestion title={say(messages.emptyTitle)}>
      <p>{say(messages.emptyWords)}</p>
    </EmptyQuestion>
  );
}
