import { dateOf, dayNumber } from '../domain/calendar-day.ts';
import { sourcedCollections } from './sourced-collections.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';
import { recordId } from './record-id.ts';

/** Sources were read within a year of the first period. */
export const recentSources: Check = {
  code: 'source-stale',
  severity: 'note',
  rule: 'Sources were read within a year of the first period.',
  *find({ network }) {
    const [first] = network.settings.periods;
    if (first === undefined) return;
    const oldest = dateOf(dayNumber(first.start) - 365);
    for (const name of sourcedCollections) {
      const stale = network[name].filter(
        ({ source }) => source !== null && source.captured !== null && source.captured < oldest,
      );
      const [example] = stale;
      if (example !== undefined) {
        const id = recordId(example);
        yield spot(name, id, 'source/captured', messages.staleSources(name, id, stale.length, oldest));
      }
    }
  },
};
