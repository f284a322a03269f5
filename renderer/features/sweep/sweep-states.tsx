import { NoAnswer } from '../questions/no-answer.tsx';
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
  const { analysis, run } = question;
  return (
    <NoAnswer
      analysis={analysis}
      words={messages}
      sayProgress={sayProgressIn(question)}
      onRun={run}
      whyNone={null}
    />
  );
}
