import { aNetwork } from '../../../../support/network-builder.ts';
import { aPlan } from '../../../../support/plan-builder.ts';
import type { Breach } from './breach.ts';

type Policy = Parameters<ReturnType<typeof aNetwork>['withPolicy']>[1];

const twoPlants = (policy: Policy) =>
  aNetwork()
    .withPeriods(2, 30)
    .withTerritory('vn')
    .withPlant('dongguan', { opening: { closeCost: 0 } })
    .withPlant('hai_phong', {
      territory: 'vn',
      opening: { state: 'candidate', openCost: 700, closeCost: 0 },
    })
    .withProduct('fan', { customsValuePerUnit: 20 })
    .withRecipe('dongguan', 'fan', { carbonKgPerUnit: 3, qualification: { cost: 40 } })
    .withRecipe('hai_phong', 'fan')
    .withOffer('dongguan', 'motor')
    .withOffer('ningbo', 'motor')
    .withLane('dongguan', 'los_angeles')
    .withLane('hai_phong', 'los_angeles')
    .withLane('ningbo', 'los_angeles', { transitDays: 30 })
    .withDemand('los_angeles', 'fan', 100)
    .withPolicy('rule', policy)
    .build();

type Network = ReturnType<typeof twoPlants>;

/** So many fans from Dongguan, the other of the 100 from Hai Phong. */
const from = (network: Network, dongguan: number) => {
  const mainland = aPlan(network).opens('hai_phong');
  const qualified = dongguan > 0 ? mainland.qualifies('dongguan_fan') : mainland;
  return qualified
    .makes('dongguan_fan', dongguan)
    .makes('hai_phong_fan', 100 - dongguan, { origin: 'vn' })
    .sends('dongguan_los_angeles', 'fan', dongguan)
    .sends('hai_phong_los_angeles', 'fan', 100 - dongguan, { origin: 'vn' })
    .serves('los_angeles_fan_p1', dongguan)
    .serves('los_angeles_fan_p1', 100 - dongguan, { origin: 'vn' })
    .build();
};
const alone = (network: Network) =>
  aPlan(network)
    .qualifies('dongguan_fan')
    .makes('dongguan_fan', 100)
    .sends('dongguan_los_angeles', 'fan', 100)
    .serves('los_angeles_fan_p1', 100);

const share = twoPlants({
  kind: 'share',
  measure: 'make',
  numerator: { territories: 'cn' },
  denominator: {},
  maximumShare: 0.6,
  minimumShare: 0.1,
  acrossPeriods: 'each',
  acrossProducts: 'each',
});
const everyPeriodTwo = twoPlants({
  kind: 'count',
  what: 'sites',
  filter: { sites: ['dongguan', 'hai_phong'] },
  maximum: 1,
  acrossPeriods: 'each',
});
const oneRecipe = twoPlants({
  kind: 'count',
  what: 'recipes',
  filter: {},
  minimum: 2,
  acrossPeriods: 'total',
});
const oneSupplier = twoPlants({
  kind: 'count',
  what: 'suppliers',
  filter: { products: 'motor' },
  maximum: 1,
  acrossPeriods: 'total',
});
const capital = twoPlants({ kind: 'budget', what: 'capital', limit: 700, acrossPeriods: 'total' });
const carbon = twoPlants({ kind: 'budget', what: 'carbon', limit: 240, acrossPeriods: 'each' });
const working = twoPlants({ kind: 'budget', what: 'workingCapital', limit: 400, acrossPeriods: 'total' });
const pair = twoPlants({
  kind: 'pair',
  measure: 'serve',
  forbidden: { sites: 'los_angeles', origins: 'vn' },
});
const soleSource = twoPlants({
  kind: 'sourcing',
  receivers: 'los_angeles',
  maximumSources: 1,
  acrossProducts: 'each',
});
const dualSource = twoPlants({
  kind: 'sourcing',
  receivers: 'los_angeles',
  products: 'fan',
  minimumSources: 2,
  minimumShareEach: 0.3,
  acrossProducts: 'each',
});
const buysMotors = (ningbo: number) =>
  alone(oneSupplier)
    .buys('dongguan_motor', 5)
    .keeps('dongguan', 'motor', 5)
    .keeps('dongguan', 'motor', 5, { period: 'p2' })
    .buys('ningbo_motor', ningbo)
    .keeps('ningbo', 'motor', ningbo)
    .keeps('ningbo', 'motor', ningbo, { period: 'p2' })
    .build();
/** Motors worth 10 each: in the first period on hand in Dongguan, then, or else, on the water from Ningbo for 30 days. */
const motorsTiedUp = (quantity: number) =>
  alone(working)
    .buys('ningbo_motor', quantity)
    .sends('ningbo_los_angeles', 'motor', quantity)
    .keeps('los_angeles', 'motor', quantity, { period: 'p2' })
    .build();

const closing = aNetwork()
  .withPeriods(1, 30)
  .withOffer('dongguan', 'fan')
  .withLane('dongguan', 'hong_kong', { transitDays: 15 })
  .withHub('hong_kong')
  .withClosing('cover', 'hong_kong', { products: 'fan', quantity: 80, valuePerUnit: 6 })
  .build();
/** Half of what leaves is there at the end, half under way. */
const left = (sent: number, credited: number) =>
  aPlan(closing)
    .buys('dongguan_fan', sent)
    .sends('dongguan_hong_kong', 'fan', sent)
    .keeps('hong_kong', 'fan', sent / 2)
    .credits('cover', 'hong_kong', 'fan', credited)
    .build();

export const policyBreaches: readonly Breach[] = [
  {
    rule: 'share-policies',
    change: 'makes 61 of 100 in cn with at most 60 %',
    network: share,
    right: from(share, 60),
    wrong: from(share, 61),
    says: 'Policy rule, p1, fan: 61 units, at most 60 allowed',
  },
  {
    rule: 'share-policies',
    change: 'makes 9 of 100 in cn with at least 10 %',
    network: share,
    right: from(share, 10),
    wrong: from(share, 9),
    says: 'Policy rule, p1, fan: 9 units, at least 10 asked for',
  },
  {
    rule: 'count-policies',
    change: 'has 2 plants active where 1 is allowed in each period',
    network: everyPeriodTwo,
    right: alone(everyPeriodTwo).build(),
    wrong: alone(everyPeriodTwo).opens('hai_phong', 'p2').build(),
    says: 'Policy rule, p2: 2 sites, at most 1 allowed',
  },
  {
    rule: 'count-policies',
    change: 'runs 1 recipe where 2 are asked for',
    network: oneRecipe,
    right: from(oneRecipe, 50),
    wrong: alone(oneRecipe).build(),
    says: 'Policy rule, whole horizon: 1 recipes, at least 2 asked for',
  },
  {
    rule: 'count-policies',
    change: 'buys motors from 2 suppliers where 1 is allowed',
    network: oneSupplier,
    right: buysMotors(0),
    wrong: buysMotors(3),
    says: 'Policy rule, whole horizon: 2 suppliers, at most 1 allowed',
  },
  {
    rule: 'budget-policies',
    change: 'spends 700 on opening and 40 on qualifying with 700 to spend',
    network: capital,
    right: from(capital, 0),
    wrong: from(capital, 1),
    says: '740 of capital, the limit is 700',
  },
  {
    rule: 'budget-policies',
    change: 'emits 3 kg on each of 81 fans with 240 kg allowed',
    network: carbon,
    right: from(carbon, 80),
    wrong: from(carbon, 81),
    says: '243 of carbon, the limit is 240',
  },
  {
    rule: 'budget-policies',
    // Worth 10 each: 81 on the water at the end of p1, 81 in stock at the end of p2, so 810 at each end.
    change: 'ties up 81 motors worth 10 at the end of both periods with a mean of 400 allowed',
    network: working,
    right: motorsTiedUp(40),
    wrong: motorsTiedUp(81),
    says: '810 of workingCapital, the limit is 400',
  },
  {
    rule: 'pair-policies',
    change: 'serves 1 of the forbidden origin',
    network: pair,
    right: from(pair, 100),
    wrong: from(pair, 99),
    says: '1 of fan at los_angeles, 0 allowed',
  },
  {
    rule: 'sourcing-policies',
    change: 'takes fans from 2 plants where 1 is allowed',
    network: soleSource,
    right: from(soleSource, 100),
    wrong: from(soleSource, 99),
    says: 'los_angeles, fan: 2 sources, at most 1 allowed',
  },
  {
    rule: 'sourcing-policies',
    change: 'takes 29 of 100 from a source whose least share is 30 %',
    network: dualSource,
    right: from(dualSource, 30),
    wrong: from(dualSource, 29),
    says: '29 from dongguan, at least 30 asked for',
  },
  {
    rule: 'sourcing-policies',
    change: 'takes fans from 1 plant where 2 are asked for',
    network: dualSource,
    right: from(dualSource, 50),
    wrong: alone(dualSource).build(),
    says: 'los_angeles, fan: 1 sources, at least 2 asked for',
  },
  {
    rule: 'closing-rules',
    change: 'credits 80 of which 70 are there or under way',
    network: closing,
    right: left(80, 80),
    wrong: left(70, 80),
    says: '80 credited, 70 there or under way at the end',
  },
  {
    rule: 'closing-rules',
    change: 'credits 81 towards a target of 80',
    network: closing,
    right: left(90, 80),
    wrong: left(90, 81),
    says: '81 credited, the target is 80',
  },
  {
    rule: 'closing-rules',
    change: 'leaves 79 where 80 must be left',
    network: closing,
    right: left(80, 80),
    wrong: left(80, 79),
    says: '79 left, 80 must be',
  },
];
