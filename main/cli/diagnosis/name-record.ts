import type { Network } from '../../../scenarios/domain/network.ts';
import { formatName } from '../format.ts';
import { nameIn } from '../name-in.ts';
import { recordOf } from '../../../solver/analysis/diagnosis/statements/statement-kind.ts';

export const nameSite = ({ sites }: Network, id: string): string => nameIn(sites, id);
export const nameProduct = ({ products }: Network, id: string): string => nameIn(products, id);
export const namePeriod = ({ settings }: Network, id: string): string => nameIn(settings.periods, id);

/** A lane by its own name, or by its ends and mode. */
export function nameLane(network: Network, id: string): string {
  const { name, from, to, mode } = recordOf(network, 'lanes', id);
  return name === null
    ? `${nameSite(network, from)} → ${nameSite(network, to)} by ${mode}`
    : formatName(name);
}

/** What a recipe makes, and where. */
export function nameRecipe(network: Network, id: string): string {
  const { site, output } = recordOf(network, 'recipes', id);
  return `${nameProduct(network, output)} at ${nameSite(network, site)}`;
}

/** What an offer sells, and whose it is. */
export function nameOffer(network: Network, id: string): string {
  const { site, product } = recordOf(network, 'offers', id);
  return `${nameProduct(network, product)} from ${nameSite(network, site)}`;
}

export function nameLine(network: Network, id: string): string {
  const { name, site } = recordOf(network, 'lines', id);
  return `${name === null ? id : formatName(name)} at ${nameSite(network, site)}`;
}

/** A policy by its own name in quotes, or its id. */
export function namePolicy(network: Network, id: string): string {
  const { name } = recordOf(network, 'policies', id);
  return name === null ? id : `“${formatName(name)}”`;
}

/** `A`, `A and B`, `A, B and C`; from five on the count of them. */
export function listNames(names: readonly string[], many: string): string {
  if (names.length > 4) return `${names.length.toLocaleString('en-US')} ${many}`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** A demand row: how much is wanted of what, where and when. */
export function nameRow(network: Network, id: string): string {
  const { market, product, period } = recordOf(network, 'demand', id);
  const when = network.settings.periods.length === 1 ? '' : ` in ${namePeriod(network, period)}`;
  return `${nameProduct(network, product)} for ${nameSite(network, market)}${when}`;
}

/** Rows of demand together: their products, markets and periods, by name where they are few. */
export function nameRows(network: Network, ids: readonly string[]): string {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return nameRow(network, only);
  const isNamed = new Set(ids);
  const rows = network.demand.filter(({ id }) => isNamed.has(id));
  const each = (key: 'product' | 'market' | 'period', name: (network: Network, id: string) => string) =>
    [...new Set(rows.map((row) => row[key]))].map((id) => name(network, id));
  const periods = each('period', namePeriod);
  const when = network.settings.periods.length === 1 ? '' : ` in ${listNames(periods, 'periods')}`;
  return `${listNames(each('product', nameProduct), 'products')} for ${listNames(each('market', nameSite), 'markets')}${when}`;
}
