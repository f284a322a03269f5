import { describe, expect, it } from 'vitest';
import { aNetwork } from '../support/network-builder.ts';
import { planByBothEngines } from '../support/plan-by-both-engines.ts';

describe('count policies count what their filters say, of the periods and origins they name', () => {
  /** Penang costs 5 a month and is not needed: left alone, it closes at once. */
  const idlePenang = aNetwork()
    .withPeriods(3, 30)
    .withPlant('penang', { opening: { closeCost: 0, fixedCostPerPeriod: 5 } })
    .withRecipe('penang', 'fan', { labourPerUnit: 50 })
    .withOffer('ningbo', 'fan')
    .withLane('penang', 'houston')
    .withLane('ningbo', 'houston')
    .withDemand('houston', 'fan', 10);

  it.each([
    ['p1', 15],
    ['p2', 20],
    ['p3', 25],
  ])('keeps a plant of 5 a month until %s, the one month that counts: %d in all', async (period, total) => {
    const { objective } = await planByBothEngines(
      idlePenang
        .withPolicy('stay', {
          kind: 'count',
          what: 'sites',
          filter: { sites: 'penang', periods: period },
          minimum: 1,
          acrossPeriods: 'total',
        })
        .build(),
    );
    expect(objective).toBeCloseTo(total, 6);
  });

  /** 10 fans of cheap Chinese motors at 1, or Vietnamese ones at 3; packing confers no origin. */
  const twoOrigins = aNetwork()
    .withTerritory('vn')
    .withSupplier('hanoi', { territory: 'vn' })
    .withOffer('hanoi', 'motor', { tiers: [{ fromQuantity: 0, unitCost: 3 }] })
    .withOffer('ningbo', 'motor')
    .withRecipe('shenzhen', 'fan', {
      inputs: [{ product: 'motor', quantityPer: 1 }],
      origin: 'does not confer',
    })
    .withLane('hanoi', 'shenzhen')
    .withLane('ningbo', 'shenzhen')
    .withLane('shenzhen', 'houston')
    .withDemand('houston', 'fan', 10);

  it('packs 1 fan of Vietnamese origin at 3 where one recipe of that origin is to run', async () => {
    const { objective, plan } = await planByBothEngines(
      twoOrigins
        .withPolicy('vietnamese', {
          kind: 'count',
          what: 'recipes',
          filter: { origins: 'vn' },
          minimum: 1,
          acrossPeriods: 'each',
        })
        .build(),
    );
    // 9 · 1 + 1 · 3.
    expect(objective).toBeCloseTo(12, 6);
    const made = Object.fromEntries(
      plan.production.map(({ origin, quantity }) => [origin, Math.round(quantity)]),
    );
    expect(made).toEqual({ cn: 9, vn: 1 });
  });

  it('packs 10 fans of Vietnamese origin at 3 where no recipe of Chinese origin may run', async () => {
    const { objective } = await planByBothEngines(
      twoOrigins
        .withPolicy('no_chinese', {
          kind: 'count',
          what: 'recipes',
          filter: { origins: 'cn' },
          maximum: 0,
          acrossPeriods: 'total',
        })
        .build(),
    );
    expect(objective).toBeCloseTo(30, 6);
  });

  it('buys 10 motors at 3 where no supplier of Chinese goods may sell', async () => {
    const { objective } = await planByBothEngines(
      twoOrigins
        .withPolicy('no_chinese', {
          kind: 'count',
          what: 'suppliers',
          filter: { origins: 'cn' },
          maximum: 0,
          acrossPeriods: 'each',
        })
        .build(),
    );
    expect(objective).toBeCloseTo(30, 6);
  });
});
