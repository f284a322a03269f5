import { rounded, type OfferInput, type ProductInput } from '../inputs.ts';
import { named } from '../named.ts';
import type { PlacedSite } from '../placed-site.ts';
import { suppliers } from './sites.ts';

const priceMultiples: Readonly<Record<string, number>> = {
  us_west: 2.9,
  us_east: 2.9,
  eu_rotterdam: 2.8,
  uk_felixstowe: 2.8,
  cn_shanghai: 2.1,
  hong_kong: 2.4,
};

function garment(
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
    priceByMarket: Object.entries(priceMultiples).map(([market, multiple]) => ({
      market,
      pricePerUnit: rounded(value * multiple, 2),
    })),
    // Fashion dates: a month in stock costs three points of value.
    obsolescencePerPeriod: 0.03,
  };
}

function material(
  id: string,
  name: ProductInput['name'],
  hsCode: string,
  unit: string,
  weightKg: number,
  value: number,
): ProductInput {
  return {
    id,
    name,
    family: 'material',
    hsCode,
    unit,
    weightKg,
    volumeM3: rounded(weightKg * 0.0028, 6),
    customsValuePerUnit: value,
  };
}

export const garments: readonly ProductInput[] = [
  garment('basic_tee', named('Basic T-shirt', '基本T恤', '基本T恤'), '6109.10.00', 0.16, 0.0011, 3.1),
  garment('premium_tee', named('Premium T-shirt', '優質T恤', '优质T恤'), '6109.10.00', 0.2, 0.0013, 5.4),
  garment('sport_tee', named('Sports T-shirt', '運動T恤', '运动T恤'), '6109.90.10', 0.15, 0.001, 4.6),
  garment('chino', named('Cotton trousers', '棉長褲', '棉长裤'), '6203.42.45', 0.5, 0.0026, 9.4),
  garment('shorts', named('Cotton shorts', '棉短褲', '棉短裤'), '6203.42.45', 0.32, 0.0017, 7),
];

export const materials: readonly ProductInput[] = [
  material('knit', named('Cotton knit', '棉針織布', '棉针织布'), '6006.22', 'm', 0.17, 1.35),
  material('synthetic_knit', named('Synthetic knit', '化纖針織布', '化纤针织布'), '6006.32', 'm', 0.15, 1.55),
  material('greige', named('Greige twill', '斜紋坯布', '斜纹坯布'), '5208.13', 'm', 0.3, 1.25),
  material('twill', named('Dyed twill', '染色斜紋布', '染色斜纹布'), '5208.33', 'm', 0.31, 1.95),
  material('trims', named('Trims', '輔料', '辅料'), '9606.21', 'set', 0.02, 0.16),
];

/** What mills sell; `yuan` and `taka` are units per US dollar. */
export function offers(yuan: number, taka: number): readonly OfferInput[] {
  const offer = (
    at: PlacedSite,
    product: string,
    [currency, units]: readonly [string, number],
    usd: number,
    fields: Partial<OfferInput>,
  ): OfferInput => ({
    id: `${at.site.id}_${product}`,
    site: at.site.id,
    product,
    tiers: [{ fromQuantity: 0, unitCost: rounded(usd * units, 3) }],
    leadTimeDays: 14,
    currency,
    carbonKgPerUnit: rounded(usd * 0.9, 2),
    ...fields,
  });
  const cny = ['CNY', yuan] as const;
  return [
    offer(suppliers.foshanKnits, 'knit', cny, 1.28, {
      // Beyond the mill's own looms it buys in.
      tiers: [
        { fromQuantity: 0, unitCost: rounded(1.28 * yuan, 3) },
        { fromQuantity: 220_000, unitCost: rounded(1.36 * yuan, 3) },
      ],
      capacityPerPeriod: 420_000,
    }),
    offer(suppliers.quanzhouSynthetics, 'synthetic_knit', cny, 1.5, { capacityPerPeriod: 190_000 }),
    offer(suppliers.jiaxingGreige, 'greige', cny, 1.2, { capacityPerPeriod: 330_000 }),
    offer(suppliers.zhongshanTrims, 'trims', cny, 0.15, { capacityPerPeriod: 900_000, leadTimeDays: 7 }),
    offer(suppliers.dhakaKnits, 'knit', ['BDT', taka], 1.42, {
      capacityPerPeriod: 110_000,
      leadTimeDays: 12,
    }),
  ];
}
