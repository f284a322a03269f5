import { describe, expect, it } from 'vitest';
import { lever as leverShape } from '../../scenarios/levers/lever.ts';
import { readExample } from '../support/read-example.ts';
import { costOnCurve, costWhenTurned, curveHere, provenOnCurve } from '../support/curve-here.ts';

const askedGap = 0.001;
const vietnam = leverShape.parse({ kind: 'duty', layer: 'us_s301_fl_vn' });

describe('the American layer on Vietnamese goods from 0 to 50 %, in the appliances example', () => {
  it(`has at least 3 plans within ${askedGap * 100} %, by at most 3 solves a piece, and cold solves lie between its bounds`, async () => {
    const network = readExample('small-appliances');
    const curve = await curveHere(network, vietnam, [0, 0.5], askedGap);
    expect(curve.plans.length).toBeGreaterThanOrEqual(3);
    expect(curve.solves).toBeLessThanOrEqual(3 * curve.pieces.length);
    expect([curve.isProven, curve.kinks, curve.base]).toEqual([true, [], 0.125]);
    expect(curve.plans.flatMap(({ violations }) => violations)).toEqual([]);
    expect(curve.plans.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJ'.slice(0, curve.plans.length));
    for (const { at, interval } of curve.corners) {
      if (interval !== null) expect([interval.from <= at, at <= interval.to]).toEqual([true, true]);
    }
    for (const value of [0.03, 0.125, 0.22]) {
      const cold = await costWhenTurned(network, vietnam, value, 1e-4);
      expect(cold).toBeGreaterThanOrEqual(provenOnCurve(curve, value));
      expect(costOnCurve(curve, value)).toBeGreaterThanOrEqual((1 - 1e-4) * cold);
      expect(costOnCurve(curve, value) / cold - 1).toBeLessThanOrEqual(askedGap);
    }
  }, 600_000);
});
