import { beforeAll, describe, expect, it } from 'vitest';
import { newTrack } from '../../../solver/backends/highs/highs-callbacks.ts';
import { loadHighsLibrary } from '../../../solver/backends/highs/load-highs.ts';
import { polishPlan } from '../../../solver/backends/highs/polish-plan.ts';
import { searchFirst } from '../../../solver/backends/highs/search-first.ts';
import { startClock } from '../../../solver/backends/program/outcome.ts';
import { engineOptions, smallProgram } from '../../support/small-program.ts';

/** 1 whole unit or 2 of the dearer, for a need of 1.5. */
const program = smallProgram(
  [
    { cost: 3, upper: 1, isInteger: true, rows: { 0: 1 } },
    { cost: 5, upper: 2, isInteger: true, rows: { 0: 1 } },
  ],
  [[1.5, Infinity]],
);

type Highs = Awaited<ReturnType<typeof loadHighsLibrary>>;

let broken: Highs;
beforeAll(async () => {
  const highs = await loadHighsLibrary();
  broken = {
    ...highs,
    createModel: (...given: Parameters<Highs['createModel']>) =>
      Object.assign(highs.createModel(...given), {
        run: () => {
          throw new Error('HiGHS gave up.');
        },
      }),
  };
});

const searched = (wasRefused: boolean) => {
  const options = engineOptions({});
  const guard = { ceilingMiB: 64, wasRefused };
  return searchFirst(broken, guard, program, options, startClock(options), newTrack());
};

describe('a run that HiGHS throws out of', () => {
  it('leaves the relaxation unclear, so that the engine’s own search is asked', () => {
    expect(searched(false)).toBe('given up');
  });

  it('ends the search where the heap was refused to grow beyond 64 MiB', () => {
    expect(() => searched(true)).toThrow('HiGHS gave up.');
  });

  it('leaves a plan of 1 and 1 as it was found, when it cannot be polished', () => {
    const found = Float64Array.of(1, 1);
    expect([...polishPlan(broken, null, program, found, 1)]).toEqual([1, 1]);
  });
});
