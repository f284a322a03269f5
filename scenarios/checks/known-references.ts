import type { Network } from '../domain/network.ts';
import { collections } from '../domain/network.ts';
import { nearestWord } from '../schema/nearest-word.ts';
import type { Target } from './references.ts';
import { referencesOf } from './references.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';
import { recordId } from './record-id.ts';

/** Every id in a field is the id of a record. */
export const knownReferences: Check = {
  code: 'unknown-reference',
  severity: 'error',
  rule: 'Every id in a field is the id of a record.',
  *find({ network }) {
    const idsByTarget = targetIds(network);
    const groups = new Set<string>(network.groups.map((group) => group.id));
    for (const { collection, id, field, target, value } of referencesOf(network)) {
      if (value === '*') continue;
      const ids = idsByTarget[target];
      for (const term of typeof value === 'string' ? [value] : value) {
        const isGroup = term.startsWith('@');
        if (isGroup ? groups.has(term.slice(1)) : ids.has(term)) continue;
        const meant = isGroup ? nearestWord(term.slice(1), groups) : suggestion(term, ids);
        // A treaty has members that a network need not hold.
        const severity = collection === 'agreements' ? 'warning' : null;
        yield spot(
          collection,
          id,
          field,
          messages.unknownReference(collection, id, field, target, term, meant),
          severity,
        );
      }
    }
  },
};

/** Comparing a word with every id takes time; beyond so many ids none is suggested. */
const mostIdsCompared = 2_000;

function suggestion(term: string, ids: ReadonlySet<string>): string | null {
  return ids.size > mostIdsCompared ? null : nearestWord(term, ids);
}

function targetIds(network: Network): Readonly<Record<Target, ReadonlySet<string>>> {
  const ids = { periods: new Set<string>(network.settings.periods.map((period) => period.id)) } as Record<
    Target,
    Set<string>
  >;
  for (const name of collections) ids[name] = new Set(network[name].map(recordId));
  return ids;
}
