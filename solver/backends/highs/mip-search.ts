import type { EngineOptions } from '../engine.ts';
import type { SolveClock } from '../program/outcome.ts';
import type { HighsTrack } from './highs-callbacks.ts';
import type { IntegerBox, Relaxation } from './relaxation.ts';
import { acceptedViolation, largestViolation, objectiveOf, tidyValues } from '../program/judge-values.ts';
import { isProven, relativeGapOf } from '../program/relative-gap.ts';
import { unlimitedIterations } from './relaxation.ts';

/** A fractional part up to here counts as whole; what was taken for whole is fixed and solved again. */
export const wholeTolerance = 1e-6;

/** What the first plan and the search share: the relaxation, the best plan and the way to tell of it. */
export interface MipSearch {
  relaxation: Relaxation;
  /** Higher is decided first, by place in `relaxation.integers`. */
  priorities: Int8Array;
  track: HighsTrack;
  /** Objective from which on a plan is no use: the incumbent less the asked gap. */
  cutoff: () => number;
  /** Whether this bound, valid for the whole program, proves the incumbent; it is kept as the best known. */
  proves: (bound: number) => boolean;
  /** Takes values as a plan, integers rounded, if they keep every limit; says whether it is the best. */
  takePlan: (values: Float64Array) => boolean;
}

export function startMipSearch(
  relaxation: Relaxation,
  options: EngineOptions,
  clock: SolveClock,
  track: HighsTrack,
): MipSearch {
  const { program, integers } = relaxation;
  const { relativeGap } = options.limits;
  const priorityOf = program.branchPriority;
  const report = (): void => {
    options.onProgress({
      engine: 'highs',
      incumbent: track.incumbent,
      bound: track.bound,
      relativeGap: relativeGapOf(track.incumbent, track.bound),
      nodes: track.nodes,
      seconds: clock.elapsed(),
    });
  };
  return {
    relaxation,
    track,
    priorities: Int8Array.from(integers, (column) => priorityOf?.[column] ?? 0),
    cutoff() {
      if (track.incumbent === null) return Infinity;
      const scale = Math.abs(track.incumbent);
      return track.incumbent - Math.max(relativeGap * scale, 1e-9 * Math.max(1, scale));
    },
    proves(bound) {
      track.bound = track.bound === null ? bound : Math.max(track.bound, bound);
      return isProven(track.incumbent, track.bound, relativeGap);
    },
    takePlan(found) {
      const values = tidyValues(program, found);
      for (const column of integers) values[column] = Math.round(values[column]!);
      const objective = objectiveOf(program, values);
      if (track.incumbent !== null && objective >= track.incumbent) return false;
      if (largestViolation(program, values) > acceptedViolation) return false;
      track.incumbent = objective;
      track.incumbentValues = values;
      options.onIncumbent(objective, values);
      report();
      return true;
    },
  };
}

/** Places of the integers that are not whole in these values. */
export function fractionalPlaces({ integers }: Relaxation, values: Float64Array): number[] {
  const places: number[] = [];
  integers.forEach((column, place) => {
    const value = values[column]!;
    if (Math.abs(value - Math.round(value)) > wholeTolerance) places.push(place);
  });
  return places;
}

/** Limits from `box`, for a copy to be changed. */
export function copyBox({ lower, upper }: IntegerBox): IntegerBox {
  return { lower: lower.slice(), upper: upper.slice() };
}

/** The highest priority among these places. */
export function highestClass({ priorities }: MipSearch, places: readonly number[]): number {
  return places.reduce((most, place) => Math.max(most, priorities[place]!), -128);
}

/**
 * Holds every integer at the whole number its value is nearest to and solves the rest, unless all are whole already;
 * whether that is the best plan.
 */
export function takeFixed(search: MipSearch, values: Float64Array): boolean {
  const { relaxation } = search;
  const whole = Float64Array.from(relaxation.integers, (column) => Math.round(values[column]!));
  if (relaxation.integers.every((column, place) => values[column] === whole[place])) {
    return search.takePlan(values);
  }
  const answer = relaxation.ask({
    box: { lower: whole, upper: whole },
    from: null,
    cutoff: search.cutoff(),
    iterations: unlimitedIterations,
  });
  return answer.kind === 'optimal' && search.takePlan(answer.values);
}
