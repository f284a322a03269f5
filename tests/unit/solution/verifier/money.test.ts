import { describe, expect, it } from 'vitest';
import type { Network } from '../../../../scenarios/domain/network.ts';
import type { LedgerEntry } from '../../../../solver/solution/ledger.ts';
import type { Plan } from '../../../../solver/solution/plan.ts';
import { verifyPlan } from '../../../../solver/solution/verify-plan.ts';
import { entry, ledgerWith } from '../../../support/ledger-of.ts';
import { aNetwork } from '../../../support/network-builder.ts';
import { aPlan } from '../../../support/plan-builder.ts';

/** What the verifier says of a ledger worked out by hand, and which of its amounts could be 1 % higher unnoticed. */
function judged(network: Network, plan: Plan, entries: readonly LedgerEntry[], carbonKg = 0) {
  const { baseCurrency } = network.settings;
  const violations = (changed: readonly LedgerEntry[]) =>
    verifyPlan(network, plan, ledgerWith(baseCurrency, changed, carbonKg)).map(
      ({ rule, say }) => `${rule}: ${say}`,
    );
  const unnoticed = entries.filter((wrong) => {
    const changed = entries.map((each) => (each === wrong ? { ...each, amount: wrong.amount * 1.01 } : each));
    return !violations(changed).some((violation) => violation.startsWith('ledger-recomputed'));
  });
  return { violations: violations(entries), unnoticed };
}
const exactlyRight = { violations: [], unnoticed: [] };

/** 100 fans of 2 kg, 0.04 m³ and a customs value of 50, bought at 30 and sent to Los Angeles. */
const fans = aNetwork()
  .withProduct('fan', { weightKg: 2, volumeM3: 0.04, customsValuePerUnit: 50 })
  .withOffer('dongguan', 'fan', { tiers: [{ fromQuantity: 0, unitCost: 30 }] })
  .withDemand('los_angeles', 'fan', 100);
const sent = (network: Network) =>
  aPlan(network)
    .buys('dongguan_fan', 100)
    .sends('dongguan_los_angeles', 'fan', 100)
    .serves('los_angeles_fan_p1', 100)
    .build();
/** Duty on the fans, booked under a layer. */
const fanDuty = (amount: number, layer: string) =>
  ({
    ...entry('duty', amount, 'p1', layer),
    lane: 'dongguan_los_angeles',
    product: 'fan',
    origin: 'cn',
  }) as LedgerEntry;
const material = entry('material', 3000, 'p1');

describe('money worked out by hand', () => {
  it('freight of 9 a unit: 1 + 0.5/kg + 20/m³ + a container share of 4 + 1 % insurance, in a currency at 0.8', () => {
    // Container: max(0.04 / 50, 2 / 1000) · 2000 = 0.002 · 2000 = 4. Sum 1 + 0.5·2 + 20·0.04 + 4 = 6.8 CNY,
    // at 0.8 CNY a HKD 8.5 HKD. Insurance 0.01 · 50 = 0.5 HKD. 100 · (8.5 + 0.5) = 900.
    const network = fans
      .withCurrency('CNY', 0.8)
      .withLane('dongguan', 'los_angeles', {
        currency: 'CNY',
        costPer: { unit: 1, kg: 0.5, m3: 20, container: { usableM3: 50, usableKg: 1000, cost: 2000 } },
        insuranceRate: 0.01,
      })
      .build();
    expect(judged(network, sent(network), [material, entry('freight', 900, 'p1')])).toEqual(exactlyRight);
  });

  it('whole containers: 4 m³ and 200 kg fill 2 of 3 m³, at 700 each', () => {
    // 100 · 0.04 = 4 m³ > 3 m³, so 2 containers; by weight 200 kg of 500. 2 · 700 = 1400, no share by unit.
    const network = fans
      .withLane('dongguan', 'los_angeles', {
        costPer: { container: { usableM3: 3, usableKg: 500, cost: 700, isWholeContainers: true } },
      })
      .build();
    const plan = {
      ...sent(network),
      containers: aPlan(network).loads('dongguan_los_angeles', 2).build().containers,
    };
    expect(judged(network, plan, [material, entry('freight', 1400, 'p1')])).toEqual(exactlyRight);
    const oneTooFew = {
      ...plan,
      containers: aPlan(network).loads('dongguan_los_angeles', 1).build().containers,
    };
    const rules = verifyPlan(network, oneTooFew, ledgerWith('HKD', [material, entry('freight', 700, 'p1')]));
    expect(rules.map(({ rule }) => rule)).toEqual(['whole-containers']);
  });

  it('duty split over 2 layers when the rate changes after 10.5 of 30 days of arrival', () => {
    // Dispatched 1–30 July, 4.5 days on the way: arrivals from 5 July 12:00 to 4 August 12:00.
    // The old rate holds to the end of 15 July: 10.5 of 30 days, 35 %; the new one from 16 July: 65 %.
    // Value 100 · 50 = 5000. Old 0.35 · 10 % · 5000 = 175. New 0.65 · 30 % · 5000 = 975.
    // Of what leaves, 4.5/30 = 15 % is still on the way at the end of July: 85 arrive.
    const network = aNetwork()
      .withProduct('fan', { customsValuePerUnit: 50 })
      .withOffer('dongguan', 'fan', { tiers: [{ fromQuantity: 0, unitCost: 30 }] })
      .withLane('dongguan', 'los_angeles', { transitDays: 4, dwellDays: 0.5 })
      .withDuty('old', { rate: 0.1, validTo: '2026-07-15' })
      .withDuty('new', { rate: 0.3, validFrom: '2026-07-16' })
      .withDemand('los_angeles', 'fan', 85)
      .build();
    const plan = aPlan(network)
      .buys('dongguan_fan', 100)
      .sends('dongguan_los_angeles', 'fan', 100)
      .serves('los_angeles_fan_p1', 85)
      .build();
    expect(judged(network, plan, [material, fanDuty(175, 'old'), fanDuty(975, 'new')])).toEqual(exactlyRight);
  });

  it('duty of 20 % on CIF 54.5, beside 0.25 a kilogram', () => {
    // FOB 50 + freight 4 + insurance 0.01 · 50 = 54.5. 100 · (0.2 · 54.5 + 0.25 · 2) = 1090 + 50 = 1140.
    // Freight 100 · (4 + 0.5) = 450.
    const network = fans
      .withTerritory('us', { dutyBase: 'cif' })
      .withLane('dongguan', 'los_angeles', { costPer: { unit: 4 }, insuranceRate: 0.01 })
      .withDuty('mfn', { rate: 0.2, amountPerKg: 0.25 })
      .build();
    expect(
      judged(network, sent(network), [material, entry('freight', 450, 'p1'), fanDuty(1140, 'mfn')]),
    ).toEqual(exactlyRight);
  });

  it('tops a 2.5 % duty up to 15 % and charges a fee of 1.5 %, its minimum on a typical entry', () => {
    // MFN 2.5 % · 5000 = 125. Top-up 12.5 % · 5000 = 625.
    // Fee on an entry of 2000: max(30, 0.3464 % · 2000 = 6.928) = 30; 30 / 2000 = 1.5 %, of 5000 = 75.
    const network = fans
      .withLane('dongguan', 'los_angeles')
      .withDuty('mfn', { rate: 0.025 })
      .withDuty('floor', { kind: 'reciprocal', rate: 0.15, stacking: 'topsUpTo', ofKinds: ['mfn'] })
      .withFee('processing', {
        rate: 0.003464,
        minimumPerEntry: 30,
        maximumPerEntry: 500,
        assumedEntryValue: 2000,
      })
      .build();
    expect(
      judged(network, sent(network), [
        material,
        fanDuty(125, 'mfn'),
        fanDuty(625, 'floor'),
        entry('fee', 75, 'p1', 'processing'),
      ]),
    ).toEqual(exactlyRight);
  });

  it('takes 4 planned entries of 1,250 at their minimum of 30, and 2 of 2,500 at their maximum of 20', () => {
    // 0.3464 % of 1,250 is 4.33, so 30 each: 120. 1 % of 2,500 is 25, so 20 each: 40, on 12 of 30 days of arrival 16.
    const planning = (entriesPerPeriod: number, fee: Parameters<typeof fans.withFee>[1]) =>
      fans.withLane('dongguan', 'los_angeles', { entriesPerPeriod }).withFee('processing', fee).build();
    const floored = planning(4, { rate: 0.003464, minimumPerEntry: 30, maximumPerEntry: 500 });
    const using = {
      ...sent(floored),
      laneUses: aPlan(floored).usesLane('dongguan_los_angeles').build().laneUses,
    };
    expect(judged(floored, using, [material, entry('fee', 120, 'p1', 'processing')])).toEqual(exactlyRight);
    const capped = planning(2, { rate: 0.01, maximumPerEntry: 20, validFrom: '2026-07-19' });
    expect(judged(capped, sent(capped), [material, entry('fee', 16, 'p1', 'processing')])).toEqual(
      exactlyRight,
    );
  });

  it('takes 3 planned entries of a lane that the plan uses for nothing: a minimum of 10 and a flat 2 each, in yuan at 0.8', () => {
    // 3 · (10 + 2) / 0.8 = 45. The lane that goods travel pays 1 % of 5,000 = 50.
    const network = fans
      .withCurrency('CNY', 0.8)
      .withLane('dongguan', 'los_angeles')
      .withLane('dongguan', 'los_angeles', { mode: 'air', entriesPerPeriod: 3 })
      .withFee('handling', {
        modes: ['air'],
        minimumPerEntry: 10,
        flatPerEntry: 2,
        rate: 0.01,
        currency: 'CNY',
      })
      .withFee('share', { modes: ['sea'], rate: 0.01 })
      .build();
    const plan = {
      ...sent(network),
      laneUses: aPlan(network).usesLane('dongguan_los_angeles_2').build().laneUses,
    };
    expect(
      judged(network, plan, [material, entry('fee', 45, 'p1', 'handling'), entry('fee', 50, 'p1', 'share')]),
    ).toEqual(exactlyRight);
  });

  it('takes 3 % where the lane says that an entry is worth 800 yuan, 1,000 at 0.8, and nothing below a de minimis of 1,000', () => {
    // The minimum of 24 yuan is 30, 3 % of 1,000; of 5,000 that is 150. The fee’s own 9,999 does not count.
    const saying = (deMinimisPerEntry: number | null) =>
      fans
        .withCurrency('CNY', 0.8)
        .withTerritory('us', { deMinimisPerEntry })
        .withLane('dongguan', 'los_angeles', { valuePerEntry: 800, currency: 'CNY' })
        .withFee('entry', { rate: 0.001, minimumPerEntry: 24, assumedEntryValue: 9999, currency: 'CNY' })
        .build();
    const plan = sent(saying(null));
    expect(judged(saying(999), plan, [material, entry('fee', 150, 'p1', 'entry')])).toEqual(exactlyRight);
    expect(judged(saying(1000), plan, [material])).toEqual(exactlyRight);
  });

  it('capital on the way: 7.3 % a year on 5000 for 10 days is 10', () => {
    // 5000 · 0.073 · 10 / 365 = 10. Two thirds of what leaves in 30 days arrives within them.
    const network = fans
      .withSettings({ costOfCapitalPerYear: 0.073 })
      .withLane('dongguan', 'los_angeles', { transitDays: 7, dwellDays: 3 })
      .withDemand('los_angeles', 'fan', 50, { id: 'more', shortfallPenaltyPerUnit: 0 })
      .build();
    const plan = aPlan(network)
      .buys('dongguan_fan', 150)
      .sends('dongguan_los_angeles', 'fan', 150)
      .serves('los_angeles_fan_p1', 100)
      .lacks('more', 50)
      .build();
    expect(judged(network, plan, [entry('material', 4500, 'p1'), entry('in-transit', 15, 'p1')])).toEqual(
      exactlyRight,
    );
  });

  it('holding of 3.30 a unit: storage 2, capital 0.30 and a write-off of 1', () => {
    // Capital 50 · 0.073 · 30 / 365 = 0.3. Write-off 50 · 0.02 = 1. 40 units: 40 · 3.3 = 132.
    const network = aNetwork()
      .withSettings({ costOfCapitalPerYear: 0.073 })
      .withProduct('fan', { customsValuePerUnit: 50, obsolescencePerPeriod: 0.02 })
      .withHub('hong_kong', { holdingCostPerUnitPerPeriod: 2 })
      .withInventory('hong_kong', 'fan', 40)
      .build();
    const plan = aPlan(network).keeps('hong_kong', 'fan', 40).build();
    expect(judged(network, plan, [entry('holding', 132, 'p1')])).toEqual(exactlyRight);
  });

  it('safety stock of 2 days of cover for each unit, 0.11 a day', () => {
    // Demand 100 ± 10 in 30 days: a day varies by (10/100)² · 30 = 0.3. Lane 30 days, ±√7: √(30·0.3 + 7) = 4.
    // z 0.5 makes 2 days. A day costs 3 / 30 + 50 · 0.073 / 365 = 0.1 + 0.01 = 0.11; a unit 0.22.
    // 100 leave in p1 and arrive in p2: 22. On the way 100 · 50 · 0.073 · 30 / 365 = 30.
    const network = aNetwork()
      .withPeriods(2, 30)
      .withSettings({ costOfCapitalPerYear: 0.073, serviceLevelZ: 0.5 })
      .withProduct('fan', { customsValuePerUnit: 50 })
      .withMarket('los_angeles', { holdingCostPerUnitPerPeriod: 3 })
      .withOffer('dongguan', 'fan', { tiers: [{ fromQuantity: 0, unitCost: 30 }] })
      .withLane('dongguan', 'los_angeles', { transitDays: 30, transitDaysStdDev: Math.sqrt(7) })
      .withDemand('los_angeles', 'fan', 100, { period: 'p2', stdDev: 10 })
      .build();
    const plan = aPlan(network)
      .buys('dongguan_fan', 100)
      .sends('dongguan_los_angeles', 'fan', 100)
      .serves('los_angeles_fan_p2', 100, { period: 'p2' })
      .build();
    expect(
      judged(network, plan, [material, entry('in-transit', 30, 'p1'), entry('safety-stock', 22, 'p1')]),
    ).toEqual(exactlyRight);
  });

  it('backlog: 60 units 1 period late and 40 units 2 late at 1.5 a period, and 10 lost at 8', () => {
    // 60 · 1 · 1.5 = 90 in p2, 40 · 2 · 1.5 = 120 in p3, 10 · 8 = 80 in p1.
    const network = aNetwork()
      .withPeriods(3, 30)
      .withMarket('dongguan', { territory: 'cn' })
      .withOffer('dongguan', 'fan', { tiers: [{ fromQuantity: 0, unitCost: 2 }] })
      .withDemand('dongguan', 'fan', 110, {
        shortfallPenaltyPerUnit: 8,
        backlog: { costPerUnitPerPeriod: 1.5, maximumPeriods: 2 },
      })
      .build();
    const plan = aPlan(network)
      .buys('dongguan_fan', 60, { period: 'p2' })
      .serves('dongguan_fan_p1', 60, { period: 'p2' })
      .buys('dongguan_fan', 40, { period: 'p3' })
      .serves('dongguan_fan_p1', 40, { period: 'p3' })
      .lacks('dongguan_fan_p1', 10)
      .build();
    expect(
      judged(network, plan, [
        entry('material', 120, 'p2'),
        entry('material', 80, 'p3'),
        entry('shortfall', 80, 'p1'),
        entry('shortfall', 90, 'p2'),
        entry('shortfall', 120, 'p3'),
      ]),
    ).toEqual(exactlyRight);
  });

  it('closing value: 25 days of cover of 120 wanted in 60 days, 50 units, credited at 7', () => {
    // 25 · 120 / 60 = 50; 50 · 7 = 350. On hand at the end: 170 − 120 = 50.
    const network = aNetwork()
      .withPeriods(2, 30)
      .withInventory('los_angeles', 'fan', 170)
      .withDemand('los_angeles', 'fan', 120)
      .withClosing('cover', 'los_angeles', { daysOfCover: 25, valuePerUnit: 7 })
      .build();
    const plan = aPlan(network)
      .serves('los_angeles_fan_p1', 120)
      .keeps('los_angeles', 'fan', 50)
      .keeps('los_angeles', 'fan', 50, { period: 'p2' })
      .credits('cover', 'los_angeles', 'fan', 50)
      .build();
    expect(judged(network, plan, [entry('closing-value', -350, 'p2')])).toEqual(exactlyRight);
  });

  it('contribution: 80 of 100 sold at 70, nothing charged for the 20 left', () => {
    // 80 · 70 = 5600 earned, 80 · 30 = 2400 spent.
    const network = fans.withSettings({ objective: 'profit' }).withLane('dongguan', 'los_angeles').build();
    const priced = {
      ...network,
      demand: network.demand.map((row) => ({ ...row, pricePerUnit: 70, shortfallPenaltyPerUnit: 999 })),
    };
    const plan = aPlan(priced)
      .buys('dongguan_fan', 80)
      .sends('dongguan_los_angeles', 'fan', 80)
      .serves('los_angeles_fan_p1', 80)
      .lacks('los_angeles_fan_p1', 20)
      .build();
    expect(judged(priced, plan, [entry('material', 2400, 'p1'), entry('revenue', -5600, 'p1')])).toEqual(
      exactlyRight,
    );
  });

  it('emissions of 1.96 t at 500 a tonne: made, moved by tonne-kilometre and handled twice', () => {
    // Bought 10 kg each: 1000 kg. Lane 100 · 2 kg / 1000 · 4000 km · 0.7 = 560 kg.
    // Handled at 2 kg each where it leaves and 2 kg each where it is served: 400 kg. 1960 kg · 0.5 = 980.
    // Handling 100 · 3 at the supplier, 100 · 0 at the market.
    const network = fans
      .withSettings({ carbonPricePerTonne: 500 })
      .withSupplier('dongguan', { carbonKgPerUnit: 2, handlingCostPerUnit: 3 })
      .withMarket('los_angeles', { carbonKgPerUnit: 2 })
      .withLane('dongguan', 'los_angeles', { carbonKgPerTonneKm: 0.7, distanceKm: 4000 })
      .build();
    const withCarbon = {
      ...network,
      offers: network.offers.map((offer) => ({ ...offer, carbonKgPerUnit: 10 })),
    };
    expect(
      judged(
        withCarbon,
        sent(withCarbon),
        [material, entry('handling', 300, 'p1'), entry('carbon', 980, 'p1')],
        1960,
      ),
    ).toEqual(exactlyRight);
  });

  it('decisions: opening 500, qualifying 60, a second shift 40, 4 hours over at 5, setup 7, fixed 11 in 2 periods, closing 9', () => {
    const network = aNetwork()
      .withPeriods(3, 30)
      .withPlant('suzhou', {
        opening: { state: 'candidate', openCost: 500, fixedCostPerPeriod: 11, closeCost: 9 },
      })
      .withLine('suzhou', {
        hoursPerPeriod: 10,
        overtimeMaximumHoursPerPeriod: 5,
        overtimeCostPerHour: 5,
        expansions: [{ id: 'shift', hoursPerPeriod: 6, cost: 40 }],
      })
      .withRecipe('suzhou', 'fan', {
        lineHours: [{ line: 'suzhou_line', hoursPerUnit: 1 }],
        qualification: { cost: 60 },
        setupCost: 7,
        labourPerUnit: 1,
        energyPerUnit: 0.5,
        overheadPerUnit: 0.25,
      })
      .withDemand('suzhou', 'fan', 20)
      .build();
    const plan = aPlan(network)
      .opens('suzhou', 'p1')
      .closes('suzhou', 'p3')
      .qualifies('suzhou_fan')
      .expands('suzhou_line', 'shift', 1)
      .worksOver('suzhou_line', 4)
      .runs('suzhou_fan')
      .makes('suzhou_fan', 20)
      .serves('suzhou_fan_p1', 20)
      .build();
    // Conversion 20 · (1 + 0.5 + 0.25) = 35.
    expect(
      judged(network, plan, [
        entry('open', 500, 'p1'),
        entry('close', 9, 'p3'),
        entry('qualify', 60, 'p1'),
        entry('expand', 40, 'p1'),
        entry('overtime', 20, 'p1'),
        entry('setup', 7, 'p1'),
        entry('fixed', 11, 'p1'),
        entry('fixed', 11, 'p2'),
        entry('conversion', 35, 'p1'),
      ]),
    ).toEqual(exactlyRight);
  });
});
