import { sourcedCollections } from './sourced-collections.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';
import { recordId } from './record-id.ts';

/** Sources are verified. */
export const verifiedSources: Check = {
  code: 'source-unverified',
  severity: 'note',
  rule: 'Sources are verified.',
  *find({ network }) {
    for (const name of sourcedCollections) {
      const unverified = network[name].filter((record) => record.source?.confidence === 'unverified');
      const [first] = unverified;
      if (first !== undefined) {
        const id = recordId(first);
        yield spot(name, id, 'source', messages.unverifiedSources(name, id, unverified.length));
      }
    }
  },
};
