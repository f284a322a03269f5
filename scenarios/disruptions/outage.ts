import { dateOf, dayNumber } from '../domain/calendar-day.ts';
import type { Network } from '../domain/network.ts';
import type { Days } from './raised-layer.ts';

/** Whole periods in which something stands still. */
export interface Outage {
  periods: readonly string[];
  /** Days that these periods have. */
  days: number;
  dates: Days;
}

/** The fewest whole periods from one on that last at least so many days; fewer where the horizon ends. */
export function outageOf({ settings }: Network, from: string, days: number): Outage | null {
  const first = settings.periods.findIndex(({ id }) => id === from);
  const start = settings.periods[first]?.start;
  if (start === undefined) return null;
  const periods: string[] = [];
  let lasted = 0;
  for (const period of settings.periods.slice(first)) {
    if (lasted >= days) break;
    periods.push(period.id);
    lasted += period.days;
  }
  return { periods, days: lasted, dates: { from: start, to: dateOf(dayNumber(start) + lasted - 1) } };
}
