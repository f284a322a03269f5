import { unitsPer } from '../../../../scenarios/library/exchange-rates.ts';
import { rounded, type OfferInput } from '../inputs.ts';
import type { PlacedSite } from '../placed-site.ts';
import { suppliers } from './sites.ts';

/** US dollars of one unit, the most that is sold in a month, and what differs from the supplier's usual terms. */
type Terms = readonly [usd: number, capacityPerPeriod: number, fields?: Partial<OfferInput>];

function sells(
  at: PlacedSite,
  currency: string,
  leadTimeDays: number,
  goods: Readonly<Record<string, Terms>>,
): readonly OfferInput[] {
  const rate = unitsPer('USD', currency);
  if (rate === null) throw new Error(`The library has no rate of ${currency}.`);
  const decimals = rate > 100 ? 0 : 4;
  return Object.entries(goods).map(([product, [usd, capacityPerPeriod, fields]]) => ({
    id: `${at.site.id}_${product}`,
    site: at.site.id,
    product,
    tiers: [{ fromQuantity: 0, unitCost: rounded(usd * rate, decimals) }],
    capacityPerPeriod,
    leadTimeDays,
    carbonKgPerUnit: rounded(usd * 0.35, 2),
    currency,
    ...fields,
  }));
}

/** What suppliers sell, each in its own currency. */
export const offers: readonly OfferInput[] = [
  ...sells(suppliers.hongKongChips, 'USD', 14, {
    chip_processor: [
      6.2,
      380_000,
      {
        origin: 'tw',
        // Beyond the allocation chips come from brokers.
        tiers: [
          { fromQuantity: 0, unitCost: 6.2 },
          { fromQuantity: 230_000, unitCost: 6.9 },
        ],
      },
    ],
    chip_application: [24, 330_000, { origin: 'tw' }],
    chip_cpu: [68, 90_000, { origin: 'tw' }],
    chip_memory: [5.2, 1_200_000, { origin: 'kr' }],
  }),
  ...sells(suppliers.shanghaiChips, 'CNY', 12, {
    chip_radio: [2.25, 1_100_000],
    chip_power: [0.52, 2_200_000],
    chip_audio: [1.45, 900_000],
  }),
  ...sells(suppliers.wuxiChips, 'CNY', 10, { chip_power: [0.54, 900_000] }),
  ...sells(suppliers.singaporeChips, 'USD', 14, {
    chip_radio: [2.4, 300_000],
    chip_processor: [6.35, 60_000, { origin: 'tw' }],
    chip_memory: [5.4, 120_000, { origin: 'kr' }],
    chip_power: [0.58, 400_000],
  }),
  ...sells(suppliers.tokyoSensors, 'JPY', 15, { image_sensor: [4.05, 900_000] }),
  ...sells(suppliers.kunshanPcbs, 'CNY', 8, {
    pcb_multilayer: [2.7, 520_000],
    pcb_simple: [0.57, 1_300_000],
  }),
  ...sells(suppliers.huizhouPcbs, 'CNY', 8, {
    pcb_multilayer: [2.75, 160_000],
    pcb_simple: [0.56, 1_000_000],
  }),
  ...sells(suppliers.hanoiPcbs, 'VND', 10, { pcb_multilayer: [3.05, 60_000], pcb_simple: [0.62, 450_000] }),
  ...sells(suppliers.johorPcbs, 'MYR', 9, { pcb_multilayer: [3, 60_000], pcb_simple: [0.63, 300_000] }),
  ...sells(suppliers.suzhouPanels, 'CNY', 12, { panel_large: [38.5, 190_000], panel_small: [13.1, 120_000] }),
  ...sells(suppliers.shenzhenPanels, 'CNY', 10, { panel_small: [12.8, 260_000] }),
  ...sells(suppliers.huizhouCells, 'CNY', 8, { cell_pouch: [3.1, 800_000], cell_small: [0.76, 1_200_000] }),
  ...sells(suppliers.nanjingCells, 'CNY', 8, { cell_pouch: [3.15, 450_000] }),
  ...sells(suppliers.dongguanHousings, 'CNY', 7, {
    housing_small: [0.76, 900_000],
    housing_large: [2, 220_000],
    metal_case: [8, 360_000],
  }),
  ...sells(suppliers.kunshanCases, 'CNY', 7, { metal_case: [8.1, 360_000] }),
  ...sells(suppliers.bacNinhHousings, 'VND', 8, {
    housing_small: [0.84, 480_000],
    housing_large: [2.2, 130_000],
    metal_case: [9.1, 120_000],
  }),
  ...sells(suppliers.batamHousings, 'USD', 8, {
    housing_small: [0.86, 250_000],
    housing_large: [2.25, 90_000],
  }),
  ...sells(suppliers.dongguanSpeakers, 'CNY', 7, { speaker_driver: [0.71, 900_000] }),
  ...sells(suppliers.hanoiSpeakers, 'VND', 8, { speaker_driver: [0.77, 260_000] }),
  ...sells(suppliers.foshanTransformers, 'CNY', 7, { transformer: [0.43, 1_500_000] }),
  ...sells(suppliers.dongguanCables, 'CNY', 6, { cable: [0.6, 1_200_000] }),
  ...sells(suppliers.haiPhongCables, 'VND', 7, { cable: [0.68, 280_000] }),
];
