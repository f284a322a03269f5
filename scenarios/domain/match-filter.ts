import type { Network } from './network.ts';
import type { Mode } from './lane.ts';
import type { Filter } from './policy.ts';
import type { LaneId, PeriodId, ProductId, SiteId, TerritoryId } from './primitives.ts';
import { groupMembers, selectedIds, type GroupMembers, type Selector } from './selector.ts';

/** What a policy's filter can see of one line of a plan. A field that the line does not have is `null`. */
export interface FilteredLine {
  readonly site: SiteId | null;
  readonly toSite: SiteId | null;
  readonly product: ProductId | null;
  readonly origin: TerritoryId | null;
  readonly mode: Mode | null;
  readonly lane: LaneId | null;
  readonly period: PeriodId | null;
}

/** A set that matches; `null` matches everything, a missing value too. */
type Allowed = ReadonlySet<string> | null;

/**
 * A test whether a line lies in a filter: every field that the filter states must match, and a line that lacks
 * a stated field does not. Made once, asked often: clusters, territories and families are turned into sets of
 * site and product ids here, so that each line costs at most seven set look-ups.
 */
export function filterMatcher(
  network: Pick<Network, 'groups' | 'sites' | 'products'>,
  filter: Filter,
): (line: FilteredLine) => boolean {
  const members = groupMembers(network.groups);
  const clusters = setOf(filter.clusters);
  const families = setOf(filter.families);
  const sites = narrowed(
    network.sites,
    [selected(filter.sites, members), (site) => site.id],
    [selected(filter.territories, members), (site) => site.territory],
    [clusters, (site) => site.cluster],
  );
  const toSites = narrowed(
    network.sites,
    [selected(filter.toSites, members), (site) => site.id],
    [selected(filter.toTerritories, members), (site) => site.territory],
  );
  const products = narrowed(
    network.products,
    [selected(filter.products, members), (product) => product.id],
    [families, (product) => product.family],
  );
  const origins = selected(filter.origins, members);
  const modes = setOf(filter.modes);
  const lanes = selected(filter.lanes, members);
  const periods = selected(filter.periods, members);
  return (line) =>
    allows(sites, line.site) &&
    allows(toSites, line.toSite) &&
    allows(products, line.product) &&
    allows(origins, line.origin) &&
    allows(modes, line.mode) &&
    allows(lanes, line.lane) &&
    allows(periods, line.period);
}

function selected(selector: Selector, members: GroupMembers): Allowed {
  return selectedIds(selector, members);
}

function setOf(values: readonly string[] | null): Allowed {
  return values === null ? null : new Set(values);
}

function allows(allowed: Allowed, value: string | null): boolean {
  return allowed === null || (value !== null && allowed.has(value));
}

/** Ids of the records that pass every stated condition; `null` when none is stated. */
function narrowed<Entity extends { readonly id: string }>(
  records: readonly Entity[],
  ...conditions: readonly (readonly [Allowed, (record: Entity) => string | null])[]
): Allowed {
  if (conditions.every(([allowed]) => allowed === null)) return null;
  const passing = records.filter((record) =>
    conditions.every(([allowed, of]) => allows(allowed, of(record))),
  );
  return new Set(passing.map(({ id }) => id));
}
