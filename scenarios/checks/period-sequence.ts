import { dateOf, dayNumber } from '../domain/calendar-day.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** Each period starts the day after the one before it ends. */
export const periodSequence: Check = {
  code: 'periods-not-contiguous',
  severity: 'error',
  rule: 'Each period starts the day after the one before it ends.',
  *find({ network }) {
    const { periods } = network.settings;
    for (const [n, period] of periods.entries()) {
      const before = periods[n - 1];
      if (before === undefined) continue;
      const expected = dateOf(dayNumber(before.start) + before.days);
      if (period.start !== expected) {
        yield spot('settings', null, `periods/${n}/start`, messages.periodGap(period, before, expected));
      }
    }
  },
};
