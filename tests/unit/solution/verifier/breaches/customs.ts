import type { Network } from '../../../../../scenarios/domain/network.ts';
import type { Ledger } from '../../../../../solver/solution/ledger.ts';
import { ledgerWith } from '../../../../support/ledger-of.ts';
import { aNetwork } from '../../../../support/network-builder.ts';
import { aPlan, PlanBuilder } from '../../../../support/plan-builder.ts';
import type { Breach } from './breach.ts';

/** Fans of cn are put into boxes in Vietnam, and nobody knows what customs will say of it. */
const disputed = (
  disputedOriginPlannedAs: 'confers' | 'does not confer',
  disputedOrigins: 'as planned' | 'worse case' = 'worse case',
  notMadeIn: string[] = [],
) =>
  aNetwork()
    .withSettings({ disputedOrigins })
    .withTerritory('vn')
    .withPlant('hai_phong', { territory: 'vn' })
    .withOffer('dongguan', 'fan')
    .withLane('dongguan', 'hai_phong')
    .withRecipe('hai_phong', 'boxed_fan', {
      inputs: [{ product: 'fan', quantityPer: 1 }],
      origin: 'disputed',
      disputedOriginPlannedAs,
    })
    .withLane('hai_phong', 'los_angeles')
    .withDemand('los_angeles', 'boxed_fan', 10, { notMadeIn, shortfallPenaltyPerUnit: 1 })
    .build();
const boxed = (network: Network, origin: string, standing: string | null, served = 10) =>
  aPlan(network)
    .buys('dongguan_fan', served)
    .sends('dongguan_hai_phong', 'fan', served)
    .makes('hai_phong_boxed_fan', served, { origin, standing })
    .uses('hai_phong_boxed_fan', 'fan', served, { origin, standing })
    .sends('hai_phong_los_angeles', 'boxed_fan', served, { origin, standing })
    .serves('los_angeles_boxed_fan_p1', served, { origin, standing })
    .lacks('los_angeles_boxed_fan_p1', 10 - served)
    .build();
const confersInDispute = disputed('confers');
const passesOnInDispute = disputed('does not confer');
const refusedIfCn = disputed('confers', 'worse case', ['cn']);

/** At least carbon a row is firm where it can be served: the one that refuses cn cannot, for customs may say cn. */
const leastCarbon: Network = {
  ...confersInDispute,
  settings: { ...confersInDispute.settings, objective: 'carbon' },
  demand: confersInDispute.demand.flatMap((row) => [
    row,
    { ...refusedIfCn.demand[0]!, id: 'refuses_cn' as typeof row.id },
  ]),
};
const settled = aNetwork()
  .withSettings({ disputedOrigins: 'worse case' })
  .withRecipe('dongguan', 'fan')
  .withLane('dongguan', 'los_angeles')
  .withDemand('los_angeles', 'fan', 10)
  .build();
const madeSettled = (standing: string | null) =>
  aPlan(settled)
    .makes('dongguan_fan', 10, { standing })
    .sends('dongguan_los_angeles', 'fan', 10, { standing })
    .serves('los_angeles_fan_p1', 10, { standing })
    .build();

/** Motors of cn come to Mexico, which gives duty back, and leave for Los Angeles as they are or in fans. */
const drawback = aNetwork()
  .withTerritory('mx', { drawbackShare: 0.9 })
  .withPlant('monterrey', { territory: 'mx', roles: ['plant', 'market'] })
  .withOffer('dongguan', 'motor')
  .withLane('dongguan', 'monterrey')
  .withLane('dongguan', 'los_angeles')
  .withLane('monterrey', 'los_angeles')
  .withRecipe('monterrey', 'fan', { inputs: [{ product: 'motor', quantityPer: 1 }] })
  .withDuty('igi', { into: 'mx', rate: 0.1, isDrawbackEligible: true })
  .withDemand('los_angeles', 'fan', 10, { shortfallPenaltyPerUnit: 9 })
  .withDemand('monterrey', 'motor', 10, { shortfallPenaltyPerUnit: 9 })
  .withClosing('left', 'monterrey', { products: 'motor', quantity: 10, isRequired: false, valuePerUnit: 1 })
  .build();
const drawn = { entersUnderDrawback: true };
const exported = (standing: string | null) =>
  aPlan(drawback)
    .buys('dongguan_motor', 10)
    .sends('dongguan_monterrey', 'motor', 10, drawn)
    .makes('monterrey_fan', 10, { origin: 'mx', standing })
    .uses('monterrey_fan', 'motor', 10, { origin: 'mx', standing, inputStanding: '!' })
    .sends('monterrey_los_angeles', 'fan', 10, { origin: 'mx', standing })
    .serves('los_angeles_fan_p1', 10, { origin: 'mx' })
    .lacks('monterrey_motor_p1', 10)
    .build();
const soldAtHome = (isDrawn: boolean) =>
  aPlan(drawback)
    .buys('dongguan_motor', 10)
    .sends('dongguan_monterrey', 'motor', 10, { entersUnderDrawback: isDrawn })
    .serves('monterrey_motor_p1', 10, { standing: isDrawn ? '!' : null })
    .lacks('los_angeles_fan_p1', 10)
    .build();
const kept = (isDrawn: boolean, credited: number) =>
  aPlan(drawback)
    .buys('dongguan_motor', 10)
    .sends('dongguan_monterrey', 'motor', 10, { entersUnderDrawback: isDrawn })
    .keeps('monterrey', 'motor', 10, { standing: isDrawn ? '!' : null })
    .credits('left', 'monterrey', 'motor', credited)
    .lacks('monterrey_motor_p1', 10)
    .lacks('los_angeles_fan_p1', 10)
    .build();

/** 100 fans of 2 kg: within 50 kg they enter at 0, beyond at 20 %. The quota holds on the first 15 of 30 days. */
const quota = aNetwork()
  .withTerritory('us', { drawbackShare: 1 })
  .withProduct('fan', { weightKg: 2 })
  .withOffer('dongguan', 'fan')
  .withLane('dongguan', 'los_angeles')
  .withDuty('mfn', { rate: 0.2 })
  .withDuty('trq', {
    kind: 'trq',
    rate: 0,
    stacking: 'replaces',
    ofKinds: ['mfn'],
    quota: { quantity: 50, unit: 'kg' },
    validTo: '2026-07-15',
  })
  .withDemand('los_angeles', 'fan', 100)
  .build();
const enter = (units: number) =>
  aPlan(quota)
    .buys('dongguan_fan', 100)
    .sends('dongguan_los_angeles', 'fan', 100)
    .drawsOn('trq', 'dongguan_los_angeles', 'fan', units)
    .serves('los_angeles_fan_p1', 100)
    .build();
const twoFlows = (underQuota: 'dongguan_los_angeles' | 'shenzhen_los_angeles') => {
  const network = aNetwork()
    .withOffer('dongguan', 'fan')
    .withOffer('shenzhen', 'fan')
    .withLane('dongguan', 'los_angeles')
    .withLane('shenzhen', 'los_angeles')
    .withDuty('trq', { rate: 0, quota: { quantity: 50 } })
    .withDemand('los_angeles', 'fan', 20)
    .build();
  const plan = aPlan(network)
    .buys('dongguan_fan', 15)
    .buys('shenzhen_fan', 5)
    .sends('dongguan_los_angeles', 'fan', 15)
    .sends('shenzhen_los_angeles', 'fan', 5)
    .drawsOn('trq', underQuota, 'fan', 15)
    .serves('los_angeles_fan_p1', 20)
    .build();
  return { network, plan };
};
const drawnPast = (layer: string, isDrawn: boolean) =>
  aPlan(quota)
    .buys('dongguan_fan', 110)
    .sends('dongguan_los_angeles', 'fan', 100)
    .sends('dongguan_los_angeles', 'fan', 10, drawn)
    .drawsOn(layer, 'dongguan_los_angeles', 'fan', isDrawn ? 10 : 0, { standing: '!' })
    .serves('los_angeles_fan_p1', 100)
    .keeps('los_angeles', 'fan', 10, { standing: '!' })
    .build();

const moved = (ledger: Ledger): Ledger => {
  const entries = ledger.entries.map((entry) =>
    entry.kind !== 'duty' ? entry : { ...entry, lane: twoLanes.network.lanes[0]!.id },
  );
  return ledgerWith(ledger.currency, entries);
};
const twoLanes = (() => {
  const network = aNetwork()
    .withOffer('dongguan', 'fan')
    .withLane('dongguan', 'los_angeles')
    .withLane('dongguan', 'los_angeles', { mode: 'air' })
    .withDuty('mfn', { rate: 0.1 })
    .withDemand('los_angeles', 'fan', 20)
    .build();
  const plan = aPlan(network)
    .buys('dongguan_fan', 20)
    .sends('dongguan_los_angeles', 'fan', 5)
    .sends('dongguan_los_angeles_2', 'fan', 15)
    .serves('los_angeles_fan_p1', 20)
    .build();
  return { network, plan };
})();

export const customsBreaches: readonly Breach[] = [
  {
    rule: 'origin-stamping',
    change: 'forgets for 10 boxed fans planned as of vn that customs may say cn',
    network: confersInDispute,
    right: boxed(confersInDispute, 'vn', '?cn'),
    wrong: boxed(confersInDispute, 'vn', null),
    says: 'of origin cn may be held to be of cn; the plan says no other origin',
  },
  {
    rule: 'origin-stamping',
    change: 'forgets for 10 boxed fans planned as of cn that customs may say vn',
    network: passesOnInDispute,
    right: boxed(passesOnInDispute, 'cn', '?vn'),
    wrong: boxed(passesOnInDispute, 'cn', null),
    says: 'may be held to be of vn; the plan says no other origin',
  },
  {
    rule: 'origin-stamping',
    change: 'sees a dispute about 10 fans whose making confers origin beyond doubt',
    network: settled,
    right: madeSettled(null),
    wrong: madeSettled('?us'),
    says: '10 units may be held to be of us; the work leaves no dispute',
  },
  {
    rule: 'refused-origin',
    change: 'serves 10 that customs may hold to be of an origin which the customer refuses',
    network: refusedIfCn,
    right: boxed(refusedIfCn, 'vn', '?cn', 0),
    wrong: boxed(refusedIfCn, 'vn', '?cn'),
    says: '10 served that may be held to be of the refused origin cn',
  },
  {
    rule: 'demand-met',
    change: 'leaves 10 short at least carbon of a customer who takes goods in dispute',
    network: leastCarbon,
    right: new PlanBuilder(leastCarbon, boxed(confersInDispute, 'vn', '?cn')).lacks('refuses_cn', 10).build(),
    wrong: new PlanBuilder(leastCarbon, boxed(confersInDispute, 'vn', '?cn', 0))
      .lacks('refuses_cn', 10)
      .build(),
    says: 'Demand los_angeles_boxed_fan_p1 of los_angeles for boxed_fan in p1: 10 short of a firm demand',
  },
  {
    rule: 'export-obligation',
    change: 'serves 10 motors at home that entered under drawback',
    network: drawback,
    right: soldAtHome(false),
    wrong: soldAtHome(true),
    says: '10 served of goods that entered under drawback, 0 allowed',
  },
  {
    rule: 'export-obligation',
    change: 'makes 10 fans that may stay of motors that may not',
    network: drawback,
    right: exported('!'),
    wrong: exported(null),
    says: 'takes 10 of motor that entered under drawback for output that is not for export',
  },
  {
    rule: 'export-obligation',
    change: 'lets 10 enter under drawback where nothing is given back',
    network: settled,
    right: madeSettled(null),
    wrong: {
      ...madeSettled(null),
      flows: madeSettled(null).flows.map((flow) => ({ ...flow, entersUnderDrawback: true })),
      served: madeSettled('!').served,
    },
    says: '10 of fan enter under drawback, of which us knows none',
  },
  {
    rule: 'balance',
    change: 'forgets on the way that 10 motors entered under drawback',
    network: drawback,
    right: soldAtHome(false),
    wrong: { ...soldAtHome(true), served: soldAtHome(false).served },
    says: 'monterrey, motor of origin cn (!), p1: what comes in less what goes out and stays is 10',
  },
  {
    rule: 'closing-rules',
    change: 'credits 10 motors that must leave',
    network: drawback,
    right: kept(false, 10),
    wrong: kept(true, 10),
    says: '10 credited, 0 there or under way at the end',
  },
  {
    rule: 'quota-limits',
    change: 'draws with 60 fans of 2 kg, half of which arrive while it holds, on a quota of 50 kg',
    network: quota,
    right: enter(50),
    wrong: enter(60),
    says: 'Duty layer trq: 60 kg enter under its quota, which is 50',
  },
  {
    rule: 'quota-limits',
    change: 'lets 15 of a flow of 5 enter under a quota',
    network: twoFlows('dongguan_los_angeles').network,
    right: twoFlows('dongguan_los_angeles').plan,
    wrong: twoFlows('shenzhen_los_angeles').plan,
    says: '15 of fan enter under quotas, 5 are sent without drawback',
  },
  {
    rule: 'quota-limits',
    change: 'lets 10 enter under a quota and under drawback at once',
    network: quota,
    right: drawnPast('trq', false),
    wrong: drawnPast('trq', true),
    says: '10 of fan enter under quotas, 0 are sent without drawback',
  },
  {
    rule: 'quota-limits',
    change: 'draws with 100 on a layer that has 0 quotas',
    network: quota,
    right: enter(0),
    wrong: new PlanBuilder(quota, enter(0)).drawsOn('mfn', 'dongguan_los_angeles', 'fan', 100).build(),
    says: '100 enter under a quota of mfn, which has none',
  },
  {
    rule: 'quantities',
    change: 'draws −5 on a quota',
    network: quota,
    right: enter(50),
    wrong: enter(-5),
    says: "The plan's quotaUses have -5 for trq",
  },
  {
    rule: 'duty-recomputed',
    change: 'books all duty of 20 on one lane where it carries 5 of 20 fans',
    network: twoLanes.network,
    right: twoLanes.plan,
    wrong: twoLanes.plan,
    tamper: moved,
    says: 'Duty on fan of origin cn, lane dongguan_los_angeles, period p1: 20 HKD booked, 5 owed',
  },
];
