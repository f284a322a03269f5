import { aNetwork } from './network-builder.ts';

/**
 * Chicago wants 400 kettles and Lagos 100, and all must be served. Dongguan handles 300 a month at 10 each, and the one lane
 * from Penang, where a kettle costs 13, carries 80: 380 of the 500.
 */
export const kettlesWithoutPlan = aNetwork('Too many kettles')
  .withProduct('kettle', { name: { en: 'Kettle', zhHant: '水壺', zhHans: '水壶' } })
  .withPlant('dongguan', {
    name: { en: 'Dongguan', zhHant: '東莞', zhHans: '东莞' },
    throughputPerPeriod: 300,
  })
  .withPlant('penang', { name: { en: 'Penang', zhHant: '檳城', zhHans: '槟城' } })
  .withMarket('chicago', { name: { en: 'Chicago', zhHant: '芝加哥', zhHans: '芝加哥' } })
  .withMarket('lagos', { name: { en: 'Lagos', zhHant: '拉各斯', zhHans: '拉各斯' } })
  .withRecipe('dongguan', 'kettle', { labourPerUnit: 10 })
  .withRecipe('penang', 'kettle', { labourPerUnit: 13 })
  .withLane('dongguan', 'chicago', { costPer: { unit: 1 } })
  .withLane('dongguan', 'lagos', { costPer: { unit: 1 } })
  .withLane('penang', 'chicago', { costPer: { unit: 1 }, capacityPerPeriod: 80 })
  .withDemand('chicago', 'kettle', 400)
  .withDemand('lagos', 'kettle', 100)
  .build();
