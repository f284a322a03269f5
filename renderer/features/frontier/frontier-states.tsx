import { EmptyQuestion, FailedQuestion, SoughtAnswer } from '../questions/question-states.tsx';
import type { SayProgress } from '../questions/running-words.tsx';
import { answerOfKind } from '../questions/use-analysis.ts';
import { planMessages } from '../questions/messages-of-plans.ts';
import { frontierMessages as messages } from './messages.ts';
import type { FrontierQuestion } from './use-frontier.ts';

/** Solves so far, while the frontier is sought. */
export function sayProgressIn({ text, format }: FrontierQuestion): SayProgress {
  return ({ done }, seconds) =>
    text.say(messages.running, { solves: done, seconds: format.number(seconds, 0) });
}

/** Before the first frontier: what one would show, that one is sought, or why there is none. */
export function NoFrontier({ question }: { question: FrontierQuestion }) {
  const { analysis, name, run, text } = question;
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
  const answer = answerOfKind(result, 'frontier');
  if (answer !== null && answer.kind !== 'frontier') {
    const words =
      answer.kind === 'nothing to measure'
        ? say(messages.nothingToMeasure, { measure: name.toLocaleLowerCase() })
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
