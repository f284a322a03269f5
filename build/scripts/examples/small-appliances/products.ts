import { rounded, type OfferInput, type ProductInput } from '../inputs.ts';
import { named } from '../named.ts';
import { suppliers } from './sites.ts';
import type { PlacedSite } from '../placed-site.ts';

/** Markets and what they pay, as a multiple of customs value. */
const priceMultiples: Readonly<Record<string, number>> = {
  us_west: 2.1,
  us_east: 2.1,
  eu_rotterdam: 2.05,
  cn_shanghai: 1.5,
  cn_guangzhou: 1.45,
  hong_kong: 1.75,
  asean_bangkok: 1.5,
  asean_singapore: 1.8,
};

function finished(
  id: string,
  name: ProductInput['name'],
  hsCode: string,
  weightKg: number,
  volumeM3: number,
  value: number,
): ProductInput {
  return {
    id,
    name,
    family: 'finished',
    hsCode,
    weightKg,
    volumeM3,
    customsValuePerUnit: value,
    customsValueBySite: [{ site: 'cai_mep', valuePerUnit: rounded(value * 0.98, 2), currency: 'USD' }],
    priceByMarket: Object.entries(priceMultiples).map(([market, multiple]) => ({
      market,
      pricePerUnit: rounded(value * multiple, 2),
    })),
    obsolescencePerPeriod: 0.004,
  };
}

function part(
  id: string,
  name: ProductInput['name'],
  hsCode: string,
  weightKg: number,
  volumeM3: number,
  value: number,
): ProductInput {
  return { id, name, family: 'component', hsCode, weightKg, volumeM3, customsValuePerUnit: value };
}

export const finishedGoods: readonly ProductInput[] = [
  finished('blender', named('Blender', '攪拌機', '搅拌机'), '8509.40.00', 3.2, 0.021, 15.5),
  finished('hand_mixer', named('Hand mixer', '手提打蛋器', '手持打蛋器'), '8509.40.00', 1.4, 0.008, 9.2),
  finished('coffee_maker', named('Coffee maker', '咖啡機', '咖啡机'), '8516.71.00', 2.9, 0.026, 14.5),
  finished('hair_dryer', named('Hair dryer', '風筒', '吹风机'), '8516.31.00', 0.9, 0.006, 9),
  finished('toaster', named('Toaster', '多士爐', '烤面包机'), '8516.72.00', 2.1, 0.017, 12.5),
];

export const components: readonly ProductInput[] = [
  part('motor_large', named('Motor, large', '大馬達', '大电机'), '8501.20', 1.1, 0.0009, 4.2),
  part('motor_small', named('Motor, small', '小馬達', '小电机'), '8501.10', 0.35, 0.0003, 1.9),
  part('control_board', named('Control board', '控制板', '控制板'), '8537.10', 0.08, 0.0002, 2.6),
  part('heater', named('Heating element', '發熱元件', '发热元件'), '8516.80', 0.25, 0.0004, 1.4),
  part('housing_large', named('Housing kit, large', '大外殼', '大外壳'), '3926.90.99', 0.9, 0.006, 3.3),
  part('housing_small', named('Housing kit, small', '小外殼', '小外壳'), '3926.90.99', 0.35, 0.002, 1.5),
  part('motor_parts', named('Motor parts', '馬達零件', '电机零件'), '8503.00', 1, 0.0007, 2.3),
  part('board_kit', named('Board kit', '線路板套件', '线路板套件'), '8534.00', 0.05, 0.0001, 1.5),
];

/** A supplier's price in US dollars, stated in its own currency by the rate given. */
function offer(
  at: PlacedSite,
  product: string,
  currency: string,
  unitsPerUsd: number,
  usd: number,
  fields: Partial<OfferInput> = {},
): OfferInput {
  return {
    id: `${at.site.id}_${product}`,
    site: at.site.id,
    product,
    tiers: [{ fromQuantity: 0, unitCost: rounded(usd * unitsPerUsd, unitsPerUsd > 100 ? 0 : 3) }],
    leadTimeDays: 7,
    currency,
    ...fields,
  };
}

/** What suppliers sell. `rates` are units of each currency per US dollar. */
export function offers(rates: Readonly<Record<'CNY' | 'VND' | 'MYR', number>>): readonly OfferInput[] {
  const yuan = (at: PlacedSite, product: string, usd: number, fields: Partial<OfferInput> = {}) =>
    offer(at, product, 'CNY', rates.CNY, usd, { carbonKgPerUnit: rounded(usd * 0.55, 2), ...fields });
  const price = (usd: number) => rounded(usd * rates.CNY, 3);
  return [
    yuan(suppliers.foshanMotors, 'motor_parts', 2.3, {
      // The dearer second tier is overtime at the supplier.
      tiers: [
        { fromQuantity: 0, unitCost: price(2.3) },
        { fromQuantity: 45_000, unitCost: price(2.48) },
      ],
      capacityPerPeriod: 75_000,
    }),
    yuan(suppliers.shenzhenBoards, 'board_kit', 1.5, { capacityPerPeriod: 190_000, leadTimeDays: 10 }),
    yuan(suppliers.huizhouHeaters, 'heater', 1.32, { capacityPerPeriod: 230_000 }),
    yuan(suppliers.zhongshanHousings, 'housing_large', 3.15, { capacityPerPeriod: 90_000 }),
    yuan(suppliers.zhongshanHousings, 'housing_small', 1.4, { capacityPerPeriod: 80_000 }),
    yuan(suppliers.ningboHousings, 'housing_large', 3.2, { capacityPerPeriod: 50_000 }),
    yuan(suppliers.ningboHousings, 'housing_small', 1.42, { capacityPerPeriod: 45_000 }),
    offer(suppliers.dongNaiHousings, 'housing_large', 'VND', rates.VND, 3.4, {
      capacityPerPeriod: 45_000,
      carbonKgPerUnit: 1.8,
    }),
    offer(suppliers.dongNaiHousings, 'housing_small', 'VND', rates.VND, 1.52, {
      capacityPerPeriod: 40_000,
      carbonKgPerUnit: 0.8,
    }),
    offer(suppliers.klangHousings, 'housing_large', 'MYR', rates.MYR, 3.45, {
      capacityPerPeriod: 40_000,
      carbonKgPerUnit: 1.9,
    }),
    offer(suppliers.klangHousings, 'housing_small', 'MYR', rates.MYR, 1.55, {
      capacityPerPeriod: 40_000,
      carbonKgPerUnit: 0.85,
    }),
  ];
}
