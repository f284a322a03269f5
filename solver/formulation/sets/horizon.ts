import { dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import type { Period } from '../../../scenarios/domain/settings.ts';

/**
 * When things that start in a period become available, for one lead time.
 *
 * What starts in period t is spread evenly over its days, so after L days it is available over
 * [start_t + L, end_t + L); the share available in period u is the overlap with u divided by the days of t.
 */
export interface Arrivals {
  /** First period in which anything started in t is available; the number of periods when none is in the horizon. */
  first: Int32Array;
  /** Pairs of period and share for each start period. */
  shares: readonly (readonly { period: number; share: number }[])[];
  /** Share still under way when the horizon ends. */
  beyond: Float64Array;
}

/** The periods as numbers; days count from 1970-01-01. */
export interface Horizon {
  count: number;
  ids: readonly string[];
  starts: Float64Array;
  days: Float64Array;
  totalDays: number;
  meanDays: number;
  arrivals(leadDays: number): Arrivals;
  /** Last start period whose first arrival is no later than `period`; −1 for none. `count` as period asks for any arrival at all. */
  lastStart(leadDays: number, period: number): number;
}

/** A sliver of a period below this share is rounding, not goods. */
const smallestShare = 1e-9;

export function horizonOf(periods: readonly Period[]): Horizon {
  const count = periods.length;
  const starts = Float64Array.from(periods, (period) => dayNumber(period.start));
  const days = Float64Array.from(periods, (period) => period.days);
  const totalDays = days.reduce((sum, length) => sum + length, 0);
  const cache = new Map<number, Arrivals>();

  const arrivals = (leadDays: number): Arrivals => {
    const known = cache.get(leadDays);
    if (known) return known;
    const made = spread(starts, days, leadDays);
    cache.set(leadDays, made);
    return made;
  };

  return {
    count,
    ids: periods.map((period) => period.id),
    starts,
    days,
    totalDays,
    meanDays: totalDays / count,
    arrivals,
    lastStart: (leadDays, period) => {
      const { first } = arrivals(leadDays);
      let start = count - 1;
      while (start >= 0 && (first[start] as number) > period) start--;
      return start;
    },
  };
}

function spread(starts: Float64Array, days: Float64Array, leadDays: number): Arrivals {
  const count = starts.length;
  const first = new Int32Array(count).fill(count);
  const beyond = new Float64Array(count);
  const shares: { period: number; share: number }[][] = [];
  for (let start = 0; start < count; start++) {
    const length = days[start] as number;
    const from = (starts[start] as number) + leadDays;
    const to = from + length;
    const found: { period: number; share: number }[] = [];
    let within = 0;
    for (let period = start; period < count; period++) {
      const opens = starts[period] as number;
      const overlap = Math.min(to, opens + (days[period] as number)) - Math.max(from, opens);
      const share = overlap / length;
      if (share <= smallestShare) continue;
      found.push({ period, share });
      within += share;
    }
    const rest = 1 - within;
    if (found.length > 0 && rest <= smallestShare) {
      // Rounding is given to the last share, so that no unit appears or disappears.
      const last = found[found.length - 1] as { period: number; share: number };
      last.share += rest;
    } else beyond[start] = rest;
    first[start] = found[0]?.period ?? count;
    shares.push(found);
  }
  return { first, shares, beyond };
}
