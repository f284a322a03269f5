import type { Network } from '../../../scenarios/domain/network.ts';
import type { Plan } from '../../../solver/solution/plan.ts';
import { nameIn, type NameLanguage } from '../../../scenarios/domain/name-in.ts';
import { wantedProducts, type FlowChoice, type PeriodRange } from './map-flows.ts';
import { siteKinds, type MapSite, type SiteKind } from './map-site.ts';

type Site = Network['sites'][number];

/** A site with more than one role is drawn as the first of them. */
function siteKind({ roles }: Pick<Site, 'roles'>): SiteKind {
  return siteKinds.find((kind) => roles.includes(kind)) ?? 'hub';
}

/** The sites of a network without a plan. */
export function networkSites(sites: Network['sites'], language: NameLanguage): readonly MapSite[] {
  return sites.map((site) =>
    mapSite(site, language, null, site.opening.state === 'candidate' ? 'candidate' : 'open'),
  );
}

/** The sites of a network under a plan, with what plants make, markets are served and others pass on. */
export function planSites(
  network: Network,
  plan: Plan,
  language: NameLanguage,
  choice: FlowChoice,
): readonly MapSite[] {
  const totals = siteTotals(network, plan, choice);
  const open = new Set<string>(plan.openSites.map(({ site }) => site));
  return network.sites.map((site) => {
    const isOpen = open.has(site.id);
    const closed = site.opening.state === 'candidate' ? 'candidate' : 'closed';
    return mapSite(site, language, totals.get(site.id) ?? 0, isOpen ? 'open' : closed);
  });
}

function mapSite(site: Site, language: NameLanguage, total: number | null, state: MapSite['state']): MapSite {
  const { id, name, territory, latitude, longitude } = site;
  return {
    id,
    name: nameIn(name, language),
    kind: siteKind(site),
    territory,
    latitude,
    longitude,
    total,
    state,
  };
}

/** Units of wanted goods, by site: made at plants, served at markets, dispatched from hubs; of suppliers all that they dispatch. */
function siteTotals(
  network: Network,
  plan: Plan,
  { periods, product: chosen }: FlowChoice,
): ReadonlyMap<string, number> {
  const wanted = wantedProducts(network);
  const kinds = new Map<string, SiteKind>(network.sites.map((site) => [site.id, siteKind(site)]));
  const isIn = periodTest(network, periods);
  const totals = new Map<string, number>();
  const add = (site: string, kind: SiteKind, product: string, period: string, quantity: number) => {
    const isCounted = chosen === null ? kind === 'supplier' || wanted.has(product) : product === chosen;
    if (kinds.get(site) !== kind || !isCounted || !isIn(period)) return;
    totals.set(site, (totals.get(site) ?? 0) + quantity);
  };
  const recipes = new Map<string, Network['recipes'][number]>(
    network.recipes.map((recipe) => [recipe.id, recipe]),
  );
  for (const { recipe, period, quantity } of plan.production) {
    const { site, output } = recipes.get(recipe)!;
    add(site, 'plant', output, period, quantity);
  }
  const rows = new Map<string, Network['demand'][number]>(network.demand.map((row) => [row.id, row]));
  for (const { demand, period, quantity } of plan.served) {
    const { market, product } = rows.get(demand)!;
    add(market, 'market', product, period, quantity);
  }
  const lanes = new Map<string, Network['lanes'][number]>(network.lanes.map((lane) => [lane.id, lane]));
  for (const { lane, product, period, quantity } of plan.flows) {
    const { from } = lanes.get(lane)!;
    add(from, 'hub', product, period, quantity);
    add(from, 'supplier', product, period, quantity);
  }
  return totals;
}

function periodTest({ settings }: Network, periods: PeriodRange): (period: string) => boolean {
  if (periods === null) return () => true;
  const shown = new Set<string>(settings.periods.slice(periods[0], periods[1] + 1).map(({ id }) => id));
  return (period) => shown.has(period);
}
