import type { DemandRow } from '../../../scenarios/domain/demand-row.ts';
import { selects } from '../../../scenarios/domain/selector.ts';
import { append } from './append.ts';
import type { Catalogue } from './catalogue.ts';
import type { ElapsedDays } from './elapsed-days.ts';
import type { OriginTags } from './origin-tags.ts';
import type { Node, Sinks } from './reach.ts';
import { isRequiredPlace } from './required-places.ts';

/** A demand row as numbers. It may be served from period `first` to period `last`. */
export interface Wanted {
  row: DemandRow;
  site: number;
  product: number;
  first: number;
  last: number;
  refusedOrigins: ReadonlySet<number>;
}

/** What a closing rule asks of one product at one site. */
export interface ClosingTarget {
  rule: number;
  site: number;
  product: number;
  target: number;
}

export interface DemandSets extends Sinks {
  wanted: readonly Wanted[];
  /** Rows of a product at a site, by number. */
  wantedAt(site: number, product: number): readonly number[];
  targets: readonly ClosingTarget[];
  targetsAt(site: number, product: number): readonly ClosingTarget[];
  /**
   * Whether a row takes goods of a node: neither refused in origin nor too old nor bound to leave again. Where disputed
   * origins are planned for the worse case, no origin that customs may decide on is refused.
   */
  accepts(wanted: Wanted, node: Node, elapsedDays: ElapsedDays, tags: OriginTags): boolean;
}

const none: readonly never[] = [];

export function demandSets(catalogue: Catalogue): DemandSets {
  const { network, horizon, siteIndex, productIndex, periodIndex, territoryIndex } = catalogue;
  const place = (site: number, product: number) => site * network.products.length + product;

  const wantedByPlace = new Map<number, number[]>();
  const wanted = network.demand.map((row, index): Wanted => {
    const site = siteIndex.of(row.market);
    const product = productIndex.of(row.product);
    const first = periodIndex.of(row.period);
    const last = Math.min(horizon.count - 1, first + (row.backlog?.maximumPeriods ?? 0));
    if (row.quantity > 0) append(wantedByPlace, place(site, product), index);
    const refusedOrigins = new Set(row.notMadeIn.map((id) => territoryIndex.of(id)));
    return { row, site, product, first, last, refusedOrigins };
  });

  const targets = closingTargets(
    catalogue,
    wanted,
    (site, product) => wantedByPlace.get(place(site, product)) ?? none,
  );
  const targetsByPlace = new Map<number, ClosingTarget[]>();
  for (const target of targets) append(targetsByPlace, place(target.site, target.product), target);

  const isRequired = isRequiredPlace(catalogue);
  const isWorseCase = network.settings.disputedOrigins === 'worse case';
  const accepts = (each: Wanted, node: Node, elapsedDays: ElapsedDays, tags: OriginTags) =>
    !each.refusedOrigins.has(node.origin) &&
    !tags.at(node.tag).standing.isForExport &&
    !(isWorseCase && tags.at(node.tag).standing.otherOrigins.some((id) => each.row.notMadeIn.includes(id))) &&
    (each.row.maxLeadDays === null ||
      (elapsedDays.values[node.elapsed] as number) <= each.row.maxLeadDays + 1e-6);

  return {
    wanted,
    targets,
    accepts,
    wantedAt: (site, product) => wantedByPlace.get(place(site, product)) ?? none,
    targetsAt: (site, product) => targetsByPlace.get(place(site, product)) ?? none,
    lastUse: (node, elapsedDays, tags) => {
      const here = place(node.site, node.product);
      if (tags.at(node.tag).standing.isForExport) return -1;
      if (targetsByPlace.has(here) || isRequired(node.site, node.product)) return horizon.count;
      let last = -1;
      for (const index of wantedByPlace.get(here) ?? none) {
        const each = wanted[index] as Wanted;
        if (each.last > last && accepts(each, node, elapsedDays, tags)) last = each.last;
      }
      return last;
    },
  };
}

/** Targets of the closing rules: the stated quantity, or days of cover × mean daily demand at the site. */
function closingTargets(
  catalogue: Catalogue,
  wanted: readonly Wanted[],
  wantedAt: (site: number, product: number) => readonly number[],
): readonly ClosingTarget[] {
  const { network, horizon, members } = catalogue;
  return network.closing.flatMap((rule, ruleNumber) => {
    const isSite = selects(rule.sites, members);
    const isProduct = selects(rule.products, members);
    const found: ClosingTarget[] = [];
    network.sites.forEach((site, siteNumber) => {
      if (!isSite(site.id)) return;
      network.products.forEach((product, productNumber) => {
        if (!isProduct(product.id)) return;
        const demand = wantedAt(siteNumber, productNumber).reduce(
          (sum, index) => sum + (wanted[index] as Wanted).row.quantity,
          0,
        );
        const target = rule.quantity ?? ((rule.daysOfCover ?? 0) * demand) / horizon.totalDays;
        if (target > 0) found.push({ rule: ruleNumber, site: siteNumber, product: productNumber, target });
      });
    });
    return found;
  });
}
