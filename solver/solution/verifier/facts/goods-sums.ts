import type { ProductId, SiteId, TerritoryId } from '../../../../scenarios/domain/primitives.ts';

/** Goods of one tag at one site: what came in less what went out, by period, and the largest term in it. */
export interface Goods {
  readonly site: SiteId;
  readonly product: ProductId;
  readonly origin: TerritoryId;
  readonly elapsedDays: number | null;
  readonly net: Float64Array;
  readonly largest: Float64Array;
}

/** Sums of signed terms by site, product, tag and period. */
export interface GoodsSums {
  readonly add: (
    site: SiteId,
    product: ProductId,
    origin: TerritoryId,
    elapsedDays: number | null,
    period: number,
    amount: number,
  ) => void;
  readonly all: () => Iterable<Goods>;
}

export function goodsSums(periodCount: number): GoodsSums {
  const bySite = new Map<SiteId, Map<ProductId, Map<string, Goods>>>();
  const every: Goods[] = [];
  return {
    add: (site, product, origin, elapsedDays, period, amount) => {
      let byProduct = bySite.get(site);
      if (byProduct === undefined) bySite.set(site, (byProduct = new Map()));
      let byTag = byProduct.get(product);
      if (byTag === undefined) byProduct.set(product, (byTag = new Map()));
      const tag = elapsedDays === null ? origin : `${origin} ${elapsedDays}`;
      let goods = byTag.get(tag);
      if (goods === undefined) {
        goods = {
          site,
          product,
          origin,
          elapsedDays,
          net: new Float64Array(periodCount),
          largest: new Float64Array(periodCount),
        };
        byTag.set(tag, goods);
        every.push(goods);
      }
      goods.net[period] = goods.net[period]! + amount;
      goods.largest[period] = Math.max(goods.largest[period]!, Math.abs(amount));
    },
    all: () => every,
  };
}
