import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../solver/solution/ledger.ts';
import { aNetwork } from '../support/network-builder.ts';
import { planByBothEngines } from '../support/plan-by-both-engines.ts';

/** Goods worth 1,000 a unit, from Ningbo to Houston; the processing fee of the United States on what enters. */
const goods = aNetwork().withProduct('fan', { customsValuePerUnit: 1000 }).withOffer('ningbo', 'fan');
const processing = { rate: 0.003464, minimumPerEntry: 33.58, maximumPerEntry: 651.5 };
type LaneInput = Parameters<typeof goods.withLane>[2];

const sending = (units: number, lane: LaneInput, fee: object = processing) =>
  goods.withLane('ningbo', 'houston', lane).withFee('mpf', fee).withDemand('houston', 'fan', units);
const feesOf = ({ entries }: Ledger) => entries.filter(({ kind }) => kind === 'fee');
const toCents = (amount: number | undefined) => Math.round((amount ?? NaN) * 100) / 100;

describe('4 entries a month on a lane pay', () => {
  it.each([
    [200, 'the rate of 173.20 each where they are worth 50,000', 692.8],
    [1200, 'the maximum of 651.50 each where they are worth 300,000', 2606],
    [20, 'the minimum of 33.58 each where they are worth 5,000', 134.32],
  ])('for %i units %s', async (units, _, fee) => {
    const { plan, ledger } = await planByBothEngines(sending(units, { entriesPerPeriod: 4 }).build());
    expect(plan.laneUses).toEqual([{ lane: 'ningbo_houston', period: 'p1' }]);
    expect(feesOf(ledger).map((each) => ({ ...each, amount: toCents(each.amount) }))).toEqual([
      {
        kind: 'fee',
        amount: fee,
        period: 'p1',
        site: 'ningbo',
        lane: 'ningbo_houston',
        product: null,
        origin: null,
        cause: 'mpf',
        part: 'planned entries',
        quantity: 4,
      },
    ]);
  });

  it('a flat 6 each beside 0.1 % of 20,000, and 24 where there is no rate', async () => {
    const withRate = sending(20, { entriesPerPeriod: 4 }, { rate: 0.001, flatPerEntry: 6 }).build();
    expect((await planByBothEngines(withRate)).ledger.byKind.fee).toBeCloseTo(44, 6);
    const flat = sending(20, { entriesPerPeriod: 4 }, { flatPerEntry: 6 }).build();
    expect((await planByBothEngines(flat)).ledger.byKind.fee).toBeCloseTo(24, 6);
  });

  it('a third of 134.32 where the fee is valid on 10 of the 30 days of arrival', async () => {
    const ending = { ...processing, validTo: '2026-07-10' };
    const { ledger } = await planByBothEngines(sending(20, { entriesPerPeriod: 4 }, ending).build());
    expect(toCents(ledger.byKind.fee)).toBe(44.77);
  });

  it('nothing where one of 800 is within the 800 let in free, and no switch is asked for', async () => {
    const network = sending(20, { entriesPerPeriod: 4, valuePerEntry: 800 })
      .withTerritory('us', { deMinimisPerEntry: 800 })
      .build();
    const { plan, ledger } = await planByBothEngines(network);
    expect(ledger.byKind.fee).toBe(0);
    expect(plan.laneUses).toEqual([]);
  });

  it('134.32 in a plan of least carbon too, to which money is nothing', async () => {
    const network = sending(20, { entriesPerPeriod: 4, carbonKgPerTonneKm: 1, distanceKm: 1000 })
      .withSettings({ objective: 'carbon' })
      .build();
    expect(toCents((await planByBothEngines(network)).ledger.byKind.fee)).toBe(134.32);
  });
});

describe('entries that are not planned', () => {
  it('pay 3.358 % where the lane says that one is worth 1,000, whatever the fee assumes', async () => {
    const network = sending(20, { valuePerEntry: 1000 }, { ...processing, assumedEntryValue: 1e6 }).build();
    const { ledger } = await planByBothEngines(network);
    expect(feesOf(ledger).map(({ product, part }) => [product, part])).toEqual([['fan', 'assumed entries']]);
    expect(toCents(ledger.byKind.fee)).toBe(671.6);
  });

  it('pay 0.3464 %, told as no part, where nobody says what one is worth', async () => {
    const { ledger } = await planByBothEngines(sending(20, {}).build());
    expect(feesOf(ledger).map(({ part }) => part)).toEqual([null]);
    expect(toCents(ledger.byKind.fee)).toBe(69.28);
  });
});

describe('a cap on fees', () => {
  /** The near port takes 600 units; the far one all, at 0.50 more for each. One entry a month through either. */
  const twoPorts = (lane: LaneInput) =>
    goods
      .withLane('ningbo', 'houston', { ...lane, capacityPerPeriod: 600 })
      .withLane('ningbo', 'houston', { ...lane, mode: 'rail', costPer: { unit: 0.5 } })
      .withFee('mpf', processing)
      .withDemand('houston', 'fan', 1000)
      .build();
  const unitsByLane = (plan: Awaited<ReturnType<typeof planByBothEngines>>['plan']) =>
    plan.flows.map(({ lane, quantity }) => [lane, Math.round(quantity)]);

  it('brings all 1,000 units into 1 entry by the dearer port: 651.50 + 500 instead of 1,303 + 200', async () => {
    const { plan, objective } = await planByBothEngines(twoPorts({ entriesPerPeriod: 1 }));
    expect(unitsByLane(plan)).toEqual([['ningbo_houston_2', 1000]]);
    expect(toCents(objective)).toBe(1000 + 651.5 + 500);
  });

  it('parts them 600 to 400 where an entry is assumed to be worth 1,000,000: 651.50 + 200', async () => {
    const { plan, objective } = await planByBothEngines(twoPorts({ valuePerEntry: 1e6 }));
    expect(unitsByLane(plan)).toEqual([
      ['ningbo_houston', 600],
      ['ningbo_houston_2', 400],
    ]);
    expect(toCents(objective)).toBe(1000 + 651.5 + 200);
  });

  it('has 2 months sent in 1 where stock costs less than a second entry at its minimum', async () => {
    // 4 · 33.58 = 134.32 a month; 10 units kept for a month cost 10, and 20 in one month still pay the minimum.
    const network = goods
      .withPeriods(2, 30)
      .withLane('ningbo', 'houston', { entriesPerPeriod: 4 })
      .withMarket('houston', { holdingCostPerUnitPerPeriod: 1 })
      .withFee('mpf', processing)
      .withDemand('houston', 'fan', 10)
      .withDemand('houston', 'fan', 10, { period: 'p2' })
      .build();
    const { plan, objective } = await planByBothEngines(network);
    expect(plan.flows.map(({ period, quantity }) => [period, Math.round(quantity)])).toEqual([['p1', 20]]);
    expect(toCents(objective)).toBe(20 + 134.32 + 10);
  });
});
