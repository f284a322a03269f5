import { dateOf, dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import type { Settings } from '../../../scenarios/domain/settings.ts';

/** First day, and day after the last. */
export interface Horizon {
  readonly from: string;
  readonly until: string;
}

/** The days that a network plans. */
export function horizonOf({ periods }: Pick<Settings, 'periods'>): Horizon {
  const [first, last] = [periods[0]!, periods.at(-1)!];
  return { from: first.start, until: dateOf(dayNumber(last.start) + last.days) };
}

/** Days on either side of a day that lies far from the horizon. */
const around = 183;
/** Longest stretch by which the horizon is drawn out to hold a day. */
const reach = 366;
/** Days shown beyond such a day. */
const margin = 31;

/** The horizon, drawn out to hold a day that lies a year or less from it; a year around one that lies farther. */
export function horizonWith(horizon: Horizon, date: string): Horizon {
  const [from, until, day] = [dayNumber(horizon.from), dayNumber(horizon.until), dayNumber(date)];
  if (day >= from && day < until) return horizon;
  if (day < from - reach || day >= until + reach) {
    return { from: dateOf(day - around), until: dateOf(day + around) };
  }
  return { from: dateOf(Math.min(from, day - margin)), until: dateOf(Math.max(until, day + margin)) };
}

/** First day of the month after a day. */
export function nextMonth(date: string): string {
  const [year, month] = date.split('-').map(Number) as [number, number, number];
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${next[0]}-${String(next[1]).padStart(2, '0')}-01`;
}

/** The day within a horizon that is nearest to another. */
export function nearestIn({ from, until }: Horizon, date: string): string {
  if (date < from) return from;
  return date < until ? date : dateOf(dayNumber(until) - 1);
}
