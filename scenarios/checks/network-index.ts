import type { DemandRow } from '../domain/demand-row.ts';
import type { Lane } from '../domain/lane.ts';
import type { Line } from '../domain/line.ts';
import type { Network } from '../domain/network.ts';
import { originTerritory } from '../domain/origin.ts';
import type { TerritoryId } from '../domain/primitives.ts';
import type { Product } from '../domain/product.ts';
import type { PurchaseOffer } from '../domain/purchase-offer.ts';
import type { Recipe } from '../domain/recipe.ts';
import type { GroupMembers, Selector } from '../domain/selector.ts';
import { groupMembers, selects } from '../domain/selector.ts';
import type { Site } from '../domain/site.ts';
import type { Territory } from '../domain/territory.ts';

/** A network with what the checks look up in it, gathered once. Of records with one id the first counts. */
export interface NetworkIndex {
  readonly network: Network;
  readonly horizonDays: number;
  readonly members: GroupMembers;
  readonly siteById: ReadonlyMap<string, Site>;
  readonly productById: ReadonlyMap<string, Product>;
  readonly territoryById: ReadonlyMap<string, Territory>;
  /** The territory whose origin goods made in a territory carry; of a bonded zone the one around it. */
  readonly rootOf: (territory: TerritoryId) => TerritoryId;
  readonly lineById: ReadonlyMap<string, Line>;
  readonly recipesBySite: ReadonlyMap<string, readonly Recipe[]>;
  readonly recipesByOutput: ReadonlyMap<string, readonly Recipe[]>;
  readonly offersBySite: ReadonlyMap<string, readonly PurchaseOffer[]>;
  readonly offersByProduct: ReadonlyMap<string, readonly PurchaseOffer[]>;
  readonly lanesFrom: ReadonlyMap<string, readonly Lane[]>;
  readonly lanesTo: ReadonlyMap<string, readonly Lane[]>;
  readonly demandByMarket: ReadonlyMap<string, readonly DemandRow[]>;
  readonly stockedProducts: ReadonlySet<string>;
  /** Whether a recipe or an offer at a site gives a product. */
  readonly isMadeOrSoldAt: (siteId: string, productId: string) => boolean;
  /** Whether a selector names an id; the test is made once for each selector. */
  readonly selects: (selected: Selector, id: string) => boolean;
}

export function indexNetwork(network: Network): NetworkIndex {
  const members = groupMembers(network.groups);
  const recipesBySite = groupedBy(network.recipes, (recipe) => recipe.site);
  const offersBySite = groupedBy(network.offers, (offer) => offer.site);
  return {
    network,
    horizonDays: network.settings.periods.reduce((days, period) => days + period.days, 0),
    members,
    siteById: firstById(network.sites),
    productById: firstById(network.products),
    territoryById: firstById(network.territories),
    rootOf: originTerritory(network),
    lineById: firstById(network.lines),
    recipesBySite,
    recipesByOutput: groupedBy(network.recipes, (recipe) => recipe.output),
    offersBySite,
    offersByProduct: groupedBy(network.offers, (offer) => offer.product),
    lanesFrom: groupedBy(network.lanes, (lane) => lane.from),
    lanesTo: groupedBy(network.lanes, (lane) => lane.to),
    demandByMarket: groupedBy(network.demand, (row) => row.market),
    stockedProducts: new Set(network.inventory.map((each) => each.product)),
    isMadeOrSoldAt: (siteId, productId) =>
      (recipesBySite.get(siteId) ?? []).some((recipe) => recipe.output === productId) ||
      (offersBySite.get(siteId) ?? []).some((offer) => offer.product === productId),
    selects: rememberingSelects(members),
  };
}

function firstById<Entry extends { readonly id: string }>(
  records: readonly Entry[],
): ReadonlyMap<string, Entry> {
  const byId = new Map<string, Entry>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return byId;
}

export function groupedBy<Entry>(
  records: readonly Entry[],
  key: (record: Entry) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const record of records) {
    const of = key(record);
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [record]);
    else group.push(record);
  }
  return groups;
}

/** Lists are told apart by identity, so that a list of many ids is turned into a set once. */
function rememberingSelects(members: GroupMembers): NetworkIndex['selects'] {
  const tests = new Map<Selector, (id: string) => boolean>();
  return (selected, id) => {
    if (selected === '*') return true;
    if (selected === id) return true;
    let test = tests.get(selected);
    if (test === undefined) tests.set(selected, (test = selects(selected, members)));
    return test(id);
  };
}
