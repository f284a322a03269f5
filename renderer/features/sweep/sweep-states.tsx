import { EmptyQuestion, FailedQuestion, SoughtAnswer } from '../questions/question-states.tsx';
import type { SayProgress } from '../questions/running-words.tsx';
import { sweepMessages as messages } from './messages.ts';
import type { SweepQuestion } from './use-sweep.ts';

export function sayProgressIn({ text, format }: Pick<SweepQuestion, 'text' | 'format'>): SayProgress {
  return ({ done, of }, seconds) =>
    text.say(messages.running, {
      done: format.number(done),
      of: format.number(of),
      seconds: format.number(seconds, 0),
    });
}

/** Before the first table: what one would show, that it is sought, or why it failed. */
export function NoTable({ question }: { question: SweepQuestion }) {
  const { analysis, run, text } = question;
  const { running, failure } = analysis;
  const { say } = text;
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
  return (
    <EmptyQuestion title={say(messages.emptyTitle)}>
      <p>{say(messages.emptyWords)}</p>
    </EmptyQuestion>
  );
}
