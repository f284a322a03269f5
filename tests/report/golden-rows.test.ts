import { describe, expect, it } from 'vitest';
import { carbonBySource } from '../../solver/report/carbon-by-source.ts';
import { dutyByLayer } from '../../solver/report/duty-by-layer.ts';
import { landedCostBySource } from '../../solver/report/landed-cost-by-source.ts';
import { stockByPeriod } from '../../solver/report/stock-by-period.ts';
import { handMadeLedger, handMadePlan } from '../support/hand-made-answer.ts';
import { aNetwork } from '../support/network-builder.ts';

const untold = { elapsedDays: null, period: 'p1' };

/**
 * 60 fans of Dongguan and 40 of Hanoi meet in one port and go on to Boston, where 10 of Mainland origin lay before.
 * Each unit weighs 10 kg; the port is 1,000 km from either plant and from Boston.
 */
const network = aNetwork()
  .withTerritory('cn')
  .withTerritory('vn')
  .withTerritory('us')
  .withPeriods(2, 30)
  .withPlant('dongguan', { territory: 'cn' })
  .withPlant('hanoi', { territory: 'vn' })
  .withHub('port', { territory: 'cn', carbonKgPerUnit: 0.5 })
  .withMarket('boston', { territory: 'us' })
  .withProduct('fan', { weightKg: 10 })
  .withRecipe('dongguan', 'fan', { carbonKgPerUnit: 2 })
  .withRecipe('hanoi', 'fan')
  .withLane('dongguan', 'port', { distanceKm: 1000 })
  .withLane('hanoi', 'port', { distanceKm: 1000 })
  .withLane('port', 'boston', { distanceKm: 1000, carbonKgPerTonneKm: 0.02 })
  .withInventory('boston', 'fan', 10, { origin: 'cn' })
  .withDuty('us_cn', { originCountries: 'cn', rate: 0.25, authority: 'An act of trade' })
  .withDemand('boston', 'fan', 110)
  .build();

const plan = handMadePlan({
  production: [
    { recipe: 'dongguan_fan', origin: 'cn', period: 'p1', quantity: 60 },
    { recipe: 'hanoi_fan', origin: 'vn', period: 'p1', quantity: 40 },
  ],
  flows: [
    { lane: 'dongguan_port', product: 'fan', origin: 'cn', ...untold, quantity: 60 },
    { lane: 'hanoi_port', product: 'fan', origin: 'vn', ...untold, quantity: 40 },
    { lane: 'port_boston', product: 'fan', origin: 'cn', ...untold, quantity: 60 },
    { lane: 'port_boston', product: 'fan', origin: 'vn', ...untold, quantity: 40 },
  ],
  served: [
    { demand: 'boston_fan_p1', origin: 'cn', ...untold, quantity: 70 },
    { demand: 'boston_fan_p1', origin: 'vn', ...untold, quantity: 40 },
  ],
});

const made = { kind: 'conversion', period: 'p1', product: 'fan' } as const;
const freight = { kind: 'freight', period: 'p1', product: 'fan' } as const;
const ledger = handMadeLedger([
  { ...made, amount: 120, site: 'dongguan', origin: 'cn', cause: 'dongguan_fan' },
  { ...made, amount: 120, site: 'hanoi', origin: 'vn', cause: 'hanoi_fan' },
  { ...freight, amount: 30, lane: 'dongguan_port', origin: 'cn' },
  { ...freight, amount: 40, lane: 'hanoi_port', origin: 'vn' },
  { ...freight, amount: 60, lane: 'port_boston', origin: 'cn' },
  { ...freight, amount: 40, lane: 'port_boston', origin: 'vn' },
  {
    kind: 'duty',
    amount: 90,
    period: 'p1',
    lane: 'port_boston',
    product: 'fan',
    origin: 'cn',
    cause: 'us_cn',
    quantity: 60,
  },
]);

describe('landed cost by source', () => {
  it('lands 60 fans of Dongguan at 5 each, 40 of Hanoi at 5, and 10 that lay in Boston at none', () => {
    const rows = landedCostBySource.rows(network, plan, ledger);
    expect(rows).toEqual([
      {
        product: 'fan',
        market: 'boston',
        site: 'dongguan',
        origin: 'cn',
        quantity: 60,
        shareOfMarket: 60 / 110,
        landedCost: 300,
        landedCostPerUnit: 5,
      },
      {
        product: 'fan',
        market: 'boston',
        site: 'hanoi',
        origin: 'vn',
        quantity: 40,
        shareOfMarket: 40 / 110,
        landedCost: 200,
        landedCostPerUnit: 5,
      },
      {
        product: 'fan',
        market: 'boston',
        site: null,
        origin: 'cn',
        quantity: 10,
        shareOfMarket: 10 / 110,
        landedCost: 0,
        landedCostPerUnit: 0,
      },
    ]);
  });
});

describe('stock by period', () => {
  it('adds 3 of one origin to 4 of another, and keeps 2 periods apart', () => {
    const stock = (origin: string, period: string, quantity: number) => ({
      site: 'port',
      product: 'fan',
      origin,
      elapsedDays: null,
      period,
      quantity,
    });
    const held = handMadePlan({ stock: [stock('cn', 'p1', 3), stock('vn', 'p1', 4), stock('cn', 'p2', 5)] });
    expect(stockByPeriod.rows(network, held, handMadeLedger([]))).toEqual([
      { site: 'port', product: 'fan', period: 'p1', quantity: 7 },
      { site: 'port', product: 'fan', period: 'p2', quantity: 5 },
    ]);
  });
});

describe('carbon by source', () => {
  it('tells 120 kg of making from 50 of handling and 20 of moving 1 tonne over 1,000 km', () => {
    expect(carbonBySource.rows(network, plan, ledger)).toEqual([
      { activity: 'making', site: 'dongguan', lane: null, product: 'fan', carbonKg: 120 },
      { activity: 'handling', site: 'port', lane: null, product: 'fan', carbonKg: 50 },
      { activity: 'moving', site: 'port', lane: 'port_boston', product: 'fan', carbonKg: 20 },
    ]);
  });
});

describe('duty by layer', () => {
  it('charges 60 units 1.5 each under the law that the layer names', () => {
    expect(dutyByLayer.rows(network, plan, ledger)).toEqual([
      {
        layer: 'us_cn',
        authority: 'An act of trade',
        kind: 'duty',
        into: 'us',
        origin: 'cn',
        product: 'fan',
        quantity: 60,
        amount: 90,
        amountPerUnit: 1.5,
      },
    ]);
  });
});
