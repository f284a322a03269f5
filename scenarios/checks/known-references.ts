import { likelyIds } from '../schema/likely-ids.ts';
import { referencesOf } from './references.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';
import { unknownTerms } from './unknown-terms.ts';

/** Every id in a field is the id of a record. */
export const knownReferences: Check = {
  code: 'unknown-reference',
  severity: 'error',
  rule: 'Every id in a field is the id of a record.',
  *find({ network }) {
    for (const unknown of unknownTerms(network, referencesOf(network))) {
      const { collection, id, field, target, term, ids } = unknown;
      yield spot(
        collection,
        id,
        field,
        messages.unknownReference(collection, id, field, target, term, likelyIds(term, ids)),
        // A treaty has members that a network need not hold.
        collection === 'agreements' ? 'warning' : null,
      );
    }
  },
};
