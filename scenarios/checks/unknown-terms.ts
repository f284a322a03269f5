import type { Network } from '../domain/network.ts';
import { collections } from '../domain/network.ts';
import type { Reference, Target } from './references.ts';
import { recordId } from './record-id.ts';

/** A term of a reference that names nothing. */
export interface UnknownTerm extends Reference {
  /** An id, or a group written `@id`. */
  readonly term: string;
  /** What could have been named: the ids of the target, or of the groups. */
  readonly ids: ReadonlySet<string>;
}

/** The terms of references that are the id of no record and of no group. */
export function* unknownTerms(network: Network, references: Iterable<Reference>): Iterable<UnknownTerm> {
  const idsByTarget = targetIds(network);
  for (const reference of references) {
    const { target, value } = reference;
    if (value === '*') continue;
    for (const term of typeof value === 'string' ? [value] : value) {
      const isGroup = term.startsWith('@');
      const ids = idsByTarget[isGroup ? 'groups' : target];
      if (!ids.has(isGroup ? term.slice(1) : term)) yield { ...reference, term, ids };
    }
  }
}

function targetIds(network: Network): Readonly<Record<Target, ReadonlySet<string>>> {
  const ids = { periods: new Set<string>(network.settings.periods.map((period) => period.id)) } as Record<
    Target,
    Set<string>
  >;
  for (const name of collections) ids[name] = new Set(network[name].map(recordId));
  return ids;
}
