import { referencesOf } from './references.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A field that names a group names one of its kind. */
export const groupKinds: Check = {
  code: 'group-of-wrong-kind',
  severity: 'error',
  rule: 'A field that names a group names one of its kind.',
  *find({ network }) {
    const kindByGroup = new Map<string, string>(network.groups.map((group) => [group.id, group.of]));
    for (const { collection, id, field, target, value } of referencesOf(network)) {
      for (const term of typeof value === 'string' ? [value] : value) {
        const kind = term.startsWith('@') ? kindByGroup.get(term.slice(1)) : target;
        if (kind !== undefined && kind !== target) {
          yield spot(
            collection,
            id,
            field,
            messages.wrongKindOfGroup(collection, id, field, term, kind, target),
          );
        }
      }
    }
  },
};
