import { aNetwork } from '../../../../support/network-builder.ts';
import { aPlan } from '../../../../support/plan-builder.ts';
import type { Breach } from './breach.ts';

type DemandInput = Parameters<ReturnType<typeof aNetwork>['withDemand']>[3];

const wanting = (row: DemandInput) =>
  aNetwork()
    .withPeriods(3, 30)
    .withOffer('los_angeles', 'fan')
    .withMarket('los_angeles', { roles: ['market', 'supplier'], territory: 'cn' })
    .withDemand('los_angeles', 'fan', 100, row)
    .build();
const firm = wanting({});
const elastic = wanting({ shortfallPenaltyPerUnit: 9, minimumFill: 0.8 });
const patient = wanting({ backlog: { costPerUnitPerPeriod: 2, maximumPeriods: 1 } });
const picky = wanting({ notMadeIn: ['us'], shortfallPenaltyPerUnit: 9 });

const clean = aNetwork()
  .withSettings({ objective: 'carbon' })
  .withOffer('dongguan', 'fan', { leadTimeDays: 5, carbonKgPerUnit: 3 })
  .withRecipe('shenzhen', 'kit', { inputs: [{ product: 'fan', quantityPer: 1 }], origin: 'does not confer' })
  .withLane('dongguan', 'shenzhen', { transitDays: 10 })
  .withLane('shenzhen', 'los_angeles', { transitDays: 12 })
  .withDemand('los_angeles', 'kit', 10, { id: 'in_reach', shortfallPenaltyPerUnit: 1 })
  .withDemand('los_angeles', 'kit', 10, { id: 'refused', shortfallPenaltyPerUnit: 1, notMadeIn: ['cn'] })
  .build();
/** Of 30 fans bought 25 are there within the month, of those 50/3 reach Shenzhen, of those 10 Los Angeles as kits. */
const cleanly = aPlan(clean)
  .buys('dongguan_fan', 30)
  .sends('dongguan_shenzhen', 'fan', 25)
  .makes('shenzhen_kit', 50 / 3)
  .uses('shenzhen_kit', 'fan', 50 / 3)
  .sends('shenzhen_los_angeles', 'kit', 50 / 3)
  .lacks('refused', 10);

const serves = (network: Parameters<typeof aPlan>[0], quantity: number, period = 'p1') =>
  aPlan(network)
    .buys('los_angeles_fan', quantity, { period })
    .serves('los_angeles_fan_p1', quantity, { period });

const american = aNetwork()
  .withOffer('chicago', 'fan', { origin: 'us' })
  .withOffer('dongguan', 'fan')
  .withLane('chicago', 'los_angeles')
  .withLane('dongguan', 'los_angeles')
  .withDemand('los_angeles', 'fan', 10, { notMadeIn: ['cn'] })
  .build();

const hurried = aNetwork()
  .withOffer('dongguan', 'fan')
  .withLane('dongguan', 'los_angeles', { transitDays: 12, dwellDays: 3 })
  .withDemand('los_angeles', 'fan', 50, { id: 'patient', maxLeadDays: 20, shortfallPenaltyPerUnit: 9 })
  .withDemand('los_angeles', 'fan', 50, { id: 'hasty', maxLeadDays: 10, shortfallPenaltyPerUnit: 9 })
  .build();
/** 100 fans leave over 30 days and take 15: half of them arrive in the period. */
const arrivesAfter15Days = aPlan(hurried)
  .buys('dongguan_fan', 100)
  .sends('dongguan_los_angeles', 'fan', 100, { elapsedDays: 0 });

export const demandBreaches: readonly Breach[] = [
  {
    rule: 'demand-met',
    change: 'serves 90 of 100 and says nothing of the other 10',
    network: elastic,
    right: serves(elastic, 90).lacks('los_angeles_fan_p1', 10).build(),
    wrong: serves(elastic, 90).build(),
    says: '90 served or short, 100 wanted',
  },
  {
    rule: 'demand-met',
    change: 'is 5 short of a firm demand',
    network: firm,
    right: serves(firm, 100).build(),
    wrong: serves(firm, 95).lacks('los_angeles_fan_p1', 5).build(),
    says: '5 short of a firm demand, 0 allowed',
  },
  {
    rule: 'demand-met',
    change: 'serves 79 of 100 where 80 % must be served',
    network: elastic,
    right: serves(elastic, 80).lacks('los_angeles_fan_p1', 20).build(),
    wrong: serves(elastic, 79).lacks('los_angeles_fan_p1', 21).build(),
    says: '79 served, at least 80 must be',
  },
  {
    rule: 'demand-met',
    change:
      'leaves 10 short at least carbon, though goods that the customer takes can get there in the month',
    network: clean,
    right: cleanly.serves('in_reach', 10).build(),
    wrong: aPlan(clean).lacks('in_reach', 10).lacks('refused', 10).build(),
    says: 'Demand in_reach of los_angeles for kit in p1: 10 short of a firm demand, 0 allowed',
  },
  {
    rule: 'backlog-window',
    change: 'serves 2 periods late where 1 is allowed',
    network: patient,
    right: serves(patient, 100, 'p2').build(),
    wrong: serves(patient, 100, 'p3').build(),
    says: '100 served in p3; it may be served from p1 to p2',
  },
  {
    rule: 'lead-time-promise',
    change: 'serves 50 after 15 days where 10 are promised',
    network: hurried,
    right: arrivesAfter15Days.serves('patient', 50, { elapsedDays: 15 }).lacks('hasty', 50).build(),
    wrong: arrivesAfter15Days.serves('hasty', 50, { elapsedDays: 15 }).lacks('patient', 50).build(),
    says: '50 served after 15 days, promised within 10',
  },
  {
    rule: 'balance',
    change: 'serves 50 as if they had travelled 9 days instead of 15',
    network: hurried,
    right: arrivesAfter15Days.serves('patient', 50, { elapsedDays: 15 }).lacks('hasty', 50).build(),
    wrong: arrivesAfter15Days.serves('hasty', 50, { elapsedDays: 9 }).lacks('patient', 50).build(),
    says: 'los_angeles, fan of origin cn, 9 days on the way, p1',
  },
  {
    rule: 'refused-origin',
    change: 'serves 10 of the origin that the customer refuses',
    network: american,
    right: aPlan(american)
      .buys('chicago_fan', 10)
      .sends('chicago_los_angeles', 'fan', 10, { origin: 'us' })
      .serves('los_angeles_fan_p1', 10, { origin: 'us' })
      .build(),
    wrong: aPlan(american)
      .buys('dongguan_fan', 10)
      .sends('dongguan_los_angeles', 'fan', 10)
      .serves('los_angeles_fan_p1', 10)
      .build(),
    says: '10 served of the refused origin cn',
  },
  {
    rule: 'refused-origin',
    change: 'passes by a customer that refuses us when 100 are of cn, and serves 1 of us',
    network: picky,
    right: serves(picky, 100).build(),
    wrong: aPlan(picky)
      .buys('los_angeles_fan', 100)
      .serves('los_angeles_fan_p1', 99)
      .serves('los_angeles_fan_p1', 1, { origin: 'us' })
      .build(),
    says: '1 served of the refused origin us',
    also: ['balance'],
  },
];
