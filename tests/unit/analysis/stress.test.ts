import { afterAll, describe, expect, it } from 'vitest';
import { planFrom } from '../../../main/services/plan-network.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { disruptionOverrides, disruptionsOf } from '../../../scenarios/disruptions/disruption.ts';
import { losableDemand } from '../../../solver/analysis/stress/losable-demand.ts';
import { outageOf, type Outage } from '../../../scenarios/disruptions/outage.ts';
import { rankByCost, stressEffect } from '../../../solver/analysis/stress/stress-effect.ts';
import { sweepAnswer, unansweredJob } from '../../../solver/analysis/sweep/sweep-answer.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { closeThreads } from '../../../solver/worker/thread-pool.ts';
import { aNetwork } from '../../support/network-builder.ts';

afterAll(closeThreads);

/**
 * Chicago wants 100 kettles in each of 3 periods of 30 days. Dongguan sends any number at 10 + 1 = 11; Penang, in
 * another territory, at most 40 a period at 13 + 2 = 15. A kettle has a customs value of 20, so that one lost is
 * priced at 10 × 20 = 200. The base costs 300 × 11 = 3,300 and loses nothing.
 */
const kettles = aNetwork('Kettles')
  .withPeriods(3, 30)
  .withTerritory('my')
  .withProduct('kettle', { customsValuePerUnit: 20 })
  .withPlant('dongguan')
  .withPlant('penang', { territory: 'my' })
  .withMarket('chicago')
  .withRecipe('dongguan', 'kettle', { labourPerUnit: 10 })
  .withRecipe('penang', 'kettle', { labourPerUnit: 13 })
  .withLane('dongguan', 'chicago', { costPer: { unit: 1 } })
  .withLane('penang', 'chicago', { costPer: { unit: 2 }, mode: 'air', capacityPerPeriod: 40 })
  .withDemand('chicago', 'kettle', 100, { period: 'p1' })
  .withDemand('chicago', 'kettle', 100, { period: 'p2' })
  .withDemand('chicago', 'kettle', 100, { period: 'p3' });

const losable = (network: Network, factor = 10): Network => {
  const found = losableDemand(network, factor);
  if (found === null) throw new Error('a firm product without a value');
  return found;
};

const answerOf = async (network: Network, overrides: Parameters<typeof resolve>[1]) => {
  const resolved = resolve(network, overrides);
  const { record } = await planFrom(
    resolved.network,
    {
      engine: 'highs',
      limits: { seconds: 60, relativeGap: 0, memoryMiB: null },
      inputsHash: '',
      findings: resolved.findings,
      onProgress: () => undefined,
      signal: null,
      now: () => performance.now(),
    },
    'cold',
  );
  expect(record.verifier.violations).toEqual([]);
  return sweepAnswer(resolved.network, record, null);
};

const effectOf = async (network: Network, id: string, outage: Outage | null) => {
  const disruption = disruptionsOf(network).find((each) => each.id === id);
  if (disruption === undefined || outage === null) throw new Error(id);
  const overrides = disruptionOverrides(network, disruption, outage);
  return stressEffect(network, outage, await answerOf(network, []), await answerOf(network, overrides));
};

describe('disruptions', () => {
  it('of 2 plants in 2 territories are 2 sites, 2 modes and 2 borders: a territory of 1 site is that site', () => {
    expect(disruptionsOf(kettles.build()).map(({ id }) => id)).toEqual([
      'site dongguan',
      'site penang',
      'mode sea',
      'mode air',
      'border cn us',
      'border my us',
    ]);
  });

  it('tell a cluster of 2 plants and the territory of the same 2 once', () => {
    const pair = aNetwork().withPlant('a', { cluster: 'prd' }).withPlant('b', { cluster: 'prd' });
    expect(disruptionsOf(pair.build()).map(({ id }) => id)).toEqual(['site a', 'site b', 'cluster prd']);
  });

  it('give their policies ids that are free', () => {
    const taken = kettles.withPolicy('stress_1', {
      kind: 'count',
      what: 'sites',
      filter: {},
      acrossPeriods: 'each',
    });
    const network = taken.build();
    const [site] = disruptionsOf(network);
    if (site === undefined) throw new Error('no disruption');
    const { findings, network: hit } = resolve(
      network,
      disruptionOverrides(network, site, outageOf(network, 'p1', 30)!),
    );
    expect(findings).toEqual([]);
    expect(hit.policies).toHaveLength(5);
  });
});

describe('an outage', () => {
  it('of 45 days takes 2 periods of 30; one of 60 too; one of 400 all 3', () => {
    const network = kettles.build();
    expect(outageOf(network, 'p1', 45)).toMatchObject({ periods: ['p1', 'p2'], days: 60 });
    expect(outageOf(network, 'p2', 60)).toMatchObject({ periods: ['p2', 'p3'], days: 60 });
    expect(outageOf(network, 'p1', 400)?.days).toBe(90);
    expect(outageOf(network, 'p9', 30)).toBeNull();
  });
});

describe('the effect of 30 days', () => {
  const network = losable(kettles.build());

  it('without Dongguan from the start: 60 units of 300 lost, 500 less spent, 11,500 more with penalties', async () => {
    // p1: 40 from Penang at 15 = 600, 60 lost at 200 = 12,000; p2 and p3: 200 × 11 = 2,200. 2,800 − 3,300 = −500.
    const effect = await effectOf(network, 'site dongguan', outageOf(network, 'p1', 30));
    expect(effect.lostUnits).toBeCloseTo(60, 6);
    expect(effect.lostShare).toBeCloseTo(0.2, 9);
    expect(effect.extraCost).toBeCloseTo(-500, 6);
    expect(effect.pricedCost).toBeCloseTo(11_500, 6);
    expect([effect.surviveDays, effect.recoverDays, effect.isOpenEnded]).toEqual([0, 0, false]);
  });

  it('is nothing without Penang, and nothing without Dongguan in p2, for which p1 stocks up', async () => {
    for (const [id, from] of [
      ['site penang', 'p1'],
      ['site dongguan', 'p2'],
    ] as const) {
      const effect = await effectOf(network, id, outageOf(network, from, 30));
      expect(effect.pricedCost).toBeCloseTo(0, 6);
      expect([effect.lostUnits, effect.surviveDays, effect.recoverDays]).toEqual([0, null, null]);
    }
  });

  it('without Dongguan, 100 kettles in Chicago and 60 days: survives 30 days, loses 20 in p2', async () => {
    // 100 in stock and 40 + 40 from Penang meet 180 of the 200 wanted in p1 and p2. The other 20 are lost in p1 or p2
    // at the same price unless p1 is served first, which a dearer penalty in p1 makes the only best plan.
    const stocked = kettles.withInventory('chicago', 'kettle', 100).build();
    const demand = stocked.demand.map((row) =>
      row.period === 'p1' ? { ...row, shortfallPenaltyPerUnit: 300 } : row,
    );
    const firstServed = losable({ ...stocked, demand });
    const effect = await effectOf(firstServed, 'site dongguan', outageOf(firstServed, 'p1', 60));
    expect(effect.lostUnits).toBeCloseTo(20, 6);
    expect([effect.surviveDays, effect.recoverDays]).toEqual([30, 0]);
    // Base: 200 × 11 = 2,200. Hit: 80 × 15 + 100 × 11 = 2,300 and 20 × 200 = 4,000 of penalties.
    expect(effect.extraCost).toBeCloseTo(100, 6);
    expect(effect.pricedCost).toBeCloseTo(4_100, 6);
  });

  it('on a voyage of 30 days is felt a period later: sea stands still in p1, and p2 goes without', async () => {
    // Goods sent in p1 arrive in p2. Base: p1 lost in any case (100), p2 and p3 served. Hit: p2 is lost besides.
    const far = losable(
      aNetwork()
        .withPeriods(3, 30)
        .withProduct('kettle', { customsValuePerUnit: 20 })
        .withRecipe('dongguan', 'kettle', { labourPerUnit: 10 })
        .withLane('dongguan', 'chicago', { costPer: { unit: 1 }, transitDays: 30 })
        .withDemand('chicago', 'kettle', 100, { period: 'p1' })
        .withDemand('chicago', 'kettle', 100, { period: 'p2' })
        .withDemand('chicago', 'kettle', 100, { period: 'p3' })
        .build(),
    );
    const effect = await effectOf(far, 'mode sea', outageOf(far, 'p1', 30));
    expect(effect.lostUnits).toBeCloseTo(100, 6);
    expect(effect.extraCost).toBeCloseTo(-1_100, 6);
    expect([effect.surviveDays, effect.recoverDays, effect.isOpenEnded]).toEqual([30, 30, false]);
  });
});

describe('an effect that is not known', () => {
  it('is null throughout for an answer without a plan, and ranks before all', () => {
    const network = losable(kettles.build());
    const none = unansweredJob(network, 'crashed', 'crash');
    const unknown = stressEffect(network, outageOf(network, 'p1', 30)!, none, none);
    expect(unknown).toMatchObject({ pricedCost: null, lostUnits: null, surviveDays: null });
    const known = { ...unknown, pricedCost: 5 };
    const rows = [{ effect: known }, { effect: unknown }, { effect: { ...known, pricedCost: 7 } }];
    expect(rankByCost(rows).map(({ effect }) => effect.pricedCost)).toEqual([null, 7, 5]);
  });
});

describe('losable demand', () => {
  it('prices firm rows at 3 × 20 = 60, in the row’s currency at 7 a unit 420, and keeps a stated 5', () => {
    const network = aNetwork()
      .withCurrency('CNY', 7)
      .withProduct('kettle', { customsValuePerUnit: 20 })
      .withDemand('chicago', 'kettle', 1, { minimumFill: 0.5 })
      .withDemand('chicago', 'kettle', 1, { currency: 'CNY' })
      .withDemand('chicago', 'kettle', 1, { shortfallPenaltyPerUnit: 5 })
      .build();
    const { demand } = losable(network, 3);
    expect(demand.map((row) => row.minimumFill)).toEqual([0, 0, 0]);
    expect(demand[0]?.shortfallPenaltyPerUnit).toBeCloseTo(60, 9);
    expect(demand[1]?.shortfallPenaltyPerUnit).toBeCloseTo(420, 9);
    expect(demand[2]?.shortfallPenaltyPerUnit).toBe(5);
  });

  it('is null for 1 firm row of goods worth nothing', () => {
    const free = aNetwork()
      .withProduct('leaflet', { customsValuePerUnit: 0 })
      .withDemand('chicago', 'leaflet', 1);
    expect(losableDemand(free.build(), 10)).toBeNull();
  });
});
