import { aNetwork } from './network-builder.ts';

const at = (unitCost: number) => [{ fromQuantity: 0, unitCost }];

/** 1,000 kettles: Hanoi brings them for 11.75 with its duty, at most 600; Ningbo for 13; Penang would for 13.5. */
export const kettlesOfThree = aNetwork('Kettles')
  .withTerritory('cn', { name: { en: 'Mainland China', zhHant: '中國內地', zhHans: '中国内地' } })
  .withTerritory('vn', { name: { en: 'Vietnam', zhHant: '越南', zhHans: '越南' } })
  .withTerritory('my', { name: { en: 'Malaysia', zhHant: '馬來西亞', zhHans: '马来西亚' } })
  .withProduct('kettle', {
    name: { en: 'Kettle', zhHant: '電水壺', zhHans: '电水壶' },
    customsValuePerUnit: 10,
  })
  .withSupplier('hanoi', {
    name: { en: 'Hanoi', zhHant: '河內', zhHans: '河内' },
    territory: 'vn',
    latitude: 21,
    longitude: 105.8,
  })
  .withSupplier('ningbo', {
    name: { en: 'Ningbo', zhHant: '寧波', zhHans: '宁波' },
    latitude: 29.9,
    longitude: 121.5,
  })
  .withSupplier('penang', {
    name: { en: 'Penang', zhHant: '檳城', zhHans: '槟城' },
    territory: 'my',
    latitude: 5.4,
    longitude: 100.3,
  })
  .withMarket('denver', {
    name: { en: 'Denver', zhHant: '丹佛', zhHans: '丹佛' },
    latitude: 39.7,
    longitude: -105,
  })
  .withOffer('hanoi', 'kettle', { tiers: at(10), capacityPerPeriod: 600 })
  .withOffer('ningbo', 'kettle', { tiers: at(12) })
  .withOffer('penang', 'kettle', { tiers: at(12.5) })
  .withLane('hanoi', 'denver', { costPer: { unit: 0.5 } })
  .withLane('ningbo', 'denver', { costPer: { unit: 1 } })
  .withLane('penang', 'denver', { costPer: { unit: 1 } })
  .withDuty('us_vn', {
    name: { en: 'US duty on Vietnam', zhHant: '美國對越南關稅', zhHans: '美国对越南关税' },
    originCountries: 'vn',
    rate: 0.125,
  })
  .withDemand('denver', 'kettle', 1000)
  .build();
