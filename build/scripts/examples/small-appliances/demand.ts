import type { ClosingInput, DemandInput, InventoryInput, PeriodInput } from '../inputs.ts';
import { demandRows, pipelineFor, type Want } from '../market-demand.ts';
import { finishedGoods } from './products.ts';

/** Factors by calendar month, January first. */
const western = [0.72, 0.75, 0.85, 0.92, 0.95, 0.9, 0.92, 1.02, 1.18, 1.36, 1.4, 1.03];
const mainland = [1.1, 0.75, 0.95, 0.9, 1, 1.35, 0.85, 0.85, 0.9, 1, 1.4, 0.95];
const southern = [1, 0.95, 1, 1.05, 1, 0.95, 0.95, 0.95, 1, 1, 1.05, 1.1];

interface MarketPlan {
  readonly market: string;
  /** Blender, hand mixer, coffee maker, hair dryer, toaster. */
  readonly perMonth: readonly [number, number, number, number, number];
  readonly season: readonly number[];
  readonly variation: number | null;
  readonly leadDays: number;
  readonly origin: string;
}

const plans: readonly MarketPlan[] = [
  {
    market: 'us_west',
    perMonth: [9000, 5000, 8500, 10_500, 7200],
    season: western,
    variation: 0.2,
    leadDays: 34,
    origin: 'cn',
  },
  {
    market: 'us_east',
    perMonth: [10_200, 5600, 9800, 11_500, 8300],
    season: western,
    variation: 0.2,
    leadDays: 48,
    origin: 'cn',
  },
  {
    market: 'eu_rotterdam',
    perMonth: [7000, 4200, 9200, 8200, 6100],
    season: western,
    variation: 0.18,
    leadDays: 54,
    origin: 'cn',
  },
  {
    market: 'cn_shanghai',
    perMonth: [4200, 1900, 2400, 5600, 1700],
    season: mainland,
    variation: 0.15,
    leadDays: 10,
    origin: 'cn',
  },
  {
    market: 'cn_guangzhou',
    perMonth: [3100, 1300, 1500, 4300, 1200],
    season: mainland,
    variation: 0.15,
    leadDays: 8,
    origin: 'cn',
  },
  {
    market: 'hong_kong',
    perMonth: [520, 240, 460, 900, 420],
    season: mainland,
    variation: null,
    leadDays: 8,
    origin: 'cn',
  },
  {
    market: 'asean_bangkok',
    perMonth: [950, 380, 620, 1300, 520],
    season: southern,
    variation: 0.2,
    leadDays: 18,
    origin: 'vn',
  },
  {
    market: 'asean_singapore',
    perMonth: [600, 310, 820, 900, 560],
    season: southern,
    variation: 0.2,
    leadDays: 16,
    origin: 'vn',
  },
];

const priceOf = (product: string, market: string): number =>
  finishedGoods.find(({ id }) => id === product)?.priceByMarket?.find((price) => price.market === market)
    ?.pricePerUnit ?? 0;

/** Firm where a contract says so; hair dryers in Hong Kong within a week; late-season blenders in the West at short notice. */
function promises(market: string, product: string): Want['fields'] {
  if (market === 'hong_kong' && product === 'hair_dryer') {
    return () => ({ shortfallPenaltyPerUnit: null, maxLeadDays: 7 });
  }
  if (market === 'cn_guangzhou' && product === 'blender') return () => ({ shortfallPenaltyPerUnit: null });
  if (market === 'us_west' && product === 'blender') {
    return (period) => (['m2026_11', 'm2026_12'].includes(period.id) ? { maxLeadDays: 25 } : {});
  }
  if (market === 'us_east' && product === 'coffee_maker') {
    return (period) => (period.id === 'm2026_10' ? { minimumFill: 0.95 } : {});
  }
  return undefined;
}

/** Demand of every market for every finished good, and the goods that carry the first weeks. */
export function demandAndPipeline(periods: readonly PeriodInput[]): {
  readonly demand: readonly DemandInput[];
  readonly inventory: readonly InventoryInput[];
} {
  const wants = plans.flatMap(({ market, perMonth, season, variation }) =>
    finishedGoods.map(({ id: product }, at): Want => {
      const fields = promises(market, product);
      return {
        market,
        product,
        perMonth: perMonth[at] ?? 0,
        season,
        shortfallPenaltyPerUnit: Math.round(priceOf(product, market) * 80) / 100,
        variation,
        ...(fields === undefined ? {} : { fields }),
      };
    }),
  );
  const demand = demandRows(wants, periods);
  const inventory = plans.flatMap(({ market, leadDays, origin }) =>
    finishedGoods.flatMap(({ id: product }) =>
      pipelineFor(demand, periods, { market, product, leadDays, coverDays: 8, origin }),
    ),
  );
  return { demand, inventory: [...inventory, ...partsInStock] };
}

const parts = (site: string, quantities: Readonly<Record<string, number>>): readonly InventoryInput[] =>
  Object.entries(quantities).map(([product, quantity]) => ({
    id: `${site}_${product}`,
    site,
    product,
    origin: 'cn',
    quantity,
  }));

/** Parts on hand: three weeks on the Mainland, five in Binh Duong. */
const partsInStock: readonly InventoryInput[] = [
  ...parts('dongguan', {
    motor_parts: 30_000,
    motor_large: 14_000,
    motor_small: 26_000,
    board_kit: 32_000,
    control_board: 30_000,
    heater: 36_000,
    housing_large: 28_000,
    housing_small: 24_000,
  }),
  ...parts('suzhou', {
    motor_large: 8000,
    motor_small: 12_000,
    board_kit: 20_000,
    control_board: 16_000,
    heater: 20_000,
    housing_large: 15_000,
    housing_small: 11_000,
  }),
  ...parts('binh_duong', { motor_small: 14_000, control_board: 26_000, heater: 32_000 }),
  {
    id: 'binh_duong_housing_large',
    site: 'binh_duong',
    product: 'housing_large',
    origin: 'vn',
    quantity: 14_000,
  },
  {
    id: 'binh_duong_housing_small',
    site: 'binh_duong',
    product: 'housing_small',
    origin: 'vn',
    quantity: 11_000,
  },
];

/** Parts to be left at the end: six tenths of what there was at the start, so that the plants go on after the plan. */
export const closingParts: readonly ClosingInput[] = partsInStock.map(({ id, site, product, quantity }) => ({
  id: `closing_${id}`,
  sites: site,
  products: product,
  quantity: Math.round(quantity * 0.6),
}));
