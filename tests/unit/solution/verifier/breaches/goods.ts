import { aNetwork } from '../../../../support/network-builder.ts';
import { aPlan } from '../../../../support/plan-builder.ts';
import type { Breach } from './breach.ts';

const trade = aNetwork()
  .withOffer('dongguan', 'fan', { tiers: [{ fromQuantity: 0, unitCost: 5 }] })
  .withLane('dongguan', 'los_angeles')
  .withDemand('los_angeles', 'fan', 100)
  .build();
const traded = aPlan(trade).buys('dongguan_fan', 100).sends('dongguan_los_angeles', 'fan', 100);
const served = traded.serves('los_angeles_fan_p1', 100).build();

const assembly = aNetwork()
  .withOffer('dongguan', 'motor')
  .withRecipe('dongguan', 'fan', { inputs: [{ product: 'motor', quantityPer: 2 }], yield: 0.8 })
  .withLane('dongguan', 'los_angeles')
  .withDemand('los_angeles', 'fan', 40)
  .build();
const assembled = aPlan(assembly)
  .makes('dongguan_fan', 40)
  .sends('dongguan_los_angeles', 'fan', 40)
  .serves('los_angeles_fan_p1', 40);

const packing = aNetwork()
  .withTerritory('vn')
  .withTerritory('vn_epz', { bondedIn: 'vn' })
  .withPlant('hai_phong', { territory: 'vn_epz' })
  .withOffer('dongguan', 'fan')
  .withLane('dongguan', 'hai_phong')
  .withRecipe('hai_phong', 'boxed_fan', {
    inputs: [{ product: 'fan', quantityPer: 1 }],
    origin: 'does not confer',
  })
  .withLane('hai_phong', 'los_angeles')
  .withDemand('los_angeles', 'boxed_fan', 10)
  .build();
const packed = (origin: string) =>
  aPlan(packing)
    .buys('dongguan_fan', 10)
    .sends('dongguan_hai_phong', 'fan', 10)
    .makes('hai_phong_boxed_fan', 10, { origin })
    .uses('hai_phong_boxed_fan', 'fan', 10, { origin })
    .sends('hai_phong_los_angeles', 'boxed_fan', 10, { origin })
    .serves('los_angeles_boxed_fan_p1', 10, { origin })
    .build();

const zone = aNetwork()
  .withTerritory('vn')
  .withTerritory('vn_epz', { bondedIn: 'vn' })
  .withPlant('hai_phong', { territory: 'vn_epz' })
  .withRecipe('hai_phong', 'fan')
  .withLane('hai_phong', 'los_angeles')
  .withDemand('los_angeles', 'fan', 10)
  .build();
const madeInZone = (origin: string) =>
  aPlan(zone)
    .makes('hai_phong_fan', 10, { origin })
    .sends('hai_phong_los_angeles', 'fan', 10, { origin })
    .serves('los_angeles_fan_p1', 10, { origin })
    .build();

export const goodsBreaches: readonly Breach[] = [
  {
    rule: 'references',
    change: 'names the lane dongguan_long_beach, of which the network has 0',
    network: trade,
    right: served,
    wrong: traded.sends('dongguan_long_beach', 'fan', 5).serves('los_angeles_fan_p1', 100).build(),
    says: 'name the lane dongguan_long_beach, which the network does not have',
  },
  {
    rule: 'quantities',
    change: 'ships −3 fans beside 103',
    network: trade,
    right: served,
    wrong: aPlan(trade)
      .buys('dongguan_fan', 100)
      .sends('dongguan_los_angeles', 'fan', 103)
      .sends('dongguan_los_angeles', 'fan', -3)
      .serves('los_angeles_fan_p1', 100)
      .build(),
    says: "The plan's flows have -3 for dongguan_los_angeles, fan, cn, p1",
  },
  {
    rule: 'balance',
    change: 'ships 99 of the 100 fans bought and serves 100',
    network: trade,
    right: served,
    wrong: aPlan(trade)
      .buys('dongguan_fan', 100)
      .sends('dongguan_los_angeles', 'fan', 99)
      .serves('los_angeles_fan_p1', 100)
      .build(),
    says: 'dongguan, fan of origin cn, p1: what comes in less what goes out and stays is 1 instead of 0',
  },
  {
    rule: 'balance',
    change: 'serves 100 fans of origin us out of 100 of origin cn',
    network: trade,
    right: served,
    wrong: traded.serves('los_angeles_fan_p1', 100, { origin: 'us' }).build(),
    says: 'los_angeles, fan of origin us, p1: what comes in less what goes out and stays is -100',
  },
  {
    rule: 'conservation',
    change: 'buys 101 fans for 100 served, the last one nowhere',
    network: trade,
    right: served,
    wrong: aPlan(trade)
      .buys('dongguan_fan', 101)
      .sends('dongguan_los_angeles', 'fan', 100)
      .serves('los_angeles_fan_p1', 100)
      .build(),
    says: 'fan: 101 units are there, bought or made; 100 are used, served, in stock or under way',
    also: ['balance'],
  },
  {
    rule: 'bill-of-materials',
    change: 'takes 80 motors for 40 fans at 2 each and a yield of 0.8, which need 100',
    network: assembly,
    right: assembled.buys('dongguan_motor', 100).uses('dongguan_fan', 'motor', 100).build(),
    wrong: assembled.buys('dongguan_motor', 80).uses('dongguan_fan', 'motor', 80).build(),
    says: 'takes 80 of motor, needs 100',
  },
  {
    rule: 'origin-stamping',
    change: 'stamps 10 fans packed in a zone in vn that came from cn',
    network: packing,
    right: packed('cn'),
    wrong: packed('vn'),
    says: 'output of origin vn takes 10 of its principal input fan of origin cn',
  },
  {
    rule: 'origin-stamping',
    change: 'stamps 10 fans made in a bonded zone with the zone instead of the territory around it',
    network: zone,
    right: madeInZone('vn'),
    wrong: madeInZone('vn_epz'),
    says: '10 units carry origin vn_epz; work at hai_phong gives vn',
  },
  {
    rule: 'elapsed-days',
    change: 'keeps 12 elapsed days for a product that nobody promises within a time',
    network: trade,
    right: served,
    wrong: traded.serves('los_angeles_fan_p1', 100, { elapsedDays: 12 }).build(),
    says: "The plan's served keep 12 elapsed days for fan",
  },
];
