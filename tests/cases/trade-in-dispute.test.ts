import { describe, expect, it } from 'vitest';
import { aNetwork, type NetworkBuilder } from '../support/network-builder.ts';
import { planWithOracle } from '../support/plan-with-oracle.ts';

const price = (unitCost: number) => ({ tiers: [{ fromQuantity: 0, unitCost }] });

describe('assembly whose origin is in dispute, worked by hand', () => {
  // Motors of 40 from Ningbo, assembled in Hanoi for 15: 55 at Houston, then 10 % of 100, and 25 % on Chinese goods.
  const disputed = (disputedOriginPlannedAs: 'confers' | 'does not confer') =>
    ['vn']
      .reduce((made, id) => made.withTerritory(id), aNetwork('In dispute'))
      .withProduct('fan', { customsValuePerUnit: 100 })
      .withOffer('ningbo', 'motor', price(40))
      .withPlant('hanoi', { territory: 'vn' })
      .withLane('ningbo', 'hanoi')
      .withRecipe('hanoi', 'fan', {
        inputs: [{ product: 'motor', quantityPer: 1 }],
        labourPerUnit: 15,
        origin: 'disputed',
        disputedOriginPlannedAs,
      })
      .withLane('hanoi', 'houston')
      .withDuty('mfn', { rate: 0.1 })
      .withDuty('surcharge', { kind: 'surcharge', originCountries: 'cn', rate: 0.25 })
      .withDemand('houston', 'fan', 10);

  it('pays 10 a fan planned as Vietnamese, 35 planned as Chinese, and 35 either way in the worse case', async () => {
    const costOf = async (network: NetworkBuilder) => (await planWithOracle(network)).objective;
    expect(await costOf(disputed('confers'))).toBeCloseTo(650, 6);
    expect(await costOf(disputed('does not confer'))).toBeCloseTo(900, 6);
    const worse = { disputedOrigins: 'worse case' } as const;
    expect(await costOf(disputed('confers').withSettings(worse))).toBeCloseTo(900, 6);
    expect(await costOf(disputed('does not confer').withSettings(worse))).toBeCloseTo(900, 6);
  });

  it('tells the other origin with the goods: vn?cn or cn?vn', async () => {
    const asVietnamese = await planWithOracle(disputed('confers'));
    expect(asVietnamese.plan.served).toMatchObject([{ origin: 'vn', standing: '?cn', quantity: 10 }]);
    const asChinese = await planWithOracle(disputed('does not confer'));
    expect(asChinese.plan.served).toMatchObject([{ origin: 'cn', standing: '?vn', quantity: 10 }]);
  });

  it('is worth up to 25 a fan to be free of: sure Chinese motors at 24 more are taken in the worse case alone', async () => {
    // A second recipe of which nobody doubts that it confers, for 39 instead of 15: 55 + 24 + 10 = 89 against 90.
    const withSure = (planned: 'confers' | 'does not confer') =>
      disputed(planned).withRecipe('hanoi', 'fan', {
        inputs: [{ product: 'motor', quantityPer: 1 }],
        labourPerUnit: 39,
      });
    expect((await planWithOracle(withSure('confers'))).objective).toBeCloseTo(650, 6);
    const worse = await planWithOracle(withSure('confers').withSettings({ disputedOrigins: 'worse case' }));
    expect(worse.objective).toBeCloseTo(890, 6);
  });

  it('is refused in the worse case by a customer who takes nothing Chinese: 10 fans go short', async () => {
    const refusing = disputed('confers')
      .withMarket('boston')
      .withLane('hanoi', 'boston')
      .withDemand('boston', 'fan', 10, { notMadeIn: ['cn'], shortfallPenaltyPerUnit: 500 });
    expect((await planWithOracle(refusing)).objective).toBeCloseTo(650 + 650, 6);
    const worse = await planWithOracle(refusing.withSettings({ disputedOrigins: 'worse case' }));
    expect(worse.objective).toBeCloseTo(900 + 5000, 6);
  });
});
