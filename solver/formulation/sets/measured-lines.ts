import type { FilteredLine } from '../../../scenarios/domain/match-filter.ts';
import type { Measure } from '../../../scenarios/domain/policy.ts';
import type { SiteId, TerritoryId } from '../../../scenarios/domain/primitives.ts';
import type { Variables } from '../variables/index.ts';
import type { Wanted } from './demand-sets.ts';
import type { PlanningSets, Service, Tier } from './planning-sets.ts';
import type { Move, Node, Source, Stream } from './reach.ts';

/** Calls back with every column that a measure counts, and what a policy's filter sees of it. */
export function eachMeasured(
  sets: PlanningSets,
  columns: Variables,
  measure: Measure,
  visit: (line: FilteredLine, product: number, period: number, column: number) => void,
): void {
  const { network } = sets;
  const periods = network.settings.periods;
  const line = (
    site: number,
    product: number,
    origin: number,
    period: number,
    lane: Pick<FilteredLine, 'lane' | 'mode' | 'toSite'> = { lane: null, mode: null, toSite: null },
  ): FilteredLine => ({
    ...lane,
    site: network.sites[site]?.id ?? (null as SiteId | null),
    product: network.products[product]?.id ?? null,
    origin: network.territories[origin]?.id ?? (null as TerritoryId | null),
    period: periods[period]?.id ?? null,
  });
  switch (measure) {
    case 'make':
      columns.make.each((item, period, column) => {
        const stream = sets.streams[item] as Stream;
        const { site, product, origin } = sets.nodes[stream.output] as Node;
        visit(line(site, product, origin, period), product, period, column);
      });
      return;
    case 'buy':
      columns.buy.each((item, period, column) => {
        const source = sets.sources[(sets.tiers[item] as Tier).source] as Source;
        const { site, product, origin } = sets.nodes[source.node] as Node;
        visit(line(site, product, origin, period), product, period, column);
      });
      return;
    case 'flow':
      columns.flow.each((item, period, column) => {
        const move = sets.moves[item] as Move;
        const lane = network.lanes[move.lane];
        const { site, product, origin } = sets.nodes[move.from] as Node;
        const path = { lane: lane?.id ?? null, mode: lane?.mode ?? null, toSite: lane?.to ?? null };
        visit(line(site, product, origin, period, path), product, period, column);
      });
      return;
    case 'serve':
      columns.serve.each((item, period, column) => {
        const service = sets.services[item] as Service;
        const { site, product } = sets.demand.wanted[service.wanted] as Wanted;
        const { origin } = sets.nodes[service.node] as Node;
        visit(line(site, product, origin, period), product, period, column);
      });
      return;
  }
}
