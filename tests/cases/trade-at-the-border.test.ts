import { describe, expect, it } from 'vitest';
import { override } from '../../scenarios/domain/scenario.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { aNetwork, type NetworkBuilder } from '../support/network-builder.ts';
import { planByBothEngines } from '../support/plan-by-both-engines.ts';
import { planWithOracle } from '../support/plan-with-oracle.ts';

const price = (unitCost: number) => ({ tiers: [{ fromQuantity: 0, unitCost }] });

// Ten fans at 50 in Ningbo and 5 of freight to Houston, worth 100 each at customs and weighing 2 kg: 550 before duty.
const plain: NetworkBuilder = ['vn', 'hk']
  .reduce((made, id) => made.withTerritory(id), aNetwork('At the border'))
  .withProduct('fan', {
    hsCode: '8414.51',
    weightKg: 2,
    customsValuePerUnit: 100,
    firstSaleShare: 0.7,
    embeddedCarbonKgPerUnit: 50,
  })
  .withOffer('ningbo', 'fan', price(50))
  .withDemand('houston', 'fan', 10);
const straight = plain.withLane('ningbo', 'houston', { costPer: { unit: 5 } });

describe('goods through a hub, worked by hand', () => {
  const hubbed = plain
    .withHub('kwai_chung', { territory: 'hk' })
    .withLane('ningbo', 'kwai_chung', { costPer: { unit: 2 } })
    .withLane('kwai_chung', 'houston', { costPer: { unit: 3 } });

  it('pay a layer on transshipped goods up to 25 a fan, and fly straight at 25 more beyond', async () => {
    // Through Hong Kong 55 and the layer; straight 50 + 30 = 80 without it.
    const withBoth = hubbed.withLane('ningbo', 'houston', { mode: 'air', costPer: { unit: 30 } });
    const costAt = async (rate: number) =>
      (
        await planWithOracle(
          withBoth.withDuty('transshipped', { kind: 'transshipped', rate, isForTransshipped: true }),
        )
      ).objective;
    expect(await costAt(0.1)).toBeCloseTo(650, 6);
    expect(await costAt(0.24)).toBeCloseTo(790, 6);
    expect(await costAt(0.4)).toBeCloseTo(800, 6);
  });

  it('are not transshipped where Hong Kong made them: 550 + 0', async () => {
    const { objective } = await planWithOracle(
      hubbed
        .withOffer('kwai_chung', 'fan', price(52))
        .withDuty('transshipped', { kind: 'transshipped', rate: 0.4, isForTransshipped: true }),
    );
    // 52 + 3 in Hong Kong against 55 + 40 of Chinese fans on the same lane.
    expect(objective).toBeCloseTo(550, 6);
  });

  it('keep the origin that a customer refuses: 750 for Vietnamese fans, however the Chinese ones go', async () => {
    const network = hubbed
      .withSupplier('hanoi', { territory: 'vn' })
      .withOffer('hanoi', 'fan', price(70))
      .withLane('hanoi', 'kwai_chung', { costPer: { unit: 2 } });
    expect((await planWithOracle(network)).objective).toBeCloseTo(550, 6);
    const { objective, plan } = await planWithOracle(
      network
        .withMarket('boston')
        .withLane('kwai_chung', 'boston', { costPer: { unit: 3 } })
        .withDemand('boston', 'fan', 10, {
          notMadeIn: ['cn'],
        }),
    );
    expect(objective).toBeCloseTo(550 + 750, 6);
    expect(plan.served.map(({ origin }) => origin).sort()).toEqual(['cn', 'vn']);
  });
});

describe('what a fan is charged, worked by hand', () => {
  it('0 % for the first 4 units of a quota and 20 % beyond: 550 + 6 · 20, or 8 · 20 where the quota is 4 kg', async () => {
    const withQuota = (unit: 'unit' | 'kg', rate = 0) =>
      straight.withDuty('mfn', { rate: 0.2 }).withDuty('quota', {
        kind: 'quota',
        rate,
        stacking: 'replaces',
        ofKinds: ['mfn'],
        quota: { quantity: 4, unit },
      });
    const { objective, plan, ledger } = await planWithOracle(withQuota('unit'));
    expect(objective).toBeCloseTo(670, 6);
    expect(plan.quotaUses).toMatchObject([{ layer: 'quota', lane: 'ningbo_houston', quantity: 4 }]);
    expect(ledger.byKind.duty).toBeCloseTo(120, 6);
    expect((await planWithOracle(withQuota('kg'))).objective).toBeCloseTo(710, 6);
    // In two steps, 5 % within and 20 % beyond: 550 + 4 · 5 + 6 · 20.
    expect((await planWithOracle(withQuota('unit', 0.05))).objective).toBeCloseTo(690, 6);
  });

  it('half of 20 % on 8 fans and all of it on 2 where a quota of 4 opens for the last 15 of 30 days', async () => {
    // A fan under quota comes to half on days of quota: it uses 0.5 of it and pays 10.
    const { objective, plan } = await planWithOracle(
      straight.withDuty('mfn', { rate: 0.2 }).withDuty('quota', {
        kind: 'quota',
        rate: 0,
        stacking: 'replaces',
        ofKinds: ['mfn'],
        quota: { quantity: 4 },
        validFrom: '2026-07-16',
      }),
    );
    expect(objective).toBeCloseTo(550 + 8 * 10 + 2 * 20, 6);
    expect(plan.quotaUses).toMatchObject([{ quantity: 8 }]);
  });

  it('32 for its 50 kg of carbon at USD 80 a tonne, a dollar being 8: 870', async () => {
    const { objective } = await planWithOracle(
      straight
        .withCurrency('USD', 0.125)
        .withDuty('carbon', { kind: 'carbon', amountPerTonneCo2e: 80, currency: 'USD' }),
    );
    expect(objective).toBeCloseTo(870, 6);
  });

  it('14 instead of 20 on the first of two sales at 70, besides 2 a unit and 1.50 a kilogram', async () => {
    const law = straight.withDuty('mfn', { rate: 0.2, amountPerUnit: 2, amountPerKg: 1.5 });
    expect((await planWithOracle(law)).objective).toBeCloseTo(550 + 10 * (20 + 2 + 3), 6);
    const first = await planWithOracle(law.withTerritory('us', { acceptsFirstSale: true }));
    expect(first.objective).toBeCloseTo(550 + 10 * (14 + 2 + 3), 6);
    // With freight and insurance the base is 70 · 1.02 + 5 = 76.40, and 2 of insurance are paid as freight.
    const cif = await planWithOracle(
      plain
        .withDuty('mfn', { rate: 0.2 })
        .withTerritory('us', { acceptsFirstSale: true, dutyBase: 'cif' })
        .withLane('ningbo', 'houston', { costPer: { unit: 5 }, insuranceRate: 0.02 }),
    );
    expect(cif.objective).toBeCloseTo(10 * (50 + 5 + 2 + 15.28), 6);
  });

  it('nothing, no fee either, by courier in entries of 700 where 800 are free: 720 against 760 by sea', async () => {
    // By sea 50 + 5 + 20 of duty + 1 of fee. By courier 50 + 22, and 21 more where only 600 are free.
    const law = straight
      .withDuty('mfn', { rate: 0.2 })
      .withFee('processing', { rate: 0.01 })
      .withLane('ningbo', 'houston', { mode: 'courier', costPer: { unit: 22 }, valuePerEntry: 700 });
    const small = await planWithOracle(law.withTerritory('us', { deMinimisPerEntry: 800 }));
    expect(small.objective).toBeCloseTo(720, 6);
    expect(small.ledger.entries.filter(({ kind }) => kind === 'duty' || kind === 'fee')).toEqual([]);
    const large = await planWithOracle(law.withTerritory('us', { deMinimisPerEntry: 600 }));
    expect(large.objective).toBeCloseTo(760, 6);
  });

  it('12.50 of a layer of 25 % that begins on day 16 of 30, and 16.67 after a journey of 5 days', async () => {
    const law = (network: NetworkBuilder) =>
      network.withDuty('surcharge', { kind: 'surcharge', rate: 0.25, validFrom: '2026-07-16' });
    expect((await planWithOracle(law(straight))).objective).toBeCloseTo(675, 6);
    // Arrivals from day 6 to day 35: 20 of 30 pay. A sixth arrives after the month, so 12 leave for 10 to come.
    const slow = law(plain.withLane('ningbo', 'houston', { costPer: { unit: 5 }, transitDays: 5 }));
    expect((await planWithOracle(slow)).objective).toBeCloseTo(12 * (55 + (25 * 20) / 30), 6);
  });

  it('the cheaper programme of each day: 10 % until a preference of 0 % begins on day 11, 33.33 in all', async () => {
    const { objective } = await planWithOracle(
      plain
        .withLane('ningbo', 'houston', { costPer: { unit: 5 } })
        .withAgreement('treaty', ['cn', 'us'], { validFrom: '2026-07-11' })
        .withOffer('ningbo', 'fan', { ...price(50), agreements: ['treaty'] })
        .withDuty('mfn', { rate: 0.1 })
        .withDuty('preference', {
          kind: 'preference',
          rate: 0,
          stacking: 'replaces',
          ofKinds: ['mfn'],
          needsAgreement: 'treaty',
        }),
    );
    expect(objective).toBeCloseTo(550 + 100 / 3, 6);
  });
});

describe('an exchange rate as an axis, worked by hand', () => {
  it('lowers 650 by a fifth of the 500 that are in yuan when a yuan more of four buys a dollar: 550', async () => {
    // 45 yuan are 50 at 0.9 yuan a dollar, 40 at 1.125. Freight 5 and duty of 10 on 100 are in dollars.
    const network = plain
      .withCurrency('CNY', 0.9)
      .withOffer('xiamen', 'fan', { ...price(45), currency: 'CNY' })
      .withLane('xiamen', 'houston', { costPer: { unit: 5 } })
      .withDuty('mfn', { rate: 0.1 })
      .build();
    const before = await planByBothEngines(network);
    expect(before.objective).toBeCloseTo(650, 6);
    const weaker = override.parse({ at: 'currencies/CNY/unitsPerBase', scale: 1.25 });
    const { network: after, findings } = resolve(network, [weaker]);
    expect(findings).toEqual([]);
    const { objective, ledger } = await planByBothEngines(after);
    expect(objective).toBeCloseTo(650 - 500 * (1 - 1 / 1.25), 6);
    expect(ledger.byKind.material).toBeCloseTo(400, 6);
    expect(ledger.byKind.duty).toBeCloseTo(100, 6);
  });

  it('lowers the duty with it where the customs value is in yuan: 10 of 650 in dollars stay 50', async () => {
    // 45 yuan of price and 9 of duty on 90 yuan of value are 60 a fan at 0.9, 48 at 1.125; 5 of freight stay.
    const network = aNetwork()
      .withCurrency('CNY', 0.9)
      .withProduct('fan', { customsValuePerUnit: 90, currency: 'CNY' })
      .withOffer('xiamen', 'fan', { ...price(45), currency: 'CNY' })
      .withLane('xiamen', 'houston', { costPer: { unit: 5 } })
      .withDuty('mfn', { rate: 0.1 })
      .withDemand('houston', 'fan', 10)
      .build();
    expect((await planByBothEngines(network)).objective).toBeCloseTo(650, 6);
    const weaker = override.parse({ at: 'currencies/CNY/unitsPerBase', scale: 1.25 });
    const { objective } = await planByBothEngines(resolve(network, [weaker]).network);
    expect(objective).toBeCloseTo(650 - 600 * (1 - 1 / 1.25), 6);
  });
});
