import type { AnalysisProgress } from '../../../solver/analysis/analysis-hooks.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useElapsed } from '../../shell/use-elapsed.ts';
import type { RunningAnalysis } from '../../store/analyses-slice.ts';
import { questionMessages as messages } from './messages.ts';

/** Puts the progress of an analysis in words. `seconds`: since it was asked. */
export type SayProgress = (progress: AnalysisProgress, seconds: number) => string;

/** How far an analysis is; that it waits, before its turn. */
export function RunningWords({
  running,
  sayProgress,
}: {
  running: RunningAnalysis;
  sayProgress: SayProgress;
}) {
  const { say } = useText();
  const seconds = useElapsed(running.startedAt);
  return <>{running.progress === null ? say(messages.waiting) : sayProgress(running.progress, seconds)}</>;
}
