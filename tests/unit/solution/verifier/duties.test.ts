import { describe, expect, it } from 'vitest';
import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Ledger, LedgerEntry } from '../../../../solver/solution/ledger.ts';
import type { Plan } from '../../../../solver/solution/plan.ts';
import { verifyPlan } from '../../../../solver/solution/verify-plan.ts';
import { ledgerOf, ledgerWith } from '../../../support/ledger-of.ts';
import { aNetwork } from '../../../support/network-builder.ts';
import { aPlan } from '../../../support/plan-builder.ts';

/** Duty and refunds by layer, to a millionth, and that the verifier finds no fault in a plan that books them. */
function chargedOn(network: Network, plan: Plan): Readonly<Record<string, number>> {
  const ledger = ledgerOf(network, plan);
  expect(verifyPlan(network, plan, ledger)).toEqual([]);
  const sums: Record<string, number> = {};
  for (const { kind, cause, amount } of ledger.entries) {
    if (kind !== 'duty' && kind !== 'drawback') continue;
    const key = kind === 'duty' ? String(cause) : `refund of ${cause}`;
    sums[key] = (sums[key] ?? 0) + amount;
  }
  return Object.fromEntries(
    Object.entries(sums)
      .filter(([, amount]) => amount !== 0)
      .map(([key, amount]) => [key, Math.round(amount * 1e6) / 1e6]),
  );
}

const fromHanoi = (network: Network, units: number, standing: string | null = null) =>
  aPlan(network)
    .buys('hanoi_fan', units)
    .sends('hanoi_los_angeles', 'fan', units, { origin: 'vn', standing })
    .serves('los_angeles_fan_p1', units, { origin: 'vn', standing })
    .build();

/** 100 fans of 2 kg and a customs value of 50, 5000 in all, sent from Hanoi to Los Angeles without delay in July. */
const fans = (
  lane: Parameters<ReturnType<typeof aNetwork>['withLane']>[2] = {},
  mfn: Parameters<ReturnType<typeof aNetwork>['withDuty']>[1] = { rate: 0.1 },
) =>
  aNetwork()
    .withTerritory('vn')
    .withTerritory('hk')
    .withProduct('fan', {
      weightKg: 2,
      customsValuePerUnit: 50,
      hsCode: '8414.51.30',
      firstSaleShare: 0.8,
      embeddedCarbonKgPerUnit: 12,
    })
    .withSupplier('hanoi', { territory: 'vn' })
    .withOffer('hanoi', 'fan', { agreements: ['usvn'] })
    .withLane('hanoi', 'los_angeles', lane)
    .withDuty('mfn', mfn)
    .withDemand('los_angeles', 'fan', 100);
const withAgreement = (given: Parameters<ReturnType<typeof aNetwork>['withAgreement']>[2] = {}) =>
  fans().withAgreement('usvn', ['us', 'vn'], given);

describe('duty on a shipment, worked out anew', () => {
  it('takes a preference of 2 % in place of 10 % where the goods have the claim, on 5000: 100', () => {
    const network = withAgreement()
      .withDuty('preferred', {
        kind: 'preference',
        originCountries: 'vn',
        rate: 0.02,
        needsAgreement: 'usvn',
        stacking: 'replaces',
        ofKinds: ['mfn'],
      })
      .build();
    expect(chargedOn(network, fromHanoi(network, 100, 'usvn:vn'))).toEqual({ preferred: 100 });
    expect(chargedOn(network, fromHanoi(network, 100))).toEqual({ mfn: 500 });
  });

  it('grants the preference from the 16th on, when the agreement begins: 15 of 30 days at 10 %, 15 at 2 %', () => {
    // 0.5 · 500 = 250 and 0.5 · 100 = 50. Bought and sent over 30 days from 1 July, arriving as they leave.
    const network = withAgreement({ validFrom: '2026-07-16' })
      .withDuty('preferred', {
        kind: 'preference',
        rate: 0.02,
        needsAgreement: 'usvn',
        stacking: 'replaces',
        ofKinds: ['mfn'],
      })
      .build();
    expect(chargedOn(network, fromHanoi(network, 100, 'usvn:vn'))).toEqual({ mfn: 250, preferred: 50 });
  });

  it('takes the standard 10 % where the preference is dearer, at 12 %', () => {
    const network = withAgreement()
      .withDuty('preferred', {
        kind: 'preference',
        rate: 0.12,
        needsAgreement: 'usvn',
        stacking: 'replaces',
        ofKinds: ['mfn'],
      })
      .build();
    expect(chargedOn(network, fromHanoi(network, 100, 'usvn:vn'))).toEqual({ mfn: 500 });
  });

  it('knows a preference by the origin that is claimed: fans of cn by work, of vn under the agreement, pay 0', () => {
    // The surcharge of 25 % asks for the origin cn: 1250. The preference asks for vn, and stands for 500 of mfn.
    const network = withAgreement({ rules: [{ hsPrefix: '', kind: 'none' }], isDirectConsignment: false })
      .withOffer('dongguan', 'motor')
      .withLane('dongguan', 'hai_phong')
      .withPlant('hai_phong', { territory: 'vn' })
      .withRecipe('hai_phong', 'fan', {
        inputs: [{ product: 'motor', quantityPer: 1 }],
        origin: 'does not confer',
      })
      .withLane('hai_phong', 'los_angeles')
      .withDuty('surcharge', { kind: 's301', originCountries: 'cn', rate: 0.25 })
      .withDuty('preferred', {
        kind: 'preference',
        originCountries: 'vn',
        rate: 0,
        needsAgreement: 'usvn',
        stacking: 'replaces',
        ofKinds: ['mfn'],
      })
      .build();
    const plan = (standing: string | null) =>
      aPlan(network)
        .buys('dongguan_motor', 100)
        .sends('dongguan_hai_phong', 'motor', 100)
        .makes('hai_phong_fan', 100, { standing })
        .uses('hai_phong_fan', 'motor', 100, { standing })
        .sends('hai_phong_los_angeles', 'fan', 100, { standing })
        .serves('los_angeles_fan_p1', 100, { standing })
        .build();
    expect(chargedOn(network, plan('usvn:vn'))).toEqual({ surcharge: 1250 });
    expect(chargedOn(network, plan(null))).toEqual({ mfn: 500, surcharge: 1250 });
  });

  it('gives a claim by partner to that partner alone: into us as vn>us 0, as vn>th 10 %', () => {
    const network = fans()
      .withTerritory('th')
      .withAgreement('usvn', ['us', 'vn', 'th'])
      .withDuty('preferred', {
        kind: 'preference',
        rate: 0,
        needsAgreement: 'usvn',
        stacking: 'exempts',
        ofKinds: ['mfn'],
      })
      .build();
    expect(chargedOn(network, fromHanoi(network, 100, 'usvn:vn>us'))).toEqual({});
    expect(chargedOn(network, fromHanoi(network, 100, 'usvn:vn>th'))).toEqual({ mfn: 500 });
  });

  it('declares the first sale, 80 % of 50: 400, and on CIF 45.5 a unit: 455', () => {
    // CIF: 0.8 · 50 · (1 + 0.0125) + 5 = 45.5; 10 % of 4550.
    const network = fans({ costPer: { unit: 5 }, insuranceRate: 0.0125 });
    const fob = network.withTerritory('us', { acceptsFirstSale: true }).build();
    const cif = network.withTerritory('us', { acceptsFirstSale: true, dutyBase: 'cif' }).build();
    expect(chargedOn(fob, fromHanoi(fob, 100))).toEqual({ mfn: 400 });
    expect(chargedOn(cif, fromHanoi(cif, 100))).toEqual({ mfn: 455 });
  });

  it('lets entries of 90 EUR in free below 800 HKD, at 0.12 EUR a HKD, and not entries of 99 EUR', () => {
    // 90 / 0.12 = 750 ≤ 800; 99 / 0.12 = 825.
    const entering = (valuePerEntry: number) =>
      fans({ valuePerEntry, currency: 'EUR' })
        .withCurrency('EUR', 0.12)
        .withTerritory('us', { deMinimisPerEntry: 800 })
        .build();
    expect(chargedOn(entering(90), fromHanoi(entering(90), 100))).toEqual({});
    expect(chargedOn(entering(99), fromHanoi(entering(99), 100))).toEqual({ mfn: 500 });
  });

  it('charges carbon at the border: 12 kg a unit at 75 a tonne, in a currency at 0.5, on 100: 180', () => {
    // 100 · 12 / 1000 · 75 / 0.5 = 180.
    const network = fans()
      .withCurrency('EUR', 0.5)
      .withDuty('border_carbon', { kind: 'cbam', amountPerTonneCo2e: 75, currency: 'EUR' })
      .build();
    expect(chargedOn(network, fromHanoi(network, 100))).toEqual({ mfn: 500, border_carbon: 180 });
  });

  it('charges what is sent on from another territory than its origin: 40 % by Hong Kong, 0 directly', () => {
    const network = fans()
      .withHub('hong_kong', { territory: 'hk' })
      .withLane('hanoi', 'hong_kong')
      .withLane('hong_kong', 'los_angeles')
      .withDuty('penalty', { kind: 'penalty', rate: 0.4, isForTransshipped: true })
      .build();
    const sentOn = aPlan(network)
      .buys('hanoi_fan', 100)
      .sends('hanoi_hong_kong', 'fan', 100, { origin: 'vn' })
      .sends('hong_kong_los_angeles', 'fan', 100, { origin: 'vn' })
      .serves('los_angeles_fan_p1', 100, { origin: 'vn' })
      .build();
    expect(chargedOn(network, fromHanoi(network, 100))).toEqual({ mfn: 500 });
    expect(chargedOn(network, sentOn)).toEqual({ mfn: 500, penalty: 2000 });
  });

  it('lets 30 units in under the quota at 3 % and the other 70 at 20 % beyond: 45 and 700', () => {
    // 30 · 50 · 0.03 = 45; 70 · 50 · 0.2 = 700. The two layers are of one kind, the quota's the closer one.
    const network = fans({}, { rate: 0.2 })
      .withDuty('within', { rate: 0.03, hsPrefixes: ['8414'], quota: { quantity: 30 } })
      .build();
    const plan = {
      ...fromHanoi(network, 100),
      quotaUses: aPlan(network).drawsOn('within', 'hanoi_los_angeles', 'fan', 30, { origin: 'vn' }).build()
        .quotaUses,
    };
    expect(chargedOn(network, plan)).toEqual({ mfn: 700, within: 45 });
  });

  it('refunds 99 % of the eligible 500 and nothing of a surcharge of 250 on goods that leave again', () => {
    // The first sale would be cheaper, but is not open under drawback.
    const network = fans({}, { rate: 0.1, isDrawbackEligible: true })
      .withTerritory('us', { drawbackShare: 0.99, acceptsFirstSale: true })
      .withDuty('surcharge', { kind: 's232', rate: 0.05 })
      .withHub('laredo', { territory: 'us' })
      .withLane('hanoi', 'laredo')
      .build();
    const plan = aPlan(network)
      .buys('hanoi_fan', 200)
      .sends('hanoi_laredo', 'fan', 100, { origin: 'vn', entersUnderDrawback: true })
      .keeps('laredo', 'fan', 100, { origin: 'vn', standing: '!' })
      .sends('hanoi_los_angeles', 'fan', 100, { origin: 'vn' })
      .serves('los_angeles_fan_p1', 100, { origin: 'vn' })
      .build();
    // Beside it 100 enter to stay, at 80 % of the value: 400 and 200.
    expect(chargedOn(network, plan)).toEqual({ mfn: 900, surcharge: 450, 'refund of mfn': -495 });
  });
});

/** Fans put into boxes in Vietnam out of fans of cn, planned as of vn, in dispute. */
const disputed = aNetwork()
  .withSettings({ disputedOrigins: 'worse case' })
  .withTerritory('vn')
  .withProduct('boxed_fan', { customsValuePerUnit: 50 })
  .withPlant('hai_phong', { territory: 'vn' })
  .withOffer('dongguan', 'fan')
  .withLane('dongguan', 'hai_phong')
  .withRecipe('hai_phong', 'boxed_fan', {
    inputs: [{ product: 'fan', quantityPer: 1 }],
    origin: 'disputed',
    disputedOriginPlannedAs: 'confers',
  })
  .withLane('hai_phong', 'los_angeles')
  .withDemand('los_angeles', 'boxed_fan', 100);
const boxed = (network: Network) => {
  const tag = { origin: 'vn', standing: '?cn' };
  return aPlan(network)
    .buys('dongguan_fan', 100)
    .sends('dongguan_hai_phong', 'fan', 100)
    .makes('hai_phong_boxed_fan', 100, tag)
    .uses('hai_phong_boxed_fan', 'fan', 100, tag)
    .sends('hai_phong_los_angeles', 'boxed_fan', 100, tag)
    .serves('los_angeles_boxed_fan_p1', 100, tag)
    .build();
};

describe('duty on goods whose origin is disputed', () => {
  it('is on each day the dearer of 30 % for vn and 10 %, from the 21st 50 %, for cn: 20 and 10 of 30 days', () => {
    // 5000 · (2/3 · 0.3) = 1000 as of vn; 5000 · (1/3 · 0.5) = 833.333333 as of cn.
    const network = disputed
      .withDuty('on_vn', { originCountries: 'vn', rate: 0.3 })
      .withDuty('on_cn', { originCountries: 'cn', rate: 0.1, validTo: '2026-07-20' })
      .withDuty('more_on_cn', { originCountries: 'cn', rate: 0.5, validFrom: '2026-07-21' })
      .build();
    expect(chargedOn(network, boxed(network))).toEqual({ on_vn: 1000, more_on_cn: 833.333333 });
  });

  it('is that of the planned origin, 500, when disputes are planned as they are', () => {
    const network = disputed
      .withSettings({ disputedOrigins: 'as planned' })
      .withDuty('on_vn', { originCountries: 'vn', rate: 0.1 })
      .withDuty('on_cn', { originCountries: 'cn', rate: 0.5 })
      .build();
    expect(chargedOn(network, boxed(network))).toEqual({ on_vn: 500 });
  });

  it('meets the penalty on goods sent on when customs says cn: 10 % and 40 %, not when it says vn: 30 %', () => {
    const network = disputed
      .withDuty('on_vn', { originCountries: 'vn', rate: 0.3 })
      .withDuty('on_cn', { originCountries: 'cn', rate: 0.1 })
      .withDuty('penalty', { kind: 'penalty', rate: 0.4, isForTransshipped: true })
      .build();
    expect(chargedOn(network, boxed(network))).toEqual({ on_cn: 500, penalty: 2000 });
  });
});

describe('ways to enter that cost the same', () => {
  // Standard: mfn 500. With the claim: preferred 200 and levy 300.
  const network = withAgreement()
    .withDuty('preferred', {
      kind: 'preference',
      rate: 0.04,
      needsAgreement: 'usvn',
      stacking: 'exempts',
      ofKinds: ['mfn'],
    })
    .withDuty('levy', { kind: 'levy', rate: 0.06, needsAgreement: 'usvn' })
    .build();
  const plan = fromHanoi(network, 100, 'usvn:vn');
  const right = ledgerOf(network, plan);
  const booking = (amounts: Readonly<Record<string, number>>): Ledger => {
    const duty = right.entries.find(({ kind }) => kind === 'duty')!;
    const others = right.entries.filter(({ kind }) => kind !== 'duty');
    const entries = Object.entries(amounts).map(([cause, amount]): LedgerEntry => ({
      ...duty,
      cause,
      amount,
    }));
    return ledgerWith(right.currency, [...others, ...entries]);
  };
  const rulesBroken = (ledger: Ledger) => [
    ...new Set(verifyPlan(network, plan, ledger).map(({ rule }) => rule)),
  ];

  it('may be booked as either, or as half of each: 500 in all', () => {
    expect(rulesBroken(booking({ mfn: 500 }))).toEqual([]);
    expect(rulesBroken(booking({ preferred: 200, levy: 300 }))).toEqual([]);
    expect(rulesBroken(booking({ mfn: 250, preferred: 100, levy: 150 }))).toEqual([]);
  });

  it('may not be booked under a layer beyond what it takes in either: 300 of preference are 100 too much', () => {
    expect(rulesBroken(booking({ mfn: 200, preferred: 300 }))).toEqual(['duty-recomputed']);
  });

  it('may not come to more: 500 and 200 are 200 too much', () => {
    expect(rulesBroken(booking({ mfn: 500, preferred: 200 }))).toEqual([
      'ledger-recomputed',
      'duty-recomputed',
    ]);
  });

  it('may be told in parts: 300 at full value and 200 at that of the first sale', () => {
    const parts = booking({ mfn: 500 }).entries.flatMap((entry) =>
      entry.kind === 'duty'
        ? [
            { ...entry, amount: 300 },
            { ...entry, amount: 200, part: 'first-sale' },
          ]
        : [entry],
    );
    expect(rulesBroken(ledgerWith(right.currency, parts))).toEqual([]);
  });
});
