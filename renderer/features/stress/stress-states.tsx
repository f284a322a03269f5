import type { StressAnswer } from '../../../solver/analysis/stress/stress-answer.ts';
import { EmptyQuestion, FailedQuestion, SoughtAnswer } from '../questions/question-states.tsx';
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

/** Before the first ranking: what one would show, or that one is sought. */
export function NoRanking({ question }: { question: StressQuestion }) {
  const { analysis, text } = question;
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
    </EmptyQuestion>
  );
}

/** Why there is no ranking, and what to do instead. */
export function FailedRanking({ question }: { question: StressQuestion }) {
  const { analysis, answer, run, text } = question;
  const { failure } = analysis;
  return (
    <FailedQuestion title={text.say(messages.failedTitle)} onRun={run}>
      {failure !== null ? (
        <p lang="en">{failure.message}</p>
      ) : (
        <p>{answer === null ? null : text.say(whyNone(answer))}</p>
      )}
    </FailedQuestion>
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
