import { describe, expect, it } from 'vitest';
import { laneEnquiries } from '../../../scenarios/trade/lane-enquiries.ts';
import { asked, fans, wholeYear } from './an-import.ts';

describe('what goods on a lane ask of the law', () => {
  it('is told by the lane and the product: 10 of value, 0.5 of freight, 1 % of insurance, 2 kg', () => {
    expect(asked(fans.build())).toMatchObject({
      into: 'us',
      origin: 'cn',
      sentFrom: 'cn',
      hsCode: '8414.51',
      valuePerUnit: 10,
      freightPerUnit: 0.5,
      insuranceRate: 0.01,
      weightKg: 2,
      mode: 'sea',
      valuePerEntry: null,
    });
  });

  it('counts the value that the selling site declares, 96 CNY at 8 to the base: 12', () => {
    const network = fans
      .withCurrency('CNY', 8)
      .withProduct('kettle', {
        customsValueBySite: [{ site: 'shenzhen', valuePerUnit: 96, currency: 'CNY' }],
      })
      .build();
    const kettle = network.products.find(({ id }) => id === 'kettle')!;
    const goods = { lane: network.lanes[0]!, product: kettle, origin: null, agreements: [] };
    expect(laneEnquiries(network)(goods, wholeYear)?.valuePerUnit).toBe(12);
  });

  it('shares a container of 1,000 among the 50 m³ it holds, and leaves whole containers out', () => {
    const tariff = { kind: 'FEU', usableM3: 50, usableKg: 20_000, cost: 1000 };
    const freightOf = (isWholeContainers: boolean) => {
      const costPer = { unit: 0.5, container: { ...tariff, isWholeContainers } };
      const network = fans.withLane('shenzhen', 'us_west', { costPer }).build();
      const goods = {
        lane: network.lanes[1]!,
        product: network.products[0]!,
        origin: null,
        agreements: [],
      };
      return laneEnquiries(network)(goods, wholeYear)?.freightPerUnit;
    };
    expect([freightOf(false), freightOf(true)]).toEqual([0.7, 0.5]);
  });

  it('is nothing on a lane that crosses no border: 0 questions', () => {
    const network = fans.withPlant('dongguan').withLane('shenzhen', 'dongguan').build();
    const inside = network.lanes.find(({ to }) => to === 'dongguan')!;
    const goods = { lane: inside, product: network.products[0]!, origin: null, agreements: [] };
    expect(laneEnquiries(network)(goods, wholeYear)).toBeNull();
  });

  it('counts goods sent from a bonded zone to the territory around it: 1 root', () => {
    const network = fans
      .withTerritory('cn_zone', { bondedIn: 'cn' })
      .withPlant('qianhai', { territory: 'cn_zone' })
      .withLane('qianhai', 'us_west')
      .build();
    const lane = network.lanes.find(({ from }) => from === 'qianhai')!;
    const goods = { lane, product: network.products[0]!, origin: null, agreements: [] };
    expect(laneEnquiries(network)(goods, wholeYear)).toMatchObject({ origin: 'cn', sentFrom: 'cn' });
  });
});
