import type { DemandRow } from '../domain/demand-row.ts';
import { nameIn } from '../domain/name-in.ts';
import type { NetworkIndex } from './network-index.ts';

/** What a row of demand wants and where, as the planner called them; what the network does not have names itself. */
export interface RowNames {
  product: string;
  market: string;
}

export function namesOfRow(
  { productById, siteById }: NetworkIndex,
  { product, market }: DemandRow,
): RowNames {
  const found = productById.get(product);
  const place = siteById.get(market);
  return {
    product: found === undefined ? product : nameIn(found.name, 'en'),
    market: place === undefined ? market : nameIn(place.name, 'en'),
  };
}
