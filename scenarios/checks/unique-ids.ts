import { collections } from '../domain/network.ts';
import type { Check, Spot } from './check.ts';
import { spot } from './check.ts';
import type { Place } from './finding.ts';
import * as messages from './messages.ts';
import { recordId } from './record-id.ts';

/** Ids are unique within their collection. */
export const uniqueIds: Check = {
  code: 'duplicate-id',
  severity: 'error',
  rule: 'Ids are unique within their collection.',
  *find({ network }) {
    for (const name of collections) {
      yield* repeated(name, network[name].map(recordId), null);
    }
    yield* repeated(
      'settings',
      network.settings.periods.map((period) => period.id),
      'periods',
    );
    for (const line of network.lines) {
      const seen = new Set<string>();
      for (const [n, { id }] of line.expansions.entries()) {
        if (seen.has(id)) {
          yield spot(
            'lines',
            line.id,
            `expansions/${n}/id`,
            messages.duplicateId(`expansions of line ${line.id}`, id),
          );
        }
        seen.add(id);
      }
    }
  },
};

function* repeated(
  collection: Place['collection'],
  ids: readonly string[],
  field: string | null,
): Iterable<Spot> {
  const seen = new Set<string>();
  const told = new Set<string>();
  for (const [n, id] of ids.entries()) {
    if (seen.has(id) && !told.has(id)) {
      told.add(id);
      yield field === null
        ? spot(collection, id, null, messages.duplicateId(collection, id))
        : spot(collection, null, `${field}/${n}/id`, messages.duplicateId(field, id));
    }
    seen.add(id);
  }
}
