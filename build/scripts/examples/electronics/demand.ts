import type { DemandInput, InventoryInput, PeriodInput } from '../inputs.ts';
import { demandRows, pipelineFor, type Want } from '../market-demand.ts';
import { customGoods, finishedGoods, volumeGoods } from './products.ts';

/** Factors by calendar month, January first. */
const western = [0.74, 0.78, 0.88, 0.9, 0.93, 0.95, 1, 1.05, 1.12, 1.22, 1.35, 1.08];
const mainland = [1.1, 0.75, 0.92, 0.9, 1, 1.3, 0.88, 0.9, 1.05, 1.05, 1.35, 0.95];
const southern = [1, 0.95, 1, 1.02, 1, 0.95, 0.96, 0.98, 1.02, 1.02, 1.1, 1.05];
const steady = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

type Region = 'us' | 'eu' | 'cn' | 'asia';

interface MarketPlan {
  readonly market: string;
  readonly region: Region;
  /** Share of the maker's sales. */
  readonly share: number;
  readonly season: readonly number[];
  /** Days that goods need to get here by the usual way. */
  readonly leadDays: number;
}

const plans: readonly MarketPlan[] = [
  { market: 'us_west', region: 'us', share: 0.15, season: western, leadDays: 28 },
  { market: 'us_midwest', region: 'us', share: 0.09, season: western, leadDays: 34 },
  { market: 'us_east', region: 'us', share: 0.15, season: western, leadDays: 44 },
  { market: 'eu_duisburg', region: 'eu', share: 0.08, season: western, leadDays: 46 },
  { market: 'eu_hamburg', region: 'eu', share: 0.1, season: western, leadDays: 47 },
  { market: 'gb_felixstowe', region: 'eu', share: 0.07, season: western, leadDays: 46 },
  { market: 'cn_shanghai', region: 'cn', share: 0.09, season: mainland, leadDays: 8 },
  { market: 'cn_guangzhou', region: 'cn', share: 0.07, season: mainland, leadDays: 7 },
  { market: 'cn_chongqing', region: 'cn', share: 0.03, season: mainland, leadDays: 9 },
  { market: 'hong_kong', region: 'asia', share: 0.025, season: mainland, leadDays: 7 },
  { market: 'asean_bangkok', region: 'asia', share: 0.03, season: southern, leadDays: 15 },
  { market: 'asean_singapore', region: 'asia', share: 0.03, season: southern, leadDays: 12 },
  { market: 'asean_manila', region: 'asia', share: 0.025, season: southern, leadDays: 17 },
  { market: 'jp_tokyo', region: 'asia', share: 0.06, season: southern, leadDays: 14 },
];

/** Units of each product sold in an average month, all markets together. */
const perMonth: Readonly<Record<string, number>> = {
  router_home: 90_000,
  router_mesh: 40_000,
  phone: 120_000,
  watch: 60_000,
  tablet: 60_000,
  laptop: 45_000,
  headphones: 70_000,
  earbuds: 150_000,
  charger_65w: 90_000,
  charger_30w: 110_000,
  power_bank: 100_000,
};

/** How far a region's taste differs from its share. */
const taste: Readonly<Record<Region, Readonly<Record<string, number>>>> = {
  us: { router_mesh: 1.3, phone: 0.8, laptop: 1.15, power_bank: 0.8 },
  eu: { router_home: 1.1, phone: 0.95 },
  cn: { phone: 1.3, router_mesh: 0.7, power_bank: 1.4, laptop: 0.8 },
  asia: { phone: 1.15, router_mesh: 0.6, power_bank: 1.1 },
};

/** Small orders: units a month, days within which they must arrive, origins refused. */
const customWants: readonly {
  readonly market: string;
  readonly perMonth: readonly [gateway: number, tracker: number];
  readonly maxLeadDays: number | null;
  readonly notMadeIn?: string[];
}[] = [
  { market: 'hong_kong', perMonth: [180, 260], maxLeadDays: 6 },
  { market: 'us_west', perMonth: [260, 320], maxLeadDays: 12 },
  { market: 'us_east', perMonth: [220, 180], maxLeadDays: 14, notMadeIn: ['cn'] },
  { market: 'eu_hamburg', perMonth: [240, 300], maxLeadDays: null },
  { market: 'asean_singapore', perMonth: [160, 240], maxLeadDays: null },
  { market: 'jp_tokyo', perMonth: [210, 330], maxLeadDays: null },
];

const priceOf = (product: string, market: string): number =>
  finishedGoods.find(({ id }) => id === product)?.priceByMarket?.find((price) => price.market === market)
    ?.pricePerUnit ?? 0;

const penalty = (product: string, market: string): number => Math.round(priceOf(product, market) * 80) / 100;

/** Firm, in part assured, or refused: what single contracts say. */
function terms(market: string, product: string): Want['fields'] {
  if (market === 'us_midwest' && product === 'router_mesh') return () => ({ notMadeIn: ['cn'] });
  if (market === 'us_east' && product === 'laptop') return () => ({ minimumFill: 0.8 });
  if (market === 'cn_guangzhou' && product === 'charger_65w') {
    return () => ({ shortfallPenaltyPerUnit: null });
  }
  if (market === 'gb_felixstowe' && product === 'watch') {
    return () => ({ backlog: { costPerUnitPerPeriod: 6, maximumPeriods: 1 } });
  }
  return undefined;
}

/** Goods on hand and under way come from where the product has been made until now. */
const originUntilNow = (region: Region, product: string): string => {
  if (region === 'cn') return 'cn';
  if (['router_home', 'router_mesh', 'charger_30w', 'charger_65w', 'power_bank'].includes(product)) {
    return region === 'us' ? 'vn' : 'cn';
  }
  return 'cn';
};

/** Demand of every market, and the goods that carry the first weeks. */
export function demandAndPipeline(periods: readonly PeriodInput[]): {
  readonly demand: readonly DemandInput[];
  readonly inventory: readonly InventoryInput[];
} {
  const inVolume = plans.flatMap(({ market, region, share, season }) =>
    volumeGoods.map(({ id: product }): Want => {
      const fields = terms(market, product);
      return {
        market,
        product,
        perMonth: (perMonth[product] ?? 0) * share * (taste[region][product] ?? 1),
        season,
        shortfallPenaltyPerUnit: penalty(product, market),
        variation: region === 'us' || region === 'eu' ? 0.2 : 0.15,
        ...(fields === undefined ? {} : { fields }),
      };
    }),
  );
  const inSmallOrders = customWants.flatMap(({ market, perMonth: each, maxLeadDays, notMadeIn }) =>
    customGoods.map(({ id: product }, at): Want => ({
      market,
      product,
      perMonth: each[at] ?? 0,
      season: steady,
      shortfallPenaltyPerUnit: penalty(product, market),
      fields: () => ({ maxLeadDays, ...(notMadeIn === undefined ? {} : { notMadeIn }) }),
    })),
  );
  const demand = demandRows([...inVolume, ...inSmallOrders], periods);
  const inventory = [
    ...plans.flatMap(({ market, region, leadDays }) =>
      volumeGoods.flatMap(({ id: product }) =>
        pipelineFor(demand, periods, {
          market,
          product,
          leadDays,
          coverDays: 10,
          origin: originUntilNow(region, product),
        }),
      ),
    ),
    ...customWants.flatMap(({ market }) =>
      customGoods.flatMap(({ id: product }) =>
        pipelineFor(demand, periods, { market, product, leadDays: 12, coverDays: 2, origin: 'hk' }),
      ),
    ),
  ];
  return { demand, inventory };
}

/** Days of sales to be on hand or under way at the end, so that the next months can go on as the first did. */
export const closingCover = plans.map(({ market, leadDays }) => ({
  id: `${market}_pipeline`,
  sites: market,
  products: '@volume_goods',
  daysOfCover: leadDays + 4,
}));
