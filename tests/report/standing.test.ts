import { describe, expect, it } from 'vitest';
import type { Network } from '../../scenarios/domain/network.ts';
import { costsBehind } from '../../solver/report/costs-behind.ts';
import { landedCostBySource } from '../../solver/report/landed-cost-by-source.ts';
import { landedCost } from '../../solver/report/landed-cost.ts';
import type { Ledger } from '../../solver/solution/ledger.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { handMadeLedger } from '../support/hand-made-answer.ts';
import { aNetwork } from '../support/network-builder.ts';
import { aPlan } from '../support/plan-builder.ts';

/** Landed cost of a unit by market, and whether rows, sources and traces add up to it. */
function perUnit(network: Network, plan: Plan, ledger: Ledger): Record<string, number | null> {
  const rows = landedCost.rows(network, plan, ledger);
  expect(rows.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(ledger.total, 9);
  const behind = costsBehind(network, plan, ledger);
  const sources = landedCostBySource.rows(network, plan, ledger);
  const served = rows.filter(({ destination }) => destination === 'served');
  for (const { product, market, landedCost: landed } of served) {
    const traced = behind(product!, market!).reduce((sum, { amount }) => sum + amount, 0);
    expect(traced).toBeCloseTo(landed, 9);
    const bySource = sources.filter((row) => row.product === product && row.market === market);
    expect(bySource.reduce((sum, row) => sum + row.landedCost, 0)).toBeCloseTo(landed, 9);
  }
  return Object.fromEntries(served.map(({ market, landedCostPerUnit }) => [market, landedCostPerUnit]));
}

describe('goods of one origin and two standings', () => {
  /**
   * 10 shirts declared under EVFTA at 3 and 10 without a certificate at 1, both of Vietnam, go through one port and
   * one lane to Lyon; shop one gets the former and shop two the latter. MFN duty is 12 % of 10.
   */
  const europe = aNetwork()
    .withTerritory('vn')
    .withTerritory('sg')
    .withTerritory('eu')
    .withSupplier('mill', { territory: 'vn' })
    .withSupplier('loom', { territory: 'vn' })
    .withHub('port', { territory: 'vn' })
    .withHub('singapore', { territory: 'sg' })
    .withHub('lyon', { territory: 'eu' })
    .withMarket('one', { territory: 'eu' })
    .withMarket('two', { territory: 'eu' })
    .withOffer('mill', 'shirt', { agreements: ['evfta'], tiers: [{ fromQuantity: 0, unitCost: 3 }] })
    .withOffer('loom', 'shirt')
    .withAgreement('evfta', ['eu', 'vn'], { rules: [{ hsPrefix: '', kind: 'none' }] })
    .withDuty('eu_mfn', { into: 'eu', rate: 0.12 })
    .withDuty('eu_evfta', {
      into: 'eu',
      kind: 'preference',
      rate: 0,
      needsAgreement: 'evfta',
      stacking: 'replaces',
      ofKinds: ['mfn'],
    })
    .withLane('mill', 'port')
    .withLane('loom', 'port')
    .withLane('port', 'lyon')
    .withLane('port', 'singapore')
    .withLane('singapore', 'lyon')
    .withLane('lyon', 'one')
    .withLane('lyon', 'two')
    .withDemand('one', 'shirt', 10)
    .withDemand('two', 'shirt', 10)
    .build();
  const plain = { origin: 'vn' };
  const claiming = { origin: 'vn', standing: 'evfta:vn' };
  const bought = [
    { kind: 'material', amount: 30, period: 'p1', product: 'shirt', cause: 'mill_shirt' },
    { kind: 'material', amount: 10, period: 'p1', product: 'shirt', cause: 'loom_shirt' },
  ] as const;
  const duty = { kind: 'duty', period: 'p1', product: 'shirt', origin: 'vn', cause: 'eu_mfn' } as const;
  const toPort = aPlan(europe)
    .buys('mill_shirt', 10)
    .buys('loom_shirt', 10)
    .sends('mill_port', 'shirt', 10, claiming)
    .sends('loom_port', 'shirt', 10, plain);

  it('land at 3 with a certificate and at 1 + 1.2 of duty without, though they share a lane', () => {
    const plan = toPort
      .sends('port_lyon', 'shirt', 10, claiming)
      .sends('port_lyon', 'shirt', 10, plain)
      .sends('lyon_one', 'shirt', 10, claiming)
      .sends('lyon_two', 'shirt', 10, plain)
      .serves('one_shirt_p1', 10, claiming)
      .serves('two_shirt_p1', 10, plain)
      .build();
    const ledger = handMadeLedger([...bought, { ...duty, amount: 12, lane: 'port_lyon' }]);
    const { one, two } = perUnit(europe, plan, ledger);
    expect(one).toBeCloseTo(3, 9);
    expect(two).toBeCloseTo(2.2, 9);
  });

  it('are one heap of 20 at 2 + 1.2 once Singapore has cost the former their claim', () => {
    const plan = toPort
      .sends('port_singapore', 'shirt', 10, claiming)
      .sends('port_singapore', 'shirt', 10, plain)
      .sends('singapore_lyon', 'shirt', 20, plain)
      .sends('lyon_one', 'shirt', 10, plain)
      .sends('lyon_two', 'shirt', 10, plain)
      .serves('one_shirt_p1', 10, plain)
      .serves('two_shirt_p1', 10, plain)
      .build();
    const ledger = handMadeLedger([...bought, { ...duty, amount: 24, lane: 'singapore_lyon' }]);
    const { one, two } = perUnit(europe, plan, ledger);
    expect(one).toBeCloseTo(3.2, 9);
    expect(two).toBeCloseTo(3.2, 9);
  });
});

describe('goods that enter under drawback', () => {
  /** Of 20 motors that enter Vietnam at 10 % of 10, 10 leave again as fans: 90 % of their duty is refunded. */
  const network = aNetwork()
    .withTerritory('vn', { drawbackShare: 0.9 })
    .withSupplier('ningbo')
    .withPlant('hanoi', { territory: 'vn' })
    .withMarket('saigon', { territory: 'vn' })
    .withMarket('boston')
    .withOffer('ningbo', 'motor')
    .withRecipe('hanoi', 'fan', { inputs: [{ product: 'motor', quantityPer: 1 }] })
    .withDuty('vn_mfn', { into: 'vn', rate: 0.1, isDrawbackEligible: true })
    .withLane('ningbo', 'hanoi')
    .withLane('hanoi', 'saigon')
    .withLane('hanoi', 'boston')
    .withDemand('saigon', 'fan', 10)
    .withDemand('boston', 'fan', 10)
    .build();

  it('bear 1 of duty each and 0.9 of refund, and those that stay bear all of 1', () => {
    const [leaving, staying] = [
      { origin: 'vn', standing: '!' },
      { origin: 'vn', standing: null },
    ];
    const plan = aPlan(network)
      .buys('ningbo_motor', 20)
      .sends('ningbo_hanoi', 'motor', 10, { entersUnderDrawback: true })
      .sends('ningbo_hanoi', 'motor', 10)
      .uses('hanoi_fan', 'motor', 10, { ...leaving, inputStanding: '!' })
      .uses('hanoi_fan', 'motor', 10, staying)
      .makes('hanoi_fan', 10, leaving)
      .makes('hanoi_fan', 10, staying)
      .sends('hanoi_boston', 'fan', 10, leaving)
      .sends('hanoi_saigon', 'fan', 10, staying)
      .serves('boston_fan_p1', 10, staying)
      .serves('saigon_fan_p1', 10, staying)
      .build();
    const border = {
      period: 'p1',
      lane: 'ningbo_hanoi',
      product: 'motor',
      origin: 'cn',
      cause: 'vn_mfn',
    } as const;
    const ledger = handMadeLedger([
      { ...border, kind: 'duty', amount: 10 },
      { ...border, kind: 'duty', amount: 10 },
      { ...border, kind: 'drawback', amount: -9 },
    ]);
    const { boston, saigon } = perUnit(network, plan, ledger);
    expect(boston).toBeCloseTo(0.1, 9);
    expect(saigon).toBeCloseTo(1, 9);
  });
});
