import type { ProductId, SiteId, TerritoryId } from '../../../../scenarios/domain/primitives.ts';
import type { Tagged } from './sound-lines.ts';
import type { KnownStanding } from './standings.ts';

/** Goods of one tag at one site: what came in less what went out, by period, and the largest term in it. */
export interface Goods {
  readonly site: SiteId;
  readonly product: ProductId;
  readonly origin: TerritoryId;
  readonly standing: KnownStanding;
  readonly elapsedDays: number | null;
  readonly net: Float64Array;
  readonly largest: Float64Array;
}

/** Sums of signed terms by site, product, tag and period. */
export interface GoodsSums {
  readonly add: (site: SiteId, product: ProductId, tag: Tagged, period: number, amount: number) => void;
  /** Goods together that differ in nothing but the claims they carry. */
  readonly all: () => Iterable<readonly Goods[]>;
}

export function goodsSums(periodCount: number): GoodsSums {
  const bySite = new Map<SiteId, Map<ProductId, Map<string, Goods[]>>>();
  const every: Goods[][] = [];
  return {
    add: (site, product, { origin, standing, elapsedDays }, period, amount) => {
      let byProduct = bySite.get(site);
      if (byProduct === undefined) bySite.set(site, (byProduct = new Map()));
      let byTag = byProduct.get(product);
      if (byTag === undefined) byProduct.set(product, (byTag = new Map()));
      const { lasting } = standing;
      const tag = elapsedDays === null && lasting === '' ? origin : `${origin} ${lasting} ${elapsedDays}`;
      let alike = byTag.get(tag);
      if (alike === undefined) {
        byTag.set(tag, (alike = []));
        every.push(alike);
      }
      let goods = alike.find((each) => each.standing === standing);
      if (goods === undefined) {
        goods = {
          site,
          product,
          origin,
          standing,
          elapsedDays,
          net: new Float64Array(periodCount),
          largest: new Float64Array(periodCount),
        };
        alike.push(goods);
      }
      goods.net[period] = goods.net[period]! + amount;
      goods.largest[period] = Math.max(goods.largest[period]!, Math.abs(amount));
    },
    all: () => every,
  };
}
