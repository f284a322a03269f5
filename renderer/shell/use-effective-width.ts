import { useSyncExternalStore } from 'react';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';

const selectScale = ({ preferences }: PlannerState) => preferences.scalePercent;

function followSize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** Width of the window in pixels at 100 %: what the scale leaves of it. */
export function useEffectiveWidth(): number {
  const scalePercent = usePlanner(selectScale);
  const width = useSyncExternalStore(followSize, () => window.innerWidth);
  return Math.round((width * 100) / scalePercent);
}
