import type { CallbackData, Highs, HighsCallbackMap } from 'highs';
import type { EngineOptions, RootRelaxation } from '../engine.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { SolveClock } from '../program/outcome.ts';
import { objectiveOf } from '../program/judge-values.ts';
import { relativeGapOf } from '../program/relative-gap.ts';

/** What the callbacks have learnt by now. */
export interface HighsTrack {
  incumbent: number | null;
  bound: number | null;
  nodes: number | null;
  /** Whether a callback ended the run because it was asked to. */
  wasStopped: boolean;
  incumbentValues: Float64Array | null;
  root: RootRelaxation | null;
}

export function newTrack(): HighsTrack {
  return { incumbent: null, bound: null, nodes: null, wasStopped: false, incumbentValues: null, root: null };
}

/** Often enough for an eye, rarely enough to cost nothing. */
const secondsBetweenReports = 0.1;

export function highsCallbacks(
  highs: Highs,
  program: LinearProgram,
  options: EngineOptions,
  clock: SolveClock,
  track: HighsTrack,
): HighsCallbackMap {
  let lastReport = -Infinity;
  const report = (): void => {
    const seconds = clock.elapsed();
    if (seconds - lastReport < secondsBetweenReports) return;
    lastReport = seconds;
    options.onProgress({
      engine: 'highs',
      incumbent: track.incumbent,
      bound: track.bound,
      relativeGap: relativeGapOf(track.incumbent, track.bound),
      nodes: track.nodes,
      seconds,
    });
  };
  const note = (data: CallbackData): void => {
    track.bound = largerBound(track.bound, data.mip_dual_bound);
    if (data.mip_node_count !== undefined) track.nodes = Number(data.mip_node_count);
  };
  const checkStop = (event: { interrupt: () => void }): void => {
    if (!options.shouldStop()) return;
    track.wasStopped = true;
    event.interrupt();
  };
  const type = highs.constants.callbackType;
  return {
    [type.simplexInterrupt]: (event) => {
      checkStop(event);
      report();
      return undefined;
    },
    [type.ipmInterrupt]: (event) => {
      checkStop(event);
      report();
      return undefined;
    },
    [type.mipInterrupt]: (event) => {
      note(event.data);
      checkStop(event);
      report();
      return undefined;
    },
    [type.mipImprovingSolution]: (event) => {
      note(event.data);
      const values = event.data.mip_solution;
      if (values === undefined) return undefined;
      const objective = objectiveOf(program, values);
      if (track.incumbent !== null && objective >= track.incumbent) return undefined;
      track.incumbent = objective;
      track.incumbentValues = values;
      options.onIncumbent(objective, values);
      lastReport = -Infinity;
      report();
      return undefined;
    },
  };
}

/** A proven bound never gets worse; HiGHS writes an unknown one as an infinity. */
export function largerBound(known: number | null, found: number | undefined): number | null {
  if (found === undefined || !Number.isFinite(found) || Math.abs(found) >= 1e30) return known;
  return known === null ? found : Math.max(known, found);
}
