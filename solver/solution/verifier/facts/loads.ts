import type { Product } from '../../../../scenarios/domain/product.ts';
import type { SiteId } from '../../../../scenarios/domain/primitives.ts';
import type { LoadUnit } from '../../../../scenarios/domain/site.ts';
import type { Facts } from './facts.ts';
import { periodSums, type PeriodSums } from './period-sums.ts';

/** What lanes carry, by lane and period of dispatch, each lane in the unit of its own capacity. */
export function laneLoads({ lines, calendar, values }: Facts): PeriodSums<string> {
  const loads = periodSums<string>(calendar.count);
  for (const { lane, product, period, quantity } of lines.flows) {
    loads.add(lane.id, period, quantity * values.loadPerUnit(product, lane.capacityUnit));
  }
  return loads;
}

/** Units that a site handles: what leaves by its lanes and what serves demand at it. */
export function eachHandled(
  { lines, records }: Facts,
  visit: (site: SiteId, product: Product, period: number, quantity: number) => void,
): void {
  for (const { lane, product, period, quantity } of lines.flows) visit(lane.from, product, period, quantity);
  for (const { row, period, quantity } of lines.served) {
    const product = records.products.get(row.product);
    if (product !== undefined) visit(row.market, product, period, quantity);
  }
}

/** Load handled by sites, each in the unit of its own throughput. */
export function siteLoads(facts: Facts): PeriodSums<SiteId> {
  const loads = periodSums<SiteId>(facts.calendar.count);
  const units = new Map<SiteId, LoadUnit>(facts.network.sites.map((site) => [site.id, site.throughputUnit]));
  eachHandled(facts, (site, product, period, quantity) => {
    loads.add(site, period, quantity * facts.values.loadPerUnit(product, units.get(site) ?? 'unit'));
  });
  return loads;
}
