import type { DemandRow } from '../../../../scenarios/domain/demand-row.ts';
import type { ProductId } from '../../../../scenarios/domain/primitives.ts';

/** Elapsed days beyond every promise on the product are all alike: late. */
export const lateDays = 1e9;

/** Days are kept to this fraction, so that the same route gives the same days in whatever order they are added. */
const partsOfADay = 1e6;

/** How days since a unit was made or bought are told apart. */
export interface Elapsed {
  readonly isTracked: (product: ProductId) => boolean;
  /** The days as a tag: `null` where nobody asks, `lateDays` beyond the longest promise. */
  readonly tag: (product: ProductId, days: number | null) => number | null;
}

/** Days are followed for products that some demand row wants within a lead time, up to the longest such time. */
export function elapsedOf(demand: readonly DemandRow[]): Elapsed {
  const longest = new Map<ProductId, number>();
  for (const { product, maxLeadDays } of demand) {
    if (maxLeadDays !== null) longest.set(product, Math.max(maxLeadDays, longest.get(product) ?? 0));
  }
  return {
    isTracked: (product) => longest.has(product),
    tag: (product, days) => {
      const limit = longest.get(product);
      if (limit === undefined) return null;
      const rounded = Math.round((days ?? 0) * partsOfADay) / partsOfADay;
      return rounded > limit + 1 / partsOfADay ? lateDays : rounded;
    },
  };
}
