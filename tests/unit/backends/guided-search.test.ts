import { beforeAll, describe, expect, it } from 'vitest';
import type { EngineOptions, SolveProgress } from '../../../solver/backends/engine.ts';
import { newTrack } from '../../../solver/backends/highs/highs-callbacks.ts';
import type { HighsTrack } from '../../../solver/backends/highs/highs-callbacks.ts';
import { loadHighsLibrary } from '../../../solver/backends/highs/load-highs.ts';
import { searchFirst } from '../../../solver/backends/highs/search-first.ts';
import { largestViolation } from '../../../solver/backends/program/judge-values.ts';
import { startClock } from '../../../solver/backends/program/outcome.ts';
import type { LinearProgram } from '../../../solver/modeling/linear-program.ts';
import { engineOptions, hardKnapsack, smallProgram } from '../../support/small-program.ts';
import type { SmallColumn } from '../../support/small-program.ts';

let highs: Awaited<ReturnType<typeof loadHighsLibrary>>;
beforeAll(async () => {
  highs = await loadHighsLibrary();
});

function search(
  program: LinearProgram,
  given: Partial<EngineOptions> = {},
): { end: string; track: HighsTrack; values: number[] } {
  const options = engineOptions(given);
  const track = newTrack();
  const end = searchFirst(highs, null, program, options, startClock(options), track);
  return { end, track, values: [...(track.incumbentValues ?? [])] };
}

const whole = (cost: number, rows: Record<number, number>, upper = 1): SmallColumn => ({
  cost,
  upper,
  isInteger: true,
  rows,
});

/** Sites that open at 100 and serve up to 10 at 1 each, against a need. */
function fixedCharge(sites: number, need: number): LinearProgram {
  const columns = Array.from({ length: sites }, (_, site) => [
    whole(100 + site, { [1 + site]: -10 }),
    { cost: 1, rows: { 0: 1, [1 + site]: 1 } },
  ]).flat();
  const rows = Array.from({ length: sites }, (): readonly [number, number] => [-Infinity, 0]);
  return smallProgram(columns, [[need, Infinity], ...rows]);
}

describe('the search before the engine’s own', () => {
  it('packs 10 kg with items of 6, 5 and 5 kg for 14, where the relaxation has 2 whole items and a fraction', () => {
    const program = smallProgram(
      [whole(-9, { 0: 6 }), whole(-7, { 0: 5 }), whole(-7, { 0: 5 })],
      [[-Infinity, 10]],
    );
    const { end, track, values } = search(program);
    expect(end).toBe('done');
    expect(values).toEqual([0, 1, 1]);
    expect(track.bound).toBeCloseTo(-14, 9);
  });

  it('opens 3 of 4 sites of 10 for a need of 25 and proves 328 without a gap', () => {
    const { end, track } = search(fixedCharge(4, 25));
    expect(end).toBe('done');
    expect(track.incumbent).toBeCloseTo(303 + 25, 9);
    expect(track.bound).toBeCloseTo(328, 6);
  });

  it('stops at the relaxation when the rounded plan is within the 30 % asked for', () => {
    const limits = { seconds: null, relativeGap: 0.3, memoryMiB: null };
    const { end, track } = search(fixedCharge(4, 25), { limits });
    expect(end).toBe('done');
    expect(track.nodes).toBeNull();
    expect(track.incumbent).toBeCloseTo(328, 9);
    // The relaxation opens 2 and a half sites for 252 or more.
    expect(track.bound).toBeCloseTo(100 + 101 + 51 + 25, 6);
  });

  it('finds the plan at 2 of 3 though rounding all fractions either way breaks the equation', () => {
    const program = smallProgram(
      [whole(1, { 0: 1, 1: 2 }), whole(1, { 0: 1, 1: 1 }), whole(1.5, { 0: 1, 1: 1 })],
      [
        [2, 2],
        [2.5, Infinity],
      ],
    );
    const { end, values } = search(program);
    expect(end).toBe('done');
    expect(values).toEqual([1, 1, 0]);
  });

  it('chooses exactly one of 3 switches where the relaxation halves two of them', () => {
    const program = smallProgram(
      [whole(4, { 0: 1, 1: 8 }), whole(6, { 0: 1, 1: 12 }), whole(9, { 0: 1, 1: 13 })],
      [
        [1, 1],
        [10, Infinity],
      ],
    );
    const { track, values } = search(program);
    expect(values).toEqual([0, 1, 0]);
    expect(track.incumbent).toBe(6);
  });

  it('takes general integers: 3 lots of 7 and 2 of 4 carry 29 for 41', () => {
    const program = smallProgram([whole(11, { 0: 7 }, 20), whole(6, { 0: 4 }, 20)], [[28.5, Infinity]]);
    const { end, track, values } = search(program);
    // Of every way to carry 28.5, counted out by hand up to 5 and 8 lots, the cheapest.
    let least = Infinity;
    for (let large = 0; large <= 5; large++) {
      for (let small = 0; small <= 8; small++) {
        if (7 * large + 4 * small >= 28.5) least = Math.min(least, 11 * large + 6 * small);
      }
    }
    expect(end).toBe('done');
    expect(track.incumbent).toBeCloseTo(least, 9);
    expect(values.every(Number.isInteger)).toBe(true);
  });

  it('leaves 1 endless saving and 1 need beyond reach to the engine, with no bound of its own', () => {
    const endless = smallProgram([whole(-1, { 0: 2 }, Infinity)], [[3, Infinity]]);
    const beyond = smallProgram([whole(1, { 0: 1 })], [[2, Infinity]]);
    for (const program of [endless, beyond]) {
      const { end, track } = search(program);
      expect(end).toBe('given up');
      expect([track.bound, track.incumbent]).toEqual([null, null]);
    }
  });

  it('gives up a knapsack of 60 columns and 10 rows with a plan and a bound below it', () => {
    const program = hardKnapsack(60, 10);
    const { end, track } = search(program);
    expect(end).toBe('given up');
    expect(largestViolation(program, track.incumbentValues ?? new Float64Array())).toBe(0);
    expect(track.bound).toBeLessThan(track.incumbent ?? -Infinity);
  });

  it('decides the column of priority 1 before 2 others that are as fractional', () => {
    const program = fixedCharge(3, 15);
    const preferring = { ...program, branchPriority: Int8Array.from([0, 0, 0, 0, 1, 0]) };
    const plain = search(program);
    const guided = search(preferring);
    expect(guided.track.incumbent).toBeCloseTo(plain.track.incumbent ?? NaN, 9);
    expect(guided.end).toBe('done');
  });

  it('stops at the 5th time it is asked and tells every bound below every plan', () => {
    let asked = 0;
    const told: SolveProgress[] = [];
    const { end, track } = search(hardKnapsack(60, 10), {
      shouldStop: () => ++asked >= 5,
      onProgress: (progress) => told.push(progress),
    });
    expect(end).toBe('stopped');
    expect(track.wasStopped).toBe(true);
    for (const { bound, incumbent } of told) {
      expect(bound ?? -Infinity).toBeLessThanOrEqual(incumbent ?? Infinity);
    }
  });

  it('asks nothing when 0 seconds are left', () => {
    const limits = { seconds: 0, relativeGap: 0, memoryMiB: null };
    expect(search(fixedCharge(3, 15), { limits })).toMatchObject({ end: 'stopped', values: [] });
  });

  it('takes a plan it is given for its first: 2 sites for a need of 15', () => {
    const told: number[] = [];
    const start = Float64Array.from([1, 10, 0, 0, 1, 5]);
    search(fixedCharge(3, 15), { start, onIncumbent: (objective) => told.push(objective) });
    expect(told[0]).toBe(100 + 102 + 15);
    expect(told.at(-1)).toBe(100 + 101 + 15);
  });
});
