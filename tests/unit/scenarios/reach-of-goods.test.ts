import { describe, expect, it } from 'vitest';
import { reachOfGoods } from '../../../scenarios/checks/reach-of-goods.ts';
import { aNetwork } from '../../support/network-builder.ts';

/** Steel of Foshan becomes kettles in Dongguan, which go by way of Yantian to Chicago; Durban, which nothing comes to, leads to Lagos. */
const kettles = aNetwork()
  .withOffer('foshan', 'steel')
  .withLane('foshan', 'dongguan')
  .withRecipe('dongguan', 'kettle', { inputs: [{ product: 'steel', quantityPer: 1 }] })
  .withHub('yantian')
  .withHub('durban')
  .withMarket('lagos')
  .withLane('dongguan', 'yantian')
  .withLane('yantian', 'chicago')
  .withLane('durban', 'lagos')
  .withDemand('chicago', 'kettle', 5);

describe('the reach of goods', () => {
  it('goes by 3 lanes and a recipe from steel in Foshan to kettles in Chicago, and not to Lagos', () => {
    const comesTo = reachOfGoods(kettles.build());
    const kettle = ['dongguan', 'yantian', 'chicago', 'durban', 'lagos'].map((site) =>
      comesTo(site, 'kettle'),
    );
    expect(kettle).toEqual([true, true, true, false, false]);
    expect([comesTo('foshan', 'steel'), comesTo('dongguan', 'steel'), comesTo('chicago', 'steel')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('tells the 4 kettles in stock at Lagos from what comes to it, and begins at the 6 in stock at Durban', () => {
    expect(reachOfGoods(kettles.withInventory('lagos', 'kettle', 4).build())('lagos', 'kettle')).toBe(false);
    const comesTo = reachOfGoods(kettles.withInventory('durban', 'kettle', 6).build());
    expect([comesTo('durban', 'kettle'), comesTo('lagos', 'kettle')]).toEqual([false, true]);
  });

  it('ends where a recipe lacks 1 of its inputs, and where an offer is of 0', () => {
    const lacking = aNetwork()
      .withOffer('foshan', 'steel', { capacityPerPeriod: 0 })
      .withLane('foshan', 'dongguan')
      .withRecipe('dongguan', 'kettle', { inputs: [{ product: 'steel', quantityPer: 1 }] })
      .build();
    expect(reachOfGoods(lacking)('dongguan', 'kettle')).toBe(false);
  });
});
