import type { Claim, Standing } from '../../../scenarios/domain/standing.ts';
import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';

/** What customs knows of a unit. */
export interface Goods extends Standing {
  readonly origin: TerritoryId;
}

/** Goods and what one unit of them takes: money, and how much of the quota. */
export interface PricedGoods {
  readonly goods: Goods;
  readonly cost: number;
  readonly quotaUse: number;
}

export const claimKey = ({ agreement, origin, partner }: Claim): string =>
  `${agreement}/${origin}/${partner ?? ''}`;

const sorted = (texts: readonly string[]) => [...texts].sort().join(' ');

/** The same text for goods that are alike but for drawback. */
export function kindKey({ origin, claims, otherOrigins }: Goods): string {
  return `${origin} | ${sorted(claims.map(claimKey))} | ${sorted(otherOrigins)}`;
}

/** The same text for goods that are alike. */
export function goodsKey(goods: Goods): string {
  return `${kindKey(goods)} | ${goods.isForExport ? 'for export' : ''}`;
}
