import { describe, expect, it } from 'vitest';
import { safetyStock } from '../../solver/report/safety-stock.ts';
import { aNetwork } from '../support/network-builder.ts';
import { planByBothEngines } from '../support/plan-by-both-engines.ts';

/** 300 and 400 of 700 fans come by two lanes whose days vary by 2 and 1; demand varies by nothing. */
const network = aNetwork()
  .withSettings({ serviceLevelZ: 1.5, costOfCapitalPerYear: 0.365 })
  .withMarket('houston', { holdingCostPerUnitPerPeriod: 0.6 })
  .withOffer('ningbo', 'fan', { capacityPerPeriod: 300 })
  .withOffer('qingdao', 'fan', { tiers: [{ fromQuantity: 0, unitCost: 2 }] })
  .withLane('ningbo', 'houston', { transitDaysStdDev: 2 })
  .withLane('qingdao', 'houston', { transitDaysStdDev: 1 })
  .withDemand('houston', 'fan', 700, { stdDev: 0 })
  .build();

describe('safety stock, planned and pooled', () => {
  it('is 50 units lane by lane and 36.06 pooled, the difference stated at 0.03 a unit and day', async () => {
    const { plan, ledger } = await planByBothEngines(network);
    const [row, ...others] = safetyStock.rows(network, plan, ledger);
    expect(others).toEqual([]);
    // 3 days of 10 a day, and 1.5 days of 13⅓ a day: 30 + 20, or √(30² + 20²).
    expect(row?.units).toBeCloseTo(50, 9);
    expect(row?.unitsPooled).toBeCloseTo(Math.sqrt(1300), 9);
    // A unit and day: 0.6 / 30 of storage and 10 · 0.365 / 365 of capital.
    expect(row?.amount).toBeCloseTo(50 * 30 * 0.03, 9);
    expect(row?.amount).toBeCloseTo(ledger.byKind['safety-stock'], 9);
    expect(row?.difference).toBeCloseTo((50 - Math.sqrt(1300)) * 30 * 0.03, 9);
  });

  it('has no row where no demand states a deviation', async () => {
    const certain = { ...network, demand: network.demand.map((row) => ({ ...row, stdDev: null })) };
    const { plan, ledger } = await planByBothEngines(certain);
    expect(ledger.byKind['safety-stock']).toBe(0);
    expect(safetyStock.rows(certain, plan, ledger)).toEqual([]);
  });
});
