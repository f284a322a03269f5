import type { Network } from '../domain/network.ts';
import { lever as leverSchema, type Lever } from './lever.ts';
import { modesUsed } from './modes-used.ts';

/** A lever, or what is wrong with the word: its kind, or a name that the network does not have, with the names that it has. */
export type ParsedLever =
  | { readonly lever: Lever }
  | { readonly trouble: 'kind'; readonly given: string; readonly known: readonly string[] }
  | { readonly trouble: 'name'; readonly given: string; readonly known: readonly string[] };

const kinds = ['duty', 'freight', 'wage', 'exchange', 'demand'] as const;

/** Reads the word that `leverId` writes, for one network. */
export function parseLever(network: Network, word: string): ParsedLever {
  const colon = word.indexOf(':');
  const given = colon < 0 ? word : word.slice(0, colon);
  const name = colon < 0 ? '' : word.slice(colon + 1);
  const kind = kinds.find((each) => each === given);
  if (kind === undefined) return { trouble: 'kind', given, known: kinds };
  const known = namesOf(network, kind);
  const names = kind === 'freight' || kind === 'demand' ? name.split(',') : [name];
  const isAll = name === '*' && (kind === 'freight' || kind === 'demand');
  const unknown = isAll ? undefined : names.find((each) => !known.includes(each));
  if (unknown !== undefined) return { trouble: 'name', given: unknown, known };
  return { lever: leverSchema.parse(raw(kind, isAll ? '*' : names)) };
}

function namesOf(network: Network, kind: (typeof kinds)[number]): readonly string[] {
  switch (kind) {
    case 'duty':
      return network.duties.map(({ id }) => id);
    case 'freight':
      return modesUsed(network);
    case 'wage':
      return network.territories.map(({ id }) => id);
    case 'exchange':
      return network.currencies
        .map(({ code }) => code)
        .filter((code) => code !== network.settings.baseCurrency);
    case 'demand':
      return [
        ...new Set<string>(network.demand.map(({ market }) => market)),
        ...network.groups.filter((group) => group.of === 'sites').map(({ id }) => `@${id}`),
      ];
  }
}

function raw(kind: (typeof kinds)[number], names: '*' | readonly string[]): unknown {
  switch (kind) {
    case 'duty':
      return { kind, layer: names[0] };
    case 'freight':
      return { kind, modes: names };
    case 'wage':
      return { kind, territory: names[0] };
    case 'exchange':
      return { kind, currency: names[0] };
    case 'demand':
      return { kind, markets: names };
  }
}
