import { hanoi, malaysia, ningbo, penang, vietnam } from './named-places.ts';
import { aNetwork } from './network-builder.ts';

const at = (unitCost: number) => [{ fromQuantity: 0, unitCost }];

/** 1,000 kettles: Hanoi brings them for 11.75 with its duty, at most 600; Ningbo for 13; Penang would for 13.5. */
export const kettlesOfThree = aNetwork('Kettles')
  .withTerritory('cn', { name: { en: 'Mainland China', zhHant: '中國內地', zhHans: '中国内地' } })
  .withTerritory('vn', vietnam)
  .withTerritory('my', malaysia)
  .withProduct('kettle', {
    name: { en: 'Kettle', zhHant: '電水壺', zhHans: '电水壶' },
    customsValuePerUnit: 10,
  })
  .withSupplier('hanoi', hanoi)
  .withSupplier('ningbo', ningbo)
  .withSupplier('penang', penang)
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
