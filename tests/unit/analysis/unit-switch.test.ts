import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../solver/formulation/build-model.ts';
import { meteredProgram } from '../../../solver/analysis/why/metered-program.ts';
import { unitSwitch } from '../../../solver/analysis/why/unit-switch.ts';
import type { Solution, WhySolver } from '../../../solver/analysis/why/why-solver.ts';
import { aNetwork } from '../../support/network-builder.ts';

const planOf = (cost: number, used: number): Solution => ({
  values: new Float64Array(),
  cost,
  used,
  isProven: true,
});

/** Tells plans in turn, whatever is asked: within a wide gap each is good enough. */
const telling = (...plans: readonly Solution[]): WhySolver => {
  const left = [...plans];
  return {
    solve: () => Promise.resolve(left.shift() ?? null),
    solveOther: () => Promise.resolve(null),
    relativeGap: 0.5,
    seconds: () => 0,
    worst: () => ({ solves: 0, relativeGap: null, isProven: true }),
  };
};
const program = meteredProgram(buildModel(aNetwork().build()).program, []);

describe('how much too dear something is a unit', () => {
  // Without it the plan costs 100. 10 units cost 60 more, 6 each; then a plan of 10 units is met that costs 40 more.
  const sides = { program, present: planOf(100, 0), other: planOf(160, 10), tolerance: 50 };
  const isOther = ({ used }: Solution) => used > 0;

  it('is at most the 4 of the plan that is told, where the gap let one of 6 pass for the switch', async () => {
    const found = await unitSwitch(telling(planOf(160, 10), planOf(140, 10)), -1, { ...sides, isOther });
    expect(found?.told).toEqual({ perUnit: 4, quantity: 10, isExact: false });
  });

  it('stays at 6 where the plan beyond takes 20 units for 150 more, 7.50 each', async () => {
    const found = await unitSwitch(telling(planOf(160, 10), planOf(250, 20)), -1, { ...sides, isOther });
    expect(found?.told).toEqual({ perUnit: 6, quantity: 20, isExact: true });
  });
});
