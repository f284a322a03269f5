import { aNetwork } from '../../../../support/network-builder.ts';
import { aPlan } from '../../../../support/plan-builder.ts';
import type { Breach } from './breach.ts';

type Network = Parameters<typeof aPlan>[0];
type LaneInput = Parameters<ReturnType<typeof aNetwork>['withLane']>[2];

const boxes = aNetwork()
  .withProduct('fan', { weightKg: 4, volumeM3: 0.05 })
  .withOffer('dongguan', 'fan')
  .withDemand('los_angeles', 'fan', 300, { shortfallPenaltyPerUnit: 20 });
const shipping = (lane: LaneInput) => boxes.withLane('dongguan', 'los_angeles', lane).build();
const ships = (network: Network, quantity: number) =>
  aPlan(network)
    .buys('dongguan_fan', quantity)
    .sends('dongguan_los_angeles', 'fan', quantity)
    .serves('los_angeles_fan_p1', quantity)
    .lacks('los_angeles_fan_p1', 300 - quantity);

const opening = aNetwork()
  .withPeriods(3, 30)
  .withPlant('suzhou', { opening: { state: 'candidate', openCost: 90, openFrom: 'p2' } })
  .withPlant('dongguan', { opening: { closeCost: 10, fixedCostPerPeriod: 5 } })
  .withRecipe('suzhou', 'fan')
  .build();

const handling = boxes
  .withHub('hong_kong', { throughputPerPeriod: 1000, throughputUnit: 'kg' })
  .withLane('dongguan', 'hong_kong')
  .withLane('hong_kong', 'los_angeles')
  .build();
const through = (quantity: number) =>
  aPlan(handling)
    .buys('dongguan_fan', quantity)
    .sends('dongguan_hong_kong', 'fan', quantity)
    .sends('hong_kong_los_angeles', 'fan', quantity)
    .serves('los_angeles_fan_p1', quantity)
    .lacks('los_angeles_fan_p1', 300 - quantity)
    .build();

const limited = shipping({ capacityPerPeriod: 10, capacityUnit: 'm3' });
const committed = shipping({ minimumPerPeriod: 100, isMinimumCommitted: true });
const fixed = shipping({ fixedCostPerPeriod: 50, minimumPerPeriod: 40 });
const declared = boxes
  .withLane('dongguan', 'los_angeles', { entriesPerPeriod: 2 })
  .withFee('processing', { rate: 0.01, minimumPerEntry: 30 })
  .build();
const onlyMotors = boxes
  .withProduct('motor')
  .withLane('dongguan', 'los_angeles')
  .withLane('dongguan', 'los_angeles', { products: 'motor' })
  .build();
const containers = shipping({
  costPer: { container: { usableM3: 5, usableKg: 300, cost: 1000, isWholeContainers: true } },
});

const store = aNetwork().withPeriods(3, 30).withProduct('milk', { shelfLifeDays: 35 });
const stored = store
  .withHub('dongguan', { storageLimit: 80 })
  .withOffer('dongguan', 'milk')
  .withDemand('dongguan', 'milk', 60, { period: 'p2' })
  .build();
const keeps = (first: number, left: number) =>
  aPlan(stored)
    .buys('dongguan_milk', first)
    .keeps('dongguan', 'milk', first)
    .serves('dongguan_milk_p2', 60, { period: 'p2' })
    .keeps('dongguan', 'milk', left, { period: 'p2' })
    .keeps('dongguan', 'milk', left, { period: 'p3' })
    .build();
const shortLived = aNetwork()
  .withProduct('milk', { shelfLifeDays: 20 })
  .withOffer('dongguan', 'milk')
  .build();
const roomy = aNetwork().withHub('dongguan', { storageLimit: 80 }).withOffer('dongguan', 'fan').build();

export const siteAndLaneBreaches: readonly Breach[] = [
  {
    rule: 'site-opening',
    change: 'opens in period 1 a candidate that may open from period 2 on',
    network: opening,
    right: aPlan(opening).opens('suzhou', 'p2').closes('dongguan', 'p3').build(),
    wrong: aPlan(opening).opens('suzhou', 'p1').closes('dongguan', 'p3').build(),
    says: 'suzhou opens in p1, allowed from p2 on',
  },
  {
    rule: 'site-opening',
    change: 'lists 0 of the 3 periods in which a standing site is active',
    network: opening,
    right: aPlan(opening).build(),
    wrong: { ...aPlan(opening).build(), openSites: [] },
    says: 'dongguan is not listed as active in p1',
  },
  {
    rule: 'site-opening',
    change: 'closes 1 site that may not close',
    network: opening,
    right: aPlan(opening).opens('suzhou', 'p2').build(),
    wrong: aPlan(opening).opens('suzhou', 'p2').closes('suzhou', 'p3').build(),
    says: 'suzhou closes in p3; it may not close',
  },
  {
    rule: 'site-opening',
    change: 'closes 2 times',
    network: opening,
    right: aPlan(opening).closes('dongguan', 'p2').build(),
    wrong: aPlan(opening).closes('dongguan', 'p2').closes('dongguan', 'p3').build(),
    says: 'dongguan closes 2 times instead of 1',
  },
  {
    rule: 'closed-sites',
    change: 'makes 7 fans at a candidate that never opens',
    network: opening,
    right: aPlan(opening).build(),
    wrong: aPlan(opening)
      .makes('suzhou_fan', 7, { period: 'p3' })
      .keeps('suzhou', 'fan', 7, { period: 'p3' })
      .build(),
    says: 'suzhou makes 7 in p3; closed, it may 0',
  },
  {
    rule: 'throughput',
    change: 'sends 251 fans of 4 kg through a hub of 1000 kg',
    network: handling,
    right: through(250),
    wrong: through(251),
    says: 'hong_kong, p1: handles 1004 kg, its limit is 1000',
  },
  {
    rule: 'lane-limits',
    change: 'carries 201 fans of 0.05 m³ on 10 m³',
    network: limited,
    right: ships(limited, 200).build(),
    wrong: ships(limited, 201).build(),
    says: 'carries 10.05 m3, its capacity is 10',
  },
  {
    rule: 'lane-limits',
    change: 'carries 99 where 100 are owed in every period',
    network: committed,
    right: ships(committed, 100).build(),
    wrong: ships(committed, 99).build(),
    says: 'carries 99 unit, its minimum is 100',
  },
  {
    rule: 'lane-limits',
    change: 'carries 39 on a lane in use whose minimum is 40',
    network: fixed,
    right: ships(fixed, 40).usesLane('dongguan_los_angeles').build(),
    wrong: ships(fixed, 39).usesLane('dongguan_los_angeles').build(),
    says: 'carries 39 unit, its minimum is 40',
  },
  {
    rule: 'lane-use',
    change: 'carries 40 on a lane whose fixed cost of 50 it does not take on',
    network: fixed,
    right: ships(fixed, 40).usesLane('dongguan_los_angeles').build(),
    wrong: ships(fixed, 40).build(),
    says: 'carries 40 units, but the plan does not list its use',
  },
  {
    rule: 'lane-use',
    change: 'carries 40 on a lane for whose 2 entries it does not pay the minimum of 30',
    network: declared,
    right: ships(declared, 40).usesLane('dongguan_los_angeles').build(),
    wrong: ships(declared, 40).build(),
    says: 'carries 40 units, but the plan does not list its use',
  },
  {
    rule: 'lane-use',
    change: 'carries 12 fans on a lane for motors',
    network: onlyMotors,
    right: ships(onlyMotors, 12).build(),
    wrong: aPlan(onlyMotors)
      .buys('dongguan_fan', 12)
      .sends('dongguan_los_angeles_2', 'fan', 12)
      .serves('los_angeles_fan_p1', 12)
      .lacks('los_angeles_fan_p1', 288)
      .build(),
    says: 'carries 12 of fan, which it may not',
  },
  {
    rule: 'whole-containers',
    change: 'puts 101 fans, 5.05 m³, into 1 container of 5 m³',
    network: containers,
    right: ships(containers, 75).loads('dongguan_los_angeles', 1).build(),
    wrong: ships(containers, 101).loads('dongguan_los_angeles', 1).build(),
    says: '5.05 m³ in 1 containers that hold 5 m³',
  },
  {
    rule: 'whole-containers',
    change: 'puts 76 fans, 304 kg, into 1 container of 300 kg',
    network: containers,
    right: ships(containers, 75).loads('dongguan_los_angeles', 1).build(),
    wrong: ships(containers, 76).loads('dongguan_los_angeles', 1).build(),
    says: '304 kg in 1 containers that hold 300 kg',
  },
  {
    rule: 'storage-limit',
    change: 'keeps 81 where there is room for 80',
    network: roomy,
    right: aPlan(roomy).buys('dongguan_fan', 80).keeps('dongguan', 'fan', 80).build(),
    wrong: aPlan(roomy).buys('dongguan_fan', 81).keeps('dongguan', 'fan', 81).build(),
    says: '81 in stock, storage for 80',
  },
  {
    rule: 'shelf-life',
    change: 'keeps 70 milk of which 60 leave in the 1 period that it keeps',
    network: stored,
    right: keeps(60, 0),
    wrong: keeps(70, 10),
    says: '70 in stock, 60 leave within the shelf life of 1 periods',
  },
  {
    rule: 'shelf-life',
    change: 'keeps 10 milk over the end of a period longer than its 20 days',
    network: shortLived,
    right: aPlan(shortLived).build(),
    wrong: aPlan(shortLived).buys('dongguan_milk', 10).keeps('dongguan', 'milk', 10).build(),
    says: '10 in stock, 0 leave within the shelf life of 0 periods',
  },
];
