import { availableParallelism } from 'node:os';
import type { Network } from '../../scenarios/domain/network.ts';
import type { AnalysisHooks } from '../../solver/analysis/analysis-hooks.ts';
import {
  analysePlanMap,
  type MapLever,
  type PlanMapProgressKey,
} from '../../solver/analysis/breakeven/analyse-plan-map.ts';
import type { PlanMapAnswer } from '../../solver/analysis/breakeven/plan-map.ts';
import { askThreads } from './ask-threads.ts';
import type { EngineChoice } from './plan-network.ts';

export interface PlanMapRequest {
  levers: readonly [MapLever, MapLever];
  /** Values of each lever. */
  steps: number;
  engine: EngineChoice;
  relativeGap: number;
  signal: AbortSignal;
  onProgress: AnalysisHooks<PlanMapProgressKey>['onProgress'];
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
}

/** The map of two levers of a network that passed its checks, its programs solved in threads of their own. */
export function planMap(
  network: Network,
  { levers, steps, engine, relativeGap, signal, onProgress, now }: PlanMapRequest,
): Promise<PlanMapAnswer> {
  const options = { steps, relativeGap, secondsPerSolve: null, atOnce: availableParallelism() };
  return analysePlanMap(network, levers, askThreads(engine, signal), options, { onProgress, signal, now });
}
