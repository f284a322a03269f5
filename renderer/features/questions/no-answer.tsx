import type { ReactNode } from 'react';
import type { Message } from '../../i18n/message.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EmptyQuestion, FailedQuestion, SoughtAnswer } from './question-states.tsx';
import type { SayProgress } from './running-words.tsx';
import type { AnalysisOf } from './use-analysis.ts';

export interface NoAnswerProps {
  analysis: AnalysisOf;
  words: Readonly<
    Record<'emptyTitle' | 'emptyWords' | 'runningTitle' | 'runningWords' | 'failedTitle', Message>
  >;
  sayProgress: SayProgress;
  onRun: () => void;
  /** Why the answer has nothing to show; `null` where there is no answer. */
  whyNone: string | null;
  /** What else to do where there is nothing to show, before running again. */
  actions?: ReactNode;
  /** What is lacking before the first run. */
  children?: ReactNode;
}

/** In the place of an answer: that it is sought, why there is none, or what one would show. */
export function NoAnswer({
  analysis: { running, failure },
  words,
  sayProgress,
  onRun,
  whyNone,
  actions,
  children,
}: NoAnswerProps) {
  const { say } = useText();
  if (running !== null) {
    return (
      <SoughtAnswer title={say(words.runningTitle)} running={running} sayProgress={sayProgress}>
        <p>{say(words.runningWords)}</p>
      </SoughtAnswer>
    );
  }
  const hasFailed = failure !== null && failure.why !== 'cancelled';
  if (hasFailed || whyNone !== null) {
    return (
      <FailedQuestion title={say(words.failedTitle)} onRun={onRun} actions={actions}>
        {hasFailed ? <p lang="en">{failure.message}</p> : <p>{whyNone}</p>}
      </FailedQuestion>
    );
  }
  return (
    <EmptyQuestion title={say(words.emptyTitle)}>
      <p>{say(words.emptyWords)}</p>
      {children}
    </EmptyQuestion>
  );
}
