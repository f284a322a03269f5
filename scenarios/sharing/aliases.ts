import type { Role } from '../domain/site.ts';
import type { Draw } from './draw.ts';
import type { Space } from './treatment.ts';

/** The alias of a name in its space. */
export type AliasOf = (space: Space, name: string) => string;

const words: Readonly<Record<Space, string>> = {
  territories: 'territory',
  groups: 'group',
  sites: 'site',
  products: 'product',
  recipes: 'recipe',
  lines: 'line',
  offers: 'offer',
  lanes: 'lane',
  agreements: 'agreement',
  duties: 'duty',
  fees: 'fee',
  demand: 'demand',
  inventory: 'stock',
  closing: 'closing',
  policies: 'policy',
  periods: 'period',
  expansions: 'expansion',
  scenarios: 'scenario',
  kinds: 'kind',
  codes: 'code',
  clusters: 'cluster',
  families: 'family',
  skills: 'skill',
  units: 'unit',
  containers: 'container',
};

/** Words that say nothing of anybody, and that the program itself or its reader goes by. */
const common: Readonly<Partial<Record<Space, ReadonlySet<string>>>> = {
  kinds: new Set(['mfn', 'preference']),
  units: new Set(['piece', 'kg', 'unit']),
  containers: new Set(['FEU', 'TEU']),
};

/** The order of these is there to be read, by their dates and by their place in the list. */
const hasOwnOrder: ReadonlySet<Space> = new Set(['periods', 'scenarios']);

/** Notes every name that is asked for, and leaves it as it is. */
export function gatherNames(): {
  readonly aliasOf: AliasOf;
  readonly names: ReadonlyMap<Space, ReadonlySet<string>>;
} {
  const names = new Map<Space, Set<string>>();
  const aliasOf: AliasOf = (space, name) => {
    const known = names.get(space) ?? new Set();
    names.set(space, known.add(name));
    return name;
  };
  return { aliasOf, names };
}

/**
 * Aliases such as `plant_2` and `lane_31`, numbered in an order that the key decides, so that neither the alphabet nor the order
 * of the file shows through. A site is called by its first role.
 */
export function giveAliases(
  names: ReadonlyMap<Space, ReadonlySet<string>>,
  roleOf: ReadonlyMap<string, Role>,
  draw: Draw,
): AliasOf {
  const aliases = new Map<Space, ReadonlyMap<string, string>>();
  for (const [space, known] of names) {
    const dealt = hasOwnOrder.has(space) ? [...known] : shuffled(space, known, draw);
    const counts = new Map<string, number>();
    const given = new Map<string, string>();
    for (const name of dealt) {
      const word = (space === 'sites' ? roleOf.get(name) : undefined) ?? words[space];
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      given.set(name, common[space]?.has(name) === true ? name : `${word}_${count}`);
    }
    aliases.set(space, given);
  }
  return (space, name) => {
    const alias = aliases.get(space)?.get(name);
    // Both passes walk the same document, so that every name was gathered.
    if (alias === undefined) throw new Error(`There is no alias in ${space}.`);
    return alias;
  };
}

function shuffled(space: Space, names: ReadonlySet<string>, draw: Draw): readonly string[] {
  return [...names]
    .map((name) => ({ name, at: draw(`${space}/${name}`) }))
    .sort((one, other) => one.at - other.at || (one.name < other.name ? -1 : 1))
    .map(({ name }) => name);
}

/** An alias as a name for people: `plant_2` is `Plant 2`. */
export function aliasTitle(alias: string): string {
  return `${alias.charAt(0).toUpperCase()}${alias.slice(1).replaceAll('_', ' ')}`;
}
