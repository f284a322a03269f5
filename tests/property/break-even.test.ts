import { describe, expect, it } from 'vitest';
import { lever as leverShape } from '../../scenarios/levers/lever.ts';
import { costOnCurve, costWhenTurned, curveHere } from '../support/curve-here.ts';
import { seededDeal } from '../support/seeded-deal.ts';
import { tinyCase, tinyNetwork, type TinyCase } from '../support/tiny-case.ts';
import { leastCost } from '../support/tiny-oracle.ts';

const allFreight = leverShape.parse({ kind: 'freight', modes: '*' });
const range = [0, 4] as const;
/** None of them a value at which something was likely solved. */
const looked = [0, 0.137, 0.61, 0.999, 1, 1.43, 2.021, 2.77, 3.501, 4];
const seeds = Array.from({ length: 40 }, (_, place) => 7000 + place);

/** The tiny case with its freight turned, for the oracle that lists all whole-number plans. */
function turned(tiny: TinyCase, factor: number): TinyCase {
  return {
    ...tiny,
    lanes: tiny.lanes.map((ofPlant) =>
      ofPlant.map((lane) => ({
        ...lane,
        freight: factor * lane.freight,
        container: lane.container && { ...lane.container, cost: factor * lane.container.cost },
      })),
    ),
  };
}

describe('the curve of all freight over 40 tiny networks', () => {
  const solvable = seeds.flatMap((seed) => {
    const tiny = tinyCase(seededDeal(seed));
    return leastCost(tiny) === null ? [] : [{ seed, tiny }];
  });
  const drawn = solvable.map(({ seed, tiny }) => ({
    seed,
    tiny,
    network: tinyNetwork(tiny),
    curve: curveHere(tinyNetwork(tiny), allFreight, range),
  }));

  it('is the least of all their whole-number plans to 1e-9 at 10 values', async () => {
    for (const { seed, tiny, curve } of drawn) {
      for (const value of looked) {
        const least = leastCost(turned(tiny, value)) as number;
        const told = costOnCurve(await curve, value);
        expect(Math.abs(told - least), `seed ${seed} at ${value}`).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(least)),
        );
      }
    }
  });

  it('is what cold solves say, by plans and by both envelopes', async () => {
    for (const { seed, network, curve: drawing } of drawn.slice(0, 10)) {
      const curve = await drawing;
      for (const value of [0.137, 2.77]) {
        const cold = await costWhenTurned(network, allFreight, value);
        expect(costOnCurve(curve, value), `seed ${seed} at ${value}`).toBeCloseTo(cold, 6);
      }
    }
  });

  it('is concave where nothing bends, below every plan’s own line, and made of at most 3 solves a piece', async () => {
    for (const { seed, curve: drawing } of drawn) {
      const curve = await drawing;
      expect([curve.kinks, curve.isProven], `seed ${seed}`).toEqual([[], true]);
      const slopes = curve.pieces.flatMap(({ lines }) => lines.map(({ slope }) => slope));
      expect(slopes, `seed ${seed}`).toEqual([...slopes].sort((one, other) => other - one));
      for (const { lines } of curve.plans) {
        for (const value of looked) {
          const line = lines.find(({ from, to }) => value >= from && value <= to)!;
          const own = line.atZero + line.slope * value;
          expect(costOnCurve(curve, value)).toBeLessThanOrEqual(own + 1e-9 * Math.max(1, Math.abs(own)));
        }
      }
      expect(curve.solves, `seed ${seed}`).toBeLessThanOrEqual(3 * curve.pieces.length);
    }
  });

  it('has networks with 3 pieces and more among them', async () => {
    const pieces = await Promise.all(drawn.map(async ({ curve }) => (await curve).pieces.length));
    expect(Math.max(...pieces)).toBeGreaterThanOrEqual(3);
    expect(pieces.filter((count) => count > 1).length).toBeGreaterThan(10);
  });
});
