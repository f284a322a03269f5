import type { Place } from '../../../scenarios/checks/finding.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Name } from '../../../scenarios/domain/primitives.ts';

export type FoundKind = 'site' | 'product' | 'lane' | 'duty' | 'demand';

/** One record of the network whose name holds what was typed. */
export interface Found {
  kind: FoundKind;
  /** The names of what it joins, in the order in which they are read. */
  names: readonly Name[];
  place: Place;
}

/** Text as it is compared: letters of one width and one case. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** A name in every language it has, and the id. */
function textOf(name: Name, id: string): string {
  if (typeof name === 'string') return foldText(`${name} ${id}`);
  return foldText([name.en, name.zhHant ?? '', name.zhHans ?? '', id].join(' '));
}

type Named = { id: string; name: Name };

/**
 * Records that hold every word of the query in some language, or in the names of what they join; at most `most` of a
 * kind. Lanes and rows of demand are told by the sites and products they name, so that each name is compared once.
 */
export function searchNetwork(network: Network, query: string, most: number): readonly Found[] {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const sites = matchWords(network.sites, words);
  const products = matchWords(network.products, words);
  const nameOf = (records: readonly Named[]) =>
    new Map<string, Name>(records.map(({ id, name }) => [id, name]));
  const siteNames = nameOf(network.sites);
  const productNames = nameOf(network.products);
  const complete = 2 ** words.length - 1;
  const pairs = new Set<string>();

  const whole = (kind: FoundKind, records: readonly Named[], matches: ReadonlyMap<string, number>) =>
    take(
      records,
      most,
      ({ id }) => matches.get(id) === complete,
      ({ id, name }) => ({
        kind,
        names: [name],
        place: {
          collection: kind === 'site' ? ('sites' as const) : ('products' as const),
          id,
          field: null,
        },
      }),
    );
  const duties = network.duties.map((layer) => ({
    id: String(layer.id),
    name: layer.name ?? layer.authority ?? String(layer.id),
  }));
  const dutyMatches = matchWords(duties, words);
  return [
    ...whole('site', network.sites, sites),
    ...whole('product', network.products, products),
    ...take(
      network.lanes,
      most,
      ({ from, to }) => ((sites.get(from) ?? 0) | (sites.get(to) ?? 0)) === complete,
      ({ id, from, to }) => ({
        kind: 'lane',
        names: [siteNames.get(from) ?? from, siteNames.get(to) ?? to],
        place: { collection: 'lanes', id, field: null },
      }),
    ),
    ...take(
      duties,
      most,
      ({ id }) => dutyMatches.get(id) === complete,
      ({ id, name }) => ({ kind: 'duty', names: [name], place: { collection: 'duties', id, field: null } }),
    ),
    ...take(
      network.demand,
      most,
      ({ market, product }) => {
        if (((sites.get(market) ?? 0) | (products.get(product) ?? 0)) !== complete) return false;
        // One entry for all periods: the grid goes to the first.
        const pair = `${market}/${product}`;
        const isFirst = !pairs.has(pair);
        pairs.add(pair);
        return isFirst;
      },
      ({ id, market, product }) => ({
        kind: 'demand',
        names: [siteNames.get(market) ?? market, productNames.get(product) ?? product],
        place: { collection: 'demand', id, field: null },
      }),
    ),
  ];
}

/** For each record the words that its names hold, as bits. */
function matchWords(records: readonly Named[], words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    records.map(({ id, name }) => {
      const text = textOf(name, id);
      return [id, words.reduce((bits, word, n) => (text.includes(word) ? bits | (1 << n) : bits), 0)];
    }),
  );
}

function take<Item>(
  items: readonly Item[],
  most: number,
  fits: (item: Item) => boolean,
  found: (item: Item) => Found,
): readonly Found[] {
  const result: Found[] = [];
  for (const item of items) {
    if (result.length >= most) break;
    if (fits(item)) result.push(found(item));
  }
  return result;
}
