import type { MadeWhereRow } from '../../../solver/report/made-where.ts';

/** Products that one site alone makes, in the order in which they come. */
export function singleSourced(rows: readonly MadeWhereRow[]): readonly string[] {
  const sites = new Map<string, Set<string>>();
  for (const { product, site, quantity } of rows) {
    if (quantity <= 0) continue;
    sites.set(product, (sites.get(product) ?? new Set()).add(site));
  }
  return [...sites].filter(([, makers]) => makers.size === 1).map(([product]) => product);
}
