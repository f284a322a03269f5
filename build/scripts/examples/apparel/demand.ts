import type { ClosingInput, DemandInput, InventoryInput, PeriodInput } from '../inputs.ts';
import { demandRows, pipelineFor, type Want } from '../market-demand.ts';
import { garments } from './products.ts';

/** Factors by calendar month, January first, of each garment. */
const seasons: Readonly<Record<string, readonly number[]>> = {
  basic_tee: [0.6, 0.75, 1.1, 1.4, 1.6, 1.45, 1.15, 0.9, 0.8, 0.75, 0.8, 0.7],
  premium_tee: [0.7, 0.8, 1.05, 1.25, 1.35, 1.2, 1, 0.9, 0.95, 0.95, 1, 0.85],
  sport_tee: [1.45, 1.2, 1.1, 1.05, 1, 0.95, 0.85, 0.9, 0.95, 0.8, 0.85, 0.9],
  chino: [0.7, 0.75, 0.9, 0.9, 0.8, 0.65, 0.85, 1.3, 1.5, 1.4, 1.25, 1],
  shorts: [0.3, 0.5, 1, 1.7, 2.1, 2, 1.5, 0.9, 0.6, 0.5, 0.5, 0.4],
};

interface MarketPlan {
  readonly market: string;
  /** Basic, premium and sports T-shirts, trousers, shorts. */
  readonly perMonth: readonly [number, number, number, number, number];
  readonly variation: number | null;
  readonly leadDays: number;
  readonly coverDays: number;
  readonly origin: string;
}

const plans: readonly MarketPlan[] = [
  {
    market: 'us_west',
    perMonth: [30_000, 9000, 20_000, 14_000, 10_000],
    variation: 0.25,
    leadDays: 52,
    coverDays: 10,
    origin: 'vn',
  },
  {
    market: 'us_east',
    perMonth: [38_000, 11_000, 24_000, 17_000, 12_000],
    variation: 0.25,
    leadDays: 62,
    coverDays: 10,
    origin: 'vn',
  },
  {
    market: 'eu_rotterdam',
    perMonth: [44_000, 16_000, 0, 18_000, 13_000],
    variation: 0.22,
    leadDays: 64,
    coverDays: 10,
    origin: 'bd',
  },
  {
    market: 'uk_felixstowe',
    perMonth: [17_000, 6000, 0, 7000, 5000],
    variation: 0.22,
    leadDays: 64,
    coverDays: 10,
    origin: 'bd',
  },
  {
    market: 'cn_shanghai',
    perMonth: [16_000, 12_000, 16_000, 9000, 6000],
    variation: 0.2,
    leadDays: 16,
    coverDays: 10,
    origin: 'cn',
  },
  {
    market: 'hong_kong',
    perMonth: [2200, 2400, 1800, 1300, 900],
    variation: null,
    leadDays: 14,
    coverDays: 8,
    origin: 'cn',
  },
];

const priceOf = (product: string, market: string): number =>
  garments.find(({ id }) => id === product)?.priceByMarket?.find((price) => price.market === market)
    ?.pricePerUnit ?? 0;

/** Firm orders in Hong Kong and for trousers in the UK; premium T-shirts to be replenished within five weeks in season. */
function promises(market: string, product: string): Want['fields'] {
  if (market === 'hong_kong' && product === 'premium_tee') {
    return () => ({ shortfallPenaltyPerUnit: null, maxLeadDays: 10 });
  }
  if (market === 'cn_shanghai' && product === 'basic_tee') return () => ({ shortfallPenaltyPerUnit: null });
  if (market === 'eu_rotterdam' && product === 'premium_tee') {
    return (period) => (['m2027_04', 'm2027_05'].includes(period.id) ? { maxLeadDays: 30 } : {});
  }
  if (market === 'us_west' && product === 'chino') {
    // A late pair still sells, at a discount.
    return () => ({ backlog: { costPerUnitPerPeriod: 2.4, maximumPeriods: 1 } });
  }
  return undefined;
}

/** Demand of every market, and what is in stock or under way at the start. */
export function demandAndPipeline(periods: readonly PeriodInput[]): {
  readonly demand: readonly DemandInput[];
  readonly inventory: readonly InventoryInput[];
} {
  const wants = plans.flatMap(({ market, perMonth, variation }) =>
    garments.flatMap(({ id: product }, at): readonly Want[] => {
      const fields = promises(market, product);
      const quantity = perMonth[at] ?? 0;
      if (quantity === 0) return [];
      return [
        {
          market,
          product,
          perMonth: quantity,
          season: seasons[product] ?? [],
          shortfallPenaltyPerUnit: Math.round(priceOf(product, market) * 75) / 100,
          variation,
          ...(fields === undefined ? {} : { fields }),
        },
      ];
    }),
  );
  const demand = demandRows(wants, periods);
  const inventory = plans.flatMap(({ market, perMonth, leadDays, coverDays, origin }) =>
    garments.flatMap(({ id: product }, at) =>
      perMonth[at] === 0
        ? []
        : pipelineFor(demand, periods, { market, product, leadDays, coverDays, origin }),
    ),
  );
  return { demand, inventory: [...inventory, ...fabricInStock] };
}

const stock = (site: string, quantities: Readonly<Record<string, number>>): readonly InventoryInput[] =>
  Object.entries(quantities).map(([product, quantity]) => ({
    id: `${site}_${product}`,
    site,
    product,
    origin: 'cn',
    quantity,
  }));

/** Fabric on hand: four weeks on the Mainland, six to eight abroad. */
const fabricInStock: readonly InventoryInput[] = [
  ...stock('guangdong', { knit: 45_000, synthetic_knit: 22_000, twill: 32_000, trims: 110_000 }),
  ...stock('jiangsu', { knit: 30_000, synthetic_knit: 14_000, greige: 90_000, twill: 60_000, trims: 90_000 }),
  ...stock('hcmc', { knit: 50_000, synthetic_knit: 42_000, twill: 60_000, trims: 190_000 }),
  ...stock('dhaka', { knit: 130_000, twill: 40_000, trims: 190_000 }),
  ...stock('phnom_penh', { knit: 45_000, twill: 40_000, trims: 120_000 }),
];

/** Half of the first fabric is left at the end. */
export const closingFabric: readonly ClosingInput[] = fabricInStock.map(
  ({ id, site, product, quantity }) => ({
    id: `closing_${id}`,
    sites: site,
    products: product,
    quantity: Math.round(quantity / 2),
  }),
);
