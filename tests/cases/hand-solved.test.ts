import { describe, expect, it } from 'vitest';
import type { Plan } from '../../solver/solution/plan.ts';
import { aNetwork } from '../support/network-builder.ts';
import { planByBothEngines } from '../support/plan-by-both-engines.ts';

const price = (unitCost: number) => ({ tiers: [{ fromQuantity: 0, unitCost }] });
const sum = (lines: readonly { readonly quantity: number }[]) =>
  lines.reduce((total, { quantity }) => total + quantity, 0);
const sentOn = (plan: Plan, lane: string) => sum(plan.flows.filter((line) => line.lane === lane));

describe('time, worked by hand', () => {
  it('spreads a dispatch that takes 45 days over two months, half and half', async () => {
    // 30-day months, 45 days under way: half of what leaves in p1 arrives in p2, half in p3, and of what leaves in p2
    // half arrives after the horizon. p2 wants 10, so at least 20 leave in p1. Both months want 26 together: 26 that
    // leave in p1 bring 13 and 13, and 3 of the first wait for p3. 26 · (1 + 2) = 78; 20 and 12 would be 96.
    const { objective, plan } = await planByBothEngines(
      aNetwork()
        .withPeriods(3, 30)
        .withOffer('ningbo', 'fan')
        .withLane('ningbo', 'houston', { costPer: { unit: 2 }, transitDays: 40, dwellDays: 5 })
        .withDemand('houston', 'fan', 10, { period: 'p2' })
        .withDemand('houston', 'fan', 16, { period: 'p3' })
        .build(),
    );
    expect(objective).toBeCloseTo(78, 6);
    expect(sentOn(plan, 'ningbo_houston')).toBeCloseTo(26, 6);
  });

  it('sends 20 on a lane with a fixed charge though 10 are wanted, because half comes too late', async () => {
    // 15 of 30 days: 20 leave so that 10 arrive within the only month. 20 · (1 + 2) + 7 = 67, against 10 · 100 short.
    const { objective, plan } = await planByBothEngines(
      aNetwork()
        .withOffer('ningbo', 'fan')
        .withLane('ningbo', 'houston', { costPer: { unit: 2 }, transitDays: 15, fixedCostPerPeriod: 7 })
        .withDemand('houston', 'fan', 10, { shortfallPenaltyPerUnit: 100 })
        .build(),
    );
    expect(objective).toBeCloseTo(67, 6);
    expect(plan.shortfalls).toEqual([]);
  });

  it('owes a committed lane 5 units in each month, the last one too', async () => {
    // A lane of 60 days: only what leaves in p1 is of use, 3 units. Its minimum of 5 is owed in p1, p2 and p3.
    // 15 units at 1 + 2.
    const { objective, plan } = await planByBothEngines(
      aNetwork()
        .withPeriods(3, 30)
        .withOffer('ningbo', 'fan')
        .withLane('ningbo', 'houston', {
          costPer: { unit: 2 },
          transitDays: 60,
          minimumPerPeriod: 5,
          isMinimumCommitted: true,
        })
        .withDemand('houston', 'fan', 3, { period: 'p3' })
        .build(),
    );
    expect(objective).toBeCloseTo(45, 6);
    expect(plan.flows.map(({ quantity }) => quantity)).toEqual([5, 5, 5]);
  });

  it('serves 10 late by sea at 3 a unit rather than in time by air at 5 more', async () => {
    // Sea takes a month: 10 · (1 + 1) + 10 · 3 late = 50. Air: 10 · (1 + 6) = 70.
    const network = aNetwork()
      .withPeriods(2, 30)
      .withOffer('ningbo', 'fan')
      .withLane('ningbo', 'houston', { costPer: { unit: 1 }, transitDays: 30 })
      .withLane('ningbo', 'houston', { mode: 'air', costPer: { unit: 6 } });
    const late = await planByBothEngines(
      network
        .withDemand('houston', 'fan', 10, { backlog: { costPerUnitPerPeriod: 3, maximumPeriods: 1 } })
        .build(),
    );
    expect(late.objective).toBeCloseTo(50, 6);
    // At 6 a unit late sea costs 80, and air is taken.
    const inTime = await planByBothEngines(
      network
        .withDemand('houston', 'fan', 10, { backlog: { costPerUnitPerPeriod: 6, maximumPeriods: 1 } })
        .build(),
    );
    expect(inTime.objective).toBeCloseTo(70, 6);
    expect(sentOn(inTime.plan, 'ningbo_houston_2')).toBeCloseTo(10, 6);
  });

  it('keeps a promise of 20 days route by route, though the routes would be 17.5 days on average', async () => {
    // By sea 25 days and 1 a unit, by air 10 days and 8 a unit. Half and half would be 17.5 days, but no unit that is
    // 25 days old may be served: all fly. In the one period of 300 days 290 of 300 that leave arrive: 300 · (1 + 8).
    const { objective, plan } = await planByBothEngines(
      aNetwork()
        .withPeriods(1, 300)
        .withOffer('ningbo', 'fan')
        .withLane('ningbo', 'houston', { costPer: { unit: 1 }, transitDays: 25 })
        .withLane('ningbo', 'houston', { mode: 'air', costPer: { unit: 8 }, transitDays: 10 })
        .withDemand('houston', 'fan', 290, { maxLeadDays: 20 })
        .build(),
    );
    expect(objective).toBeCloseTo(2700, 6);
    expect(sentOn(plan, 'ningbo_houston')).toBe(0);
  });

  it('does not empty the pipe: 4 fans are left where a closing rule asks for 12 days of cover', async () => {
    // 20 wanted in 60 days: 12 days of cover are 12 · 20 / 60 = 4. Without the rule 20 · 3 = 60, with it 24 · 3 = 72.
    const network = aNetwork()
      .withPeriods(2, 30)
      .withOffer('ningbo', 'fan')
      .withLane('ningbo', 'houston', { costPer: { unit: 2 } })
      .withDemand('houston', 'fan', 10)
      .withDemand('houston', 'fan', 10, { period: 'p2' });
    expect((await planByBothEngines(network.build())).objective).toBeCloseTo(60, 6);
    const { objective, plan } = await planByBothEngines(
      network.withClosing('cover', 'houston', { daysOfCover: 12 }).build(),
    );
    expect(objective).toBeCloseTo(72, 6);
    expect(sum(plan.closing)).toBeCloseTo(4, 6);
  });
});

describe('making, worked by hand', () => {
  it('buys 62.5 motors for 10 fans through two levels at yields of 0.8 and 0.5', async () => {
    // A fan takes 2 rotors per unit started at yield 0.8: 25 rotors for 10 good fans. A rotor takes 1.25 motors per
    // unit started at yield 0.5: 2.5 for each good one, 62.5 in all. 62.5 · 1 + 25 · 2 labour + 10 · 3 labour = 142.5.
    const { objective, plan } = await planByBothEngines(
      aNetwork()
        .withOffer('dongguan', 'motor')
        .withRecipe('dongguan', 'rotor', {
          inputs: [{ product: 'motor', quantityPer: 1.25 }],
          yield: 0.5,
          labourPerUnit: 2,
        })
        .withRecipe('dongguan', 'fan', {
          inputs: [{ product: 'rotor', quantityPer: 2 }],
          yield: 0.8,
          labourPerUnit: 3,
        })
        .withLane('dongguan', 'houston')
        .withDemand('houston', 'fan', 10)
        .build(),
    );
    expect(sum(plan.purchases)).toBeCloseTo(62.5, 6);
    expect(objective).toBeCloseTo(142.5, 6);
  });

  const candidate = aNetwork()
    .withPeriods(3, 30)
    .withPlant('penang', { opening: { state: 'candidate', openCost: 50 }, rampUp: [0.2, 0.5, 1] })
    .withLine('penang', { hoursPerPeriod: 100 })
    .withRecipe('penang', 'fan', { lineHours: [{ line: 'penang_line', hoursPerUnit: 1 }], labourPerUnit: 1 })
    .withLane('penang', 'houston');

  it('opens in the first month to reach 100 hours in the third', async () => {
    // The third month wants 160 with nothing in stock beyond what is made from opening on: 20 + 50 + 100 = 170 hours
    // when open from p1, 20 + 50 from p2. 50 + 160 · 1.
    const { objective, plan } = await planByBothEngines(
      candidate.withDemand('houston', 'fan', 160, { period: 'p3' }).build(),
    );
    expect(plan.openings).toEqual([{ site: 'penang', period: 'p1' }]);
    expect(objective).toBeCloseTo(210, 6);
  });

  it('leaves 10 of 180 short when all of the ramp-up gives 170', async () => {
    const { objective, plan } = await planByBothEngines(
      candidate.withDemand('houston', 'fan', 180, { period: 'p3', shortfallPenaltyPerUnit: 30 }).build(),
    );
    // 50 + 170 · 1 + 10 · 30.
    expect(objective).toBeCloseTo(520, 6);
    expect(sum(plan.shortfalls)).toBeCloseTo(10, 6);
  });

  it('qualifies a cheaper recipe for 40, two months before it may run', async () => {
    // 10 a month for 3 months. Old recipe 9, new one 2 after two months: p1 and p2 cost 90 each, p3 costs 20.
    // 180 + 20 + 40 = 240 beats 270.
    const network = (cost: number) =>
      ['p1', 'p2', 'p3']
        .reduce(
          (story, period) => story.withDemand('houston', 'fan', 10, { period }),
          aNetwork()
            .withPeriods(3, 30)
            .withRecipe('dongguan', 'fan', { labourPerUnit: 9 })
            .withRecipe('penang', 'fan', { labourPerUnit: 2, qualification: { cost, periods: 2 } })
            .withLane('dongguan', 'houston')
            .withLane('penang', 'houston'),
        )
        .build();
    const { objective, plan } = await planByBothEngines(network(40));
    expect(objective).toBeCloseTo(240, 6);
    expect(plan.qualifications).toEqual([{ recipe: 'penang_fan', period: 'p1' }]);
    // At a cost of 80 it does not pay: 270 against 280.
    expect((await planByBothEngines(network(80))).objective).toBeCloseTo(270, 6);
    // At no cost it still takes the two months: 180 + 20.
    expect((await planByBothEngines(network(0))).objective).toBeCloseTo(200, 6);
  });
});

describe('buying and sourcing, worked by hand', () => {
  it('buys 50 at 4 rather than the 45 that are wanted at 5', async () => {
    // 45 · 5 = 225; from 50 on every unit costs 4: 200, and 5 stay at the supplier.
    const { objective, plan } = await planByBothEngines(
      aNetwork()
        .withOffer('ningbo', 'fan', {
          tierRule: 'allUnits',
          tiers: [
            { fromQuantity: 0, unitCost: 5 },
            { fromQuantity: 50, unitCost: 4 },
          ],
        })
        .withLane('ningbo', 'houston')
        .withDemand('houston', 'fan', 45)
        .build(),
    );
    expect(objective).toBeCloseTo(200, 6);
    expect(sum(plan.purchases)).toBeCloseTo(50, 6);
  });

  it('takes 30 of 100 from the dearer of two sources of which each must send 30 %', async () => {
    // 70 · 1 + 30 · 4 = 190.
    const { objective, plan } = await planByBothEngines(
      aNetwork()
        .withOffer('ningbo', 'fan', price(1))
        .withOffer('haiphong', 'fan', price(4))
        .withLane('ningbo', 'houston')
        .withLane('haiphong', 'houston')
        .withDemand('houston', 'fan', 100)
        .withPolicy('dual', {
          kind: 'sourcing',
          receivers: 'houston',
          minimumSources: 2,
          minimumShareEach: 0.3,
          acrossProducts: 'each',
        })
        .build(),
    );
    expect(objective).toBeCloseTo(190, 6);
    expect(sentOn(plan, 'haiphong_houston')).toBeCloseTo(30, 6);
  });
});

describe('trade, worked by hand', () => {
  it('pays a duty that begins 10 days into the window of arrival on two thirds of it', async () => {
    // Leaves over 2026-07-01 … 07-30, arrives 20 days later: the window is 07-21 … 08-19. The layer holds from 07-31 on,
    // for 20 of its 30 days: 30 % · 20/30 = 20 % of 10. In one period of 60 days after that everything is there.
    // Only 10 of the 30 days' dispatch arrive in p1; p2 wants all 12. 12 · (1 + 0.2 · 10) = 36.
    const { objective, ledger } = await planByBothEngines(
      aNetwork()
        .withPeriods(2, 30)
        .withOffer('ningbo', 'fan')
        .withLane('ningbo', 'houston', { transitDays: 20 })
        .withDuty('surcharge', { rate: 0.3, validFrom: '2026-07-31' })
        .withDemand('houston', 'fan', 12, { period: 'p2' })
        .build(),
    );
    expect(ledger.byKind.duty).toBeCloseTo(24, 6);
    expect(objective).toBeCloseTo(36, 6);
  });

  const assembly = (zone: 'vn' | 'vn_epz') =>
    aNetwork()
      .withTerritory('vn')
      .withTerritory('vn_epz', { bondedIn: 'vn' })
      .withPlant('haiphong', { territory: zone })
      .withOffer('ningbo', 'motor')
      .withProduct('motor', { hsCode: '8501' })
      .withProduct('fan', { hsCode: '8414', customsValuePerUnit: 20 })
      .withRecipe('haiphong', 'fan', { inputs: [{ product: 'motor', quantityPer: 1 }], labourPerUnit: 2 })
      .withLane('ningbo', 'haiphong')
      .withLane('haiphong', 'houston')
      .withDuty('vn_motors', { into: 'vn', hsPrefixes: ['8501'], rate: 0.2 })
      .withDuty('us_cn', { originCountries: 'cn', rate: 0.5 })
      .withDuty('us_vn', { originCountries: 'vn', rate: 0.1 })
      .withDemand('houston', 'fan', 10)
      .build();

  it('saves 20 of input duty in a bonded zone, whose goods still are of Vietnamese origin', async () => {
    // 10 · (1 + 2) + 10 · 10 % · 20 = 50; outside the zone 10 motors of 10 pay 20 % more: 70.
    expect((await planByBothEngines(assembly('vn_epz'))).objective).toBeCloseTo(50, 6);
    expect((await planByBothEngines(assembly('vn'))).objective).toBeCloseTo(70, 6);
  });

  it('pays 50 % instead of 10 % when a disputed origin is planned as not conferred', async () => {
    // 10 · (1 + 2) + 10 · 20 · 10 % = 50, or 10 · (1 + 2) + 10 · 20 · 50 % = 130.
    const disputed = (plannedAs: 'confers' | 'does not confer') => {
      const network = assembly('vn_epz');
      return {
        ...network,
        recipes: network.recipes.map((recipe) => ({
          ...recipe,
          origin: 'disputed' as const,
          disputedOriginPlannedAs: plannedAs,
        })),
      };
    };
    expect((await planByBothEngines(disputed('confers'))).objective).toBeCloseTo(50, 6);
    expect((await planByBothEngines(disputed('does not confer'))).objective).toBeCloseTo(130, 6);
  });

  it('buys 10 of 25 at 6 from Vietnam because one customer refuses Chinese goods', async () => {
    // 15 · 1 + 10 · 6 = 75.
    const { objective, plan } = await planByBothEngines(
      aNetwork()
        .withTerritory('vn')
        .withSupplier('haiphong', { territory: 'vn' })
        .withOffer('ningbo', 'fan', price(1))
        .withOffer('haiphong', 'fan', price(6))
        .withLane('ningbo', 'houston')
        .withLane('haiphong', 'houston')
        .withDemand('houston', 'fan', 15)
        .withDemand('houston', 'fan', 10, { id: 'picky', notMadeIn: ['cn'] })
        .build(),
    );
    expect(objective).toBeCloseTo(75, 6);
    expect(plan.served.filter(({ demand }) => demand === 'picky').map(({ origin }) => origin)).toEqual([
      'vn',
    ]);
  });
});

describe('objectives, worked by hand', () => {
  it('flies at 3 a unit for cost and sails for carbon', async () => {
    // Sea costs 5, air 3; 2 kg · 5,000 km: sea 0.01 and air 0.6 kg per tonne-kilometre are 0.1 and 6 kg a unit.
    const network = (objective: 'cost' | 'carbon') =>
      aNetwork()
        .withSettings({ objective })
        .withProduct('fan', { weightKg: 2 })
        .withOffer('ningbo', 'fan')
        .withLane('ningbo', 'houston', { costPer: { unit: 5 }, distanceKm: 5000, carbonKgPerTonneKm: 0.01 })
        .withLane('ningbo', 'houston', {
          mode: 'air',
          costPer: { unit: 3 },
          distanceKm: 5000,
          carbonKgPerTonneKm: 0.6,
        })
        .withDemand('houston', 'fan', 10)
        .build();
    const cheapest = await planByBothEngines(network('cost'));
    expect(cheapest.objective).toBeCloseTo(40, 6);
    expect(cheapest.ledger.carbonKg).toBeCloseTo(60, 6);
    const cleanest = await planByBothEngines(network('carbon'));
    expect(cleanest.objective).toBeCloseTo(1, 6);
    expect(cleanest.ledger.total).toBeCloseTo(60, 6);
  });

  it('leaves 20 of 30 unsold where the price of 4 does not cover a cost of 5', async () => {
    // Near: 10 · (9 − 5) = 40. Far: 4 − 5 < 0, left.
    const { objective, plan } = await planByBothEngines(
      aNetwork()
        .withSettings({ objective: 'profit' })
        .withOffer('ningbo', 'fan', price(5))
        .withLane('ningbo', 'near')
        .withLane('ningbo', 'far')
        .withDemand('near', 'fan', 10, { pricePerUnit: 9 })
        .withDemand('far', 'fan', 20, { pricePerUnit: 4 })
        .build(),
    );
    expect(objective).toBeCloseTo(-40, 6);
    expect(sum(plan.shortfalls)).toBeCloseTo(20, 6);
  });
});
