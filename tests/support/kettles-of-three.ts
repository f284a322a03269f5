import { aNetwork } from './network-builder.ts';

const at = (unitCost: number) => [{ fromQuantity: 0, unitCost }];

/** 1,000 kettles: Hanoi brings them for 11.75 with its duty, at most 600; Ningbo for 13; Penang would for 13.5. */
export const kettlesOfThree = aNetwork('Kettles')
  .withTerritory('vn', { name: 'Vietnam' })
  .withTerritory('my', { name: 'Malaysia' })
  .withProduct('kettle', { name: 'Kettle', customsValuePerUnit: 10 })
  .withSupplier('hanoi', { name: 'Hanoi', territory: 'vn', latitude: 21, longitude: 105.8 })
  .withSupplier('ningbo', { name: 'Ningbo', latitude: 29.9, longitude: 121.5 })
  .withSupplier('penang', { name: 'Penang', territory: 'my', latitude: 5.4, longitude: 100.3 })
  .withMarket('denver', { name: 'Denver', latitude: 39.7, longitude: -105 })
  .withOffer('hanoi', 'kettle', { tiers: at(10), capacityPerPeriod: 600 })
  .withOffer('ningbo', 'kettle', { tiers: at(12) })
  .withOffer('penang', 'kettle', { tiers: at(12.5) })
  .withLane('hanoi', 'denver', { costPer: { unit: 0.5 } })
  .withLane('ningbo', 'denver', { costPer: { unit: 1 } })
  .withLane('penang', 'denver', { costPer: { unit: 1 } })
  .withDuty('us_vn', { name: 'US duty on Vietnam', originCountries: 'vn', rate: 0.125 })
  .withDemand('denver', 'kettle', 1000)
  .build();
