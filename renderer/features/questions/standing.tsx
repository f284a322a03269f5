import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { questionMessages as messages } from './messages.ts';
import { RunningWords, type SayProgress } from './running-words.tsx';
import type { AnalysisOf } from './use-analysis.ts';
import './question.css';

export interface StandingProps {
  analysis: AnalysisOf;
  sayProgress: SayProgress;
  onRun: () => void;
  /** That the answer is to another question than the one above it; `null` where it is to this one. */
  otherQuestion?: string | null;
}

/** How an answer stands where it is not the answer to the question above it: sought anew, failed, stale, or of another. */
export function Standing({ analysis, sayProgress, onRun, otherQuestion = null }: StandingProps) {
  const { say } = useText();
  const { running, failure, isStale } = analysis;
  if (running !== null) {
    return (
      <p className="question-standing" role="status">
        <span aria-hidden="true">○</span>
        <RunningWords running={running} sayProgress={sayProgress} />
      </p>
    );
  }
  const hasFailed = failure !== null && failure.why !== 'cancelled';
  const said = hasFailed
    ? failure.message
    : failure !== null
      ? say(messages.cancelled)
      : isStale
        ? say(messages.stale)
        : otherQuestion;
  if (said === null) return null;
  return (
    <p className="question-standing" role="status">
      <span aria-hidden="true">{hasFailed ? '◆' : '○'}</span>
      <span lang={hasFailed ? 'en' : undefined}>{said}</span>
      <Button kind="link" onPress={onRun}>
        {say(messages.runAgain)}
      </Button>
    </p>
  );
}
