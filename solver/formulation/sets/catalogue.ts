import type { Lane } from '../../../scenarios/domain/lane.ts';
import { toBase, type ToBase } from '../../../scenarios/domain/money.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { originTerritory } from '../../../scenarios/domain/origin.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { groupMembers, type GroupMembers, selects } from '../../../scenarios/domain/selector.ts';
import type { LoadUnit, Site } from '../../../scenarios/domain/site.ts';
import { type Horizon, horizonOf } from './horizon.ts';
import { IdNumbers } from './id-numbers.ts';

/**
 * The network as numbered lists, with the figures that follow from its records alone.
 * Sites, products, periods, lines and origins are numbered by their place in the network's lists.
 */
export interface Catalogue {
  network: Network;
  horizon: Horizon;
  members: GroupMembers;
  toBase: ToBase;
  siteIndex: IdNumbers;
  productIndex: IdNumbers;
  periodIndex: IdNumbers;
  lineIndex: IdNumbers;
  territoryIndex: IdNumbers;
  /** Number of the territory whose origin goods made at the site carry. */
  originOfSite: Int32Array;
  /** Declared customs value of one unit in base currency, for goods sold from a site. */
  customsValue(product: number, site: number): number;
  /** Load of one unit of product in a unit of capacity. */
  load(product: number, unit: LoadUnit): number;
  /** Products that a lane may carry, by number. */
  carries(lane: Lane): (product: number) => boolean;
  /** Days from dispatch to use. */
  laneDays: (lane: Lane) => number;
  /** Whether the recipe's output takes the plant's origin, as planned. */
  confersOrigin(recipe: Recipe): boolean;
}

export function catalogueOf(network: Network): Catalogue {
  const { settings, sites, products, territories, lines } = network;
  const members = groupMembers(network.groups);
  const money = toBase(network);
  const root = originTerritory(network);
  const siteIndex = new IdNumbers('site', sites);
  const productIndex = new IdNumbers('product', products);
  const territoryIndex = new IdNumbers('territory', territories);
  const values = products.map((product) => valuesBySite(product, money));

  return {
    network,
    horizon: horizonOf(settings.periods),
    members,
    toBase: money,
    siteIndex,
    productIndex,
    periodIndex: new IdNumbers('period', settings.periods),
    lineIndex: new IdNumbers('line', lines),
    territoryIndex,
    originOfSite: Int32Array.from(sites, (site) => territoryIndex.of(root(site.territory))),
    customsValue: (product, site) => {
      const value = values[product] as ReturnType<typeof valuesBySite>;
      return value.bySite.get((sites[site] as Site).id) ?? value.elsewhere;
    },
    load: (index, unit) => {
      const product = products[index] as Product;
      switch (unit) {
        case 'unit':
          return 1;
        case 'kg':
          return product.weightKg;
        case 'm3':
          return product.volumeM3;
        case 'teu':
          return Math.max(
            product.volumeM3 / settings.usableM3PerTeu,
            product.weightKg / settings.usableKgPerTeu,
          );
      }
    },
    carries: (lane) => {
      const selected = selects(lane.products, members);
      return (product) => selected((products[product] as Product).id);
    },
    laneDays: (lane) => lane.transitDays + lane.dwellDays,
    confersOrigin: (recipe) =>
      recipe.inputs.length === 0 ||
      (recipe.origin === 'disputed' ? recipe.disputedOriginPlannedAs : recipe.origin) === 'confers',
  };
}

function valuesBySite(product: Product, money: ToBase) {
  return {
    elsewhere: money(product.customsValuePerUnit, product.currency),
    bySite: new Map<string, number>(
      product.customsValueBySite.map(({ site, valuePerUnit, currency }) => [
        site,
        money(valuePerUnit, currency),
      ]),
    ),
  };
}
