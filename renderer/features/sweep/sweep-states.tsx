import { NoAnswer } from '../questions/no-answer.tsx';
import { sayPlanned } from '../questions/say-progress.ts';
import { sweepMessages as messages } from './messages.ts';
import type { SweepQuestion } from './use-sweep.ts';

/** Before the first table: what one would show, that it is sought, or why it failed. */
export function NoTable({ question }: { question: SweepQuestion }) {
  const { analysis, run } = question;
  return (
    <NoAnswer
      analysis={analysis}
      words={messages}
      sayProgress={sayPlanned(question)}
      onRun={run}
      whyNone={null}
    />
  );
}
