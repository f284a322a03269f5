import type { NetworkInput, SiteInput } from './bench-parts.ts';

/** Periods of demand that centres hold at the start, and of parts that plants hold: the first orders wait for no ship. */
const goodsPeriods = 1.5;
const partsPeriods = 1.5;
/** Share of the first period's demand that lies ready at the market: what leaves a centre then comes too late for it. */
const readyShare = 0.6;

export interface OpeningNeeds {
  firstDemand: NetworkInput['demand'];
  centres: readonly SiteInput[];
  goods: readonly { product: string; perPeriod: number }[];
  goodsOrigin: string;
  parts: readonly { plant: string; product: string; origin: string; perPeriod: number }[];
}

/** Stock at the start, so that the periods before the first own production arrives can be served. */
export function openingStock(needs: OpeningNeeds): NonNullable<NetworkInput['inventory']> {
  const { firstDemand, centres, goods, goodsOrigin, parts } = needs;
  return [
    ...firstDemand.map(({ id, market, product, quantity }) => ({
      id: `ready_${id}`,
      site: market,
      product,
      origin: goodsOrigin,
      quantity: readyShare * quantity,
    })),
    ...centres.flatMap((centre) =>
      goods.map(({ product, perPeriod }) => ({
        id: `opening_${centre.id}_${product}`,
        site: centre.id,
        product,
        origin: goodsOrigin,
        quantity: (goodsPeriods * perPeriod) / centres.length,
      })),
    ),
    ...parts.map(({ plant, product, origin, perPeriod }) => ({
      id: `opening_${plant}_${product}`,
      site: plant,
      product,
      origin,
      quantity: partsPeriods * perPeriod,
    })),
  ];
}
