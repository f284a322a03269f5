import { aNetwork } from '../../../../support/network-builder.ts';
import { aPlan } from '../../../../support/plan-builder.ts';
import type { Breach } from './breach.ts';

/** Fans are made from nothing and stay at the plant, so that only the rule in question can break. */
const plant = (given: Parameters<ReturnType<typeof aNetwork>['withRecipe']>[2]) =>
  aNetwork().withRecipe('dongguan', 'fan', given);
const makes = (network: Parameters<typeof aPlan>[0], quantity: number) =>
  aPlan(network).makes('dongguan_fan', quantity).keeps('dongguan', 'fan', quantity);

const lined = plant({ lineHours: [{ line: 'dongguan_line', hoursPerUnit: 0.5 }] })
  .withLine('dongguan', {
    hoursPerPeriod: 100,
    overtimeMaximumHoursPerPeriod: 20,
    overtimeCostPerHour: 9,
    expansions: [{ id: 'second_shift', hoursPerPeriod: 40, cost: 500, maximumCount: 1 }],
  })
  .build();

const ramping = plant({ lineHours: [{ line: 'dongguan_line', hoursPerUnit: 1 }] })
  .withPlant('dongguan', { opening: { state: 'candidate', openCost: 10 }, rampUp: [0.25, 1] })
  .withLine('dongguan')
  .build();

const capped = plant({ capacityPerPeriod: 60 }).build();
const lots = plant({ minimumRun: 40, lotMultiple: 20, setupCost: 7 }).build();
const qualified = aNetwork()
  .withPeriods(2, 30)
  .withRecipe('dongguan', 'fan', { qualification: { cost: 100, periods: 1 } })
  .build();
const skilled = (skills: string[]) =>
  plant({ skillRequired: 'welding' }).withPlant('dongguan', { skills }).build();

const offered = aNetwork()
  .withOffer('dongguan', 'fan', { capacityPerPeriod: 90, minimumOrder: 30, lotMultiple: 15 })
  .build();
const tiers = [
  { fromQuantity: 0, unitCost: 5 },
  { fromQuantity: 50, unitCost: 4 },
];
const incremental = aNetwork().withOffer('dongguan', 'fan', { tiers }).build();
const allUnits = aNetwork().withOffer('dongguan', 'fan', { tiers, tierRule: 'allUnits' }).build();
const buys = (network: Parameters<typeof aPlan>[0], first: number, second = 0) =>
  aPlan(network)
    .buys('dongguan_fan', first)
    .buys('dongguan_fan', second, { tier: 1 })
    .keeps('dongguan', 'fan', first + second)
    .build();
const buysOnly = (quantity: number) =>
  aPlan(offered).buys('dongguan_fan', quantity).keeps('dongguan', 'fan', quantity).build();

const made = (quantity: number, madeIn: string) =>
  aPlan(qualified)
    .qualifies('dongguan_fan', 'p1')
    .makes('dongguan_fan', quantity, { period: madeIn })
    .keeps('dongguan', 'fan', madeIn === 'p1' ? quantity : 0)
    .keeps('dongguan', 'fan', quantity, { period: 'p2' })
    .build();

export const makingAndBuyingBreaches: readonly Breach[] = [
  {
    rule: 'line-capacity',
    change: 'works 0.5 h on each of 322 fans with 100 regular, 20 overtime and 40 added hours',
    network: lined,
    right: makes(lined, 320)
      .worksOver('dongguan_line', 20)
      .expands('dongguan_line', 'second_shift', 1)
      .build(),
    wrong: makes(lined, 322)
      .worksOver('dongguan_line', 20)
      .expands('dongguan_line', 'second_shift', 1)
      .build(),
    says: '161 hours of work, 160 hours at hand',
  },
  {
    rule: 'line-capacity',
    change: 'works 21 hours of overtime where 20 are allowed',
    network: lined,
    right: makes(lined, 200).worksOver('dongguan_line', 20).build(),
    wrong: makes(lined, 200).worksOver('dongguan_line', 21).build(),
    says: '21 hours of overtime, at most 20 allowed',
  },
  {
    rule: 'line-capacity',
    change: 'takes 2 second shifts where 1 is on offer',
    network: lined,
    right: makes(lined, 200).expands('dongguan_line', 'second_shift', 1).build(),
    wrong: makes(lined, 200).expands('dongguan_line', 'second_shift', 2).build(),
    says: 'option second_shift is taken 2 times, at most 1 allowed',
  },
  {
    rule: 'line-capacity',
    change: 'works 26 of 100 hours in an opening period that ramps up to a quarter',
    network: ramping,
    right: makes(ramping, 25).opens('dongguan').build(),
    wrong: makes(ramping, 26).opens('dongguan').build(),
    says: '26 hours of work, 25 hours at hand',
  },
  {
    rule: 'quantities',
    change: 'takes 0.5 of a second shift',
    network: lined,
    right: makes(lined, 200).expands('dongguan_line', 'second_shift', 1).build(),
    wrong: makes(lined, 200).expands('dongguan_line', 'second_shift', 0.5).build(),
    says: "The plan's expansions count 0.5",
  },
  {
    rule: 'recipe-capacity',
    change: 'makes 61 with a limit of 60',
    network: capped,
    right: makes(capped, 60).build(),
    wrong: makes(capped, 61).build(),
    says: 'makes 61, its limit is 60',
  },
  {
    rule: 'production-lots',
    change: 'makes 20 with a minimum run of 40',
    network: lots,
    right: makes(lots, 40).runs('dongguan_fan').build(),
    wrong: makes(lots, 20).runs('dongguan_fan').build(),
    says: 'makes 20, a run is at least 40',
  },
  {
    rule: 'production-lots',
    change: 'makes 50 in lots of 20',
    network: lots,
    right: makes(lots, 60).runs('dongguan_fan').build(),
    wrong: makes(lots, 50).runs('dongguan_fan').build(),
    says: 'makes 50, which is 2.5 lots of 20',
  },
  {
    rule: 'production-lots',
    change: 'makes 60 with 0 runs on record and a setup of 7 unpaid',
    network: lots,
    right: makes(lots, 60).runs('dongguan_fan').build(),
    wrong: makes(lots, 60).build(),
    says: 'makes 60, but the plan lists no run',
  },
  {
    rule: 'qualification',
    change: 'makes 5 in p1 although the qualification of p1 takes 1 period',
    network: qualified,
    right: made(5, 'p2'),
    wrong: made(5, 'p1'),
    says: 'its qualification of p1 takes 1 periods',
  },
  {
    rule: 'skills',
    change: 'makes 5 with a skill that the site lacks',
    network: skilled(['sewing']),
    right: aPlan(skilled(['sewing'])).build(),
    wrong: makes(skilled(['sewing']), 5).build(),
    says: 'dongguan lacks the skill welding',
  },
  {
    rule: 'offer-limits',
    change: 'buys 105 where 90 are on offer',
    network: offered,
    right: buysOnly(90),
    wrong: buysOnly(105),
    says: '105 bought, at most 90 on offer',
  },
  {
    rule: 'offer-limits',
    change: 'buys 15 where the minimum order is 30',
    network: offered,
    right: buysOnly(30),
    wrong: buysOnly(15),
    says: '15 bought, the minimum order is 30',
  },
  {
    rule: 'offer-limits',
    change: 'buys 40 in lots of 15',
    network: offered,
    right: buysOnly(45),
    wrong: buysOnly(40),
    says: '40 bought, which is 2.66666667 lots of 15 instead of 3',
  },
  {
    rule: 'offer-tiers',
    change: 'books 30 at the lower price when the tier before holds 20 of 50',
    network: incremental,
    right: buys(incremental, 50, 10),
    wrong: buys(incremental, 20, 30),
    says: '20 booked in the tier from 0, which holds 50, and yet more in a later one',
  },
  {
    rule: 'offer-tiers',
    change: 'books 60 in a tier that holds 50',
    network: incremental,
    right: buys(incremental, 50, 10),
    wrong: buys(incremental, 60),
    says: '60 booked in the tier from 0, which holds 50',
  },
  {
    rule: 'offer-tiers',
    change: 'books 49 at the all-units price that begins at 50',
    network: allUnits,
    right: buys(allUnits, 0, 50),
    wrong: buys(allUnits, 0, 49),
    says: '49 booked in the tier that begins at 50',
  },
];
