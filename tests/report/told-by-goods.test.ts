import { describe, expect, it } from 'vitest';
import { dutyByLayer } from '../../solver/report/duty-by-layer.ts';
import { landedCost } from '../../solver/report/landed-cost.ts';
import { handMadeLedger, handMadePlan } from '../support/hand-made-answer.ts';
import { aNetwork } from '../support/network-builder.ts';

/** 10 fans worth 30 and 20 lamps worth 5 sail together; a lamp takes as much of the ship as a fan. */
const network = aNetwork()
  .withProduct('fan', { customsValuePerUnit: 30 })
  .withProduct('lamp', { customsValuePerUnit: 5 })
  .withOffer('ningbo', 'fan')
  .withOffer('ningbo', 'lamp')
  .withLane('ningbo', 'boston', { entriesPerPeriod: 2 })
  .withDemand('boston', 'fan', 10)
  .withDemand('boston', 'lamp', 20)
  .build();
const cn = { origin: 'cn', elapsedDays: null, period: 'p1' };
const plan = handMadePlan({
  purchases: [
    { offer: 'ningbo_fan', tier: 0, period: 'p1', quantity: 10 },
    { offer: 'ningbo_lamp', tier: 0, period: 'p1', quantity: 20 },
  ],
  flows: [
    { lane: 'ningbo_boston', product: 'fan', ...cn, quantity: 10 },
    { lane: 'ningbo_boston', product: 'lamp', ...cn, quantity: 20 },
  ],
  served: [
    { demand: 'boston_fan_p1', ...cn, quantity: 10 },
    { demand: 'boston_lamp_p1', ...cn, quantity: 20 },
  ],
});
const onEntries = {
  kind: 'fee',
  period: 'p1',
  site: 'ningbo',
  lane: 'ningbo_boston',
  cause: 'mpf',
  part: 'planned entries',
} as const;
const ledger = handMadeLedger([{ ...onEntries, amount: 40, quantity: 2 }]);

describe('a fee of 40 on 2 entries of 300 in fans and 100 in lamps', () => {
  it('is 30 of what fans cost landed, and 10 of lamps', () => {
    const rows = landedCost.rows(network, plan, ledger);
    expect(rows.map(({ product, duty }) => [product, duty])).toEqual([
      ['fan', 30],
      ['lamp', 10],
    ]);
  });

  it('is told as 3 on each of 10 fans and 0.50 on each of 20 lamps', () => {
    const row = { layer: 'mpf', authority: null, kind: 'fee', into: 'us', origin: 'cn' };
    expect(dutyByLayer.rows(network, plan, ledger)).toEqual([
      { ...row, product: 'fan', quantity: 10, amount: 30, amountPerUnit: 3 },
      { ...row, product: 'lamp', quantity: 20, amount: 10, amountPerUnit: 0.5 },
    ]);
  });

  it('is borne by freight’s measure where nothing is worth anything: 30 units alike', () => {
    const worthless = {
      ...network,
      products: network.products.map((product) => ({ ...product, customsValuePerUnit: 0 })),
    };
    const rows = dutyByLayer.rows(worthless, plan, ledger);
    expect(rows.map(({ product, amount }) => [product, Math.round(amount * 1e6) / 1e6])).toEqual([
      ['lamp', 26.666667],
      ['fan', 13.333333],
    ]);
  });

  it('charges no goods where the lane is used for nothing', () => {
    const empty = handMadePlan({});
    expect(dutyByLayer.rows(network, empty, ledger)).toMatchObject([
      { product: null, origin: null, quantity: 0, amount: 40, amountPerUnit: null },
    ]);
  });
});
