import { describe, expect, it } from 'vitest';
import type { Network } from '../../../scenarios/domain/network.ts';
import { lever as leverShape, type Lever } from '../../../scenarios/levers/lever.ts';
import { analyseBreakEven } from '../../../solver/analysis/breakeven/analyse-break-even.ts';
import { fragility } from '../../../solver/analysis/breakeven/fragility.ts';
import { planLetter } from '../../../solver/analysis/breakeven/plan-letter.ts';
import { askHere, quietHooks } from '../../support/ask-here.ts';
import { costOnCurve, costWhenTurned, curveHere } from '../../support/curve-here.ts';
import { fansOfThree } from '../../support/fans-of-three.ts';
import { aNetwork } from '../../support/network-builder.ts';

const duty = (layer: string): Lever => leverShape.parse({ kind: 'duty', layer });
const at = (unitCost: number) => [{ fromQuantity: 0, unitCost }];

/** Under the layer Hanoi costs 10 + 10 v, so it gives 60 units to Penang at 10 % and the other 40 to Ningbo at 20 %. */
const fans = fansOfThree.withDuty('layer', { originCountries: 'vn', rate: 0.125 });

const answerOf = (network: Network, lever: Lever, from: number, to: number) =>
  analyseBreakEven(
    network,
    lever,
    askHere(),
    { from, to, relativeGap: 0, secondsPerSolve: null, atOnce: 1 },
    quietHooks,
  );

describe('the break-even curve of a rate', () => {
  it('gives 60 units to Penang at 10 % and 40 to Ningbo at 20 %, in 5 solves for 3 plans', async () => {
    const curve = await curveHere(fans.build(), duty('layer'), [0, 0.5]);
    expect(curve.plans.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    expect(curve.corners.map((corner) => [corner.at.toFixed(9), corner.interval])).toEqual([
      ['0.100000000', null],
      ['0.200000000', null],
    ]);
    expect(curve.pieces.map(({ lines }) => lines.map(({ slope }) => Math.round(slope)))).toEqual([
      [1000],
      [400],
      [0],
    ]);
    expect([curve.base, curve.presentPlan, curve.isProven]).toEqual([0.125, 1, true]);
    expect(curve.solves).toBe(5);
    expect(curve.plans[1]?.served.map(({ origin, share }) => [origin, share.toFixed(2)])).toEqual([
      ['my', '0.60'],
      ['vn', '0.40'],
    ]);
    expect(curve.plans.flatMap(({ violations }) => violations)).toEqual([]);
  });

  it('tells that 60 of 100 units move within 5 points, first at 10 %', async () => {
    const curve = await curveHere(fans.build(), duty('layer'), [0, 0.5]);
    const frail = fragility(curve);
    expect(frail?.shareMoved).toBeCloseTo(0.6, 9);
    expect(
      frail?.lanes.map(({ id, nearest, movedWithinReach }) => [id, nearest?.at.toFixed(3), movedWithinReach]),
    ).toEqual([
      ['hanoi_houston', '0.100', 60],
      ['penang_houston', '0.100', 60],
      ['ningbo_houston', '0.200', 0],
    ]);
  });

  it('bends at 5 % where it passes a floor of 5 %, though the plan stays the same there', async () => {
    const floored = fans
      .withDuty('floor', {
        kind: 'floor',
        originCountries: 'vn',
        rate: 0.05,
        stacking: 'topsUpTo',
        ofKinds: ['mfn'],
      })
      .build();
    const curve = await curveHere(floored, duty('layer'), [0, 0.5]);
    expect(curve.kinks.map((kink) => kink.toFixed(9))).toEqual(['0.050000000']);
    expect(curve.pieces[0]?.lines.map(({ slope }) => Math.round(slope))).toEqual([0, 1000]);
    expect(curve.corners.map((corner) => corner.at.toFixed(9))).toEqual(['0.100000000', '0.200000000']);
    expect(curve.solves).toBeLessThanOrEqual(3 * curve.pieces.length);
  });

  it('bends at 4 % where goods begin to claim a preference of 4 %', async () => {
    const claimed = fans
      .withAgreement('pact', ['vn', 'us'])
      .withDuty('preference', {
        kind: 'preference',
        originCountries: 'vn',
        rate: 0.04,
        stacking: 'replaces',
        ofKinds: ['mfn'],
        needsAgreement: 'pact',
      })
      .build();
    const offered = {
      ...claimed,
      offers: claimed.offers.map((offer) => ({ ...offer, agreements: ['pact'] })),
    } as Network;
    const curve = await curveHere(offered, duty('layer'), [0, 0.5]);
    expect(curve.plans).toHaveLength(1);
    expect(curve.kinks.map((kink) => kink.toFixed(9))).toEqual(['0.040000000']);
    for (const value of [0, 0.02, 0.04, 0.3])
      expect(costOnCurve(curve, value)).toBeCloseTo(await costWhenTurned(offered, duty('layer'), value), 7);
  });

  it('brings a proposed layer into force, beginning at a rate of 0', async () => {
    const proposed = fans.withDuty('threat', { originCountries: 'my', status: 'proposed' }).build();
    const curve = await curveHere(proposed, duty('threat'), [0, 0.5]);
    // At 12.5 % Hanoi costs 11.25: Penang at 11 + 10 v gives way at 2.5 %.
    expect([curve.base, curve.corners.map((corner) => corner.at.toFixed(9))]).toEqual([0, ['0.025000000']]);
  });
});

describe('a lever with a plan that opens a plant', () => {
  /** Made at home for 10, or in a plant that costs 120 to open for 8 and 0.50 of labour. */
  const opening = aNetwork()
    .withTerritory('vn')
    .withPlant('hanoi', { territory: 'vn', opening: { state: 'candidate', openCost: 120 } })
    .withRecipe('ningbo', 'fan', { overheadPerUnit: 10 })
    .withRecipe('hanoi', 'fan', { overheadPerUnit: 8, labourPerUnit: 0.5 })
    .withLane('ningbo', 'houston')
    .withLane('hanoi', 'houston')
    .withDemand('houston', 'fan', 100)
    .build();
  const wage = leverShape.parse({ kind: 'wage', territory: 'vn' });

  it('opens it while wages there are below 1.6 of today’s', async () => {
    // 120 + 100 · (8 + 0.5 v) = 1,000 at v = 1.6.
    const curve = await curveHere(opening, wage, [0.5, 2]);
    expect(curve.corners.map((corner) => corner.at.toFixed(9))).toEqual(['1.600000000']);
    expect(curve.plans.map(({ plan }) => plan.openings.length)).toEqual([1, 0]);
  });

  it('says so within a gap too: at 10 % the corner has an interval around 1.6, and the bounds hold the cost', async () => {
    const curve = await curveHere(opening, wage, [0.5, 2], 0.1);
    expect(curve.isProven).toBe(true);
    for (const value of [0.5, 0.9, 1.3, 1.6, 2]) {
      const cost = await costWhenTurned(opening, wage, value);
      expect(costOnCurve(curve, value)).toBeGreaterThanOrEqual(cost - 1e-6);
      expect(costOnCurve(curve, value)).toBeLessThanOrEqual(1.1112 * cost);
    }
  });
});

describe('money in another currency', () => {
  it('is proportional to its worth: Ningbo at 12 CNY gives way at 0.9 of it where others sell for 10.8', async () => {
    const network = aNetwork()
      .withCurrency('CNY', 1)
      .withOffer('ningbo', 'fan', { tiers: at(12), currency: 'CNY' })
      .withOffer('shenzhen', 'fan', { tiers: at(10.8) })
      .withLane('ningbo', 'houston')
      .withLane('shenzhen', 'houston')
      .withDemand('houston', 'fan', 100)
      .build();
    const curve = await curveHere(network, leverShape.parse({ kind: 'exchange', currency: 'CNY' }), [0.5, 2]);
    expect(curve.corners.map((corner) => corner.at.toFixed(9))).toEqual(['0.900000000']);
  });
});

describe('no curve is drawn', () => {
  it('where the lever enters constraints: demand', async () => {
    const lever = leverShape.parse({ kind: 'demand', markets: '*' });
    expect(await answerOf(fans.build(), lever, 0.5, 2)).toMatchObject({
      kind: 'refused',
      reason: 'enters constraints',
    });
  });

  it('where it turns nothing: wages of a territory that makes nothing', async () => {
    const lever = leverShape.parse({ kind: 'wage', territory: 'us' });
    expect(await answerOf(fans.build(), lever, 0.5, 2)).toMatchObject({
      kind: 'refused',
      reason: 'turns nothing',
    });
  });

  it('where costs jump: entries worth 1,000 HKD are free while 1,000 CNY are worth as much', async () => {
    const network = fans
      .withCurrency('CNY', 1)
      .withTerritory('us', { deMinimisPerEntry: 1000, currency: 'CNY' })
      .withLane('hanoi', 'houston', { valuePerEntry: 1000, mode: 'air', costPer: { unit: 0.1 } })
      .build();
    const lever = leverShape.parse({ kind: 'exchange', currency: 'CNY' });
    const answer = await answerOf(network, lever, 0.5, 2);
    expect(answer).toMatchObject({ kind: 'refused', reason: 'jumps' });
  });

  it('where no plan is possible', async () => {
    const network = fans.withDemand('boston', 'fan', 1).build();
    expect(await answerOf(network, duty('layer'), 0, 0.5)).toEqual({ kind: 'no plan', reason: 'infeasible' });
  });

  it('where it is stopped before both ends are known', async () => {
    const answer = await analyseBreakEven(
      fans.build(),
      duty('layer'),
      askHere(),
      { from: 0, to: 0.5, relativeGap: 0, secondsPerSolve: null, atOnce: 1 },
      { ...quietHooks, signal: { aborted: true } },
    );
    expect(answer).toEqual({ kind: 'stopped' });
  });
});

describe('plans', () => {
  it('are lettered A to Z, then AA', () => {
    expect([0, 25, 26, 27, 52].map(planLetter)).toEqual(['A', 'Z', 'AA', 'AB', 'BA']);
  });
});
