import { dayNumber } from '../../../../scenarios/domain/calendar-day.ts';
import type { Period } from '../../../../scenarios/domain/settings.ts';

/** The part of a period's dispatch that arrives in one period. */
export interface Arrival {
  readonly period: number;
  readonly share: number;
}

/** The horizon in days since 1970-01-01; periods by number from 0. */
export interface Calendar {
  readonly count: number;
  readonly periods: readonly Period[];
  readonly indexById: ReadonlyMap<string, number>;
  readonly start: readonly number[];
  readonly days: readonly number[];
  readonly totalDays: number;
  readonly meanDays: number;
  /** Share of what leaves in a period that has arrived by the end of another, `leadDays` after leaving. */
  readonly arrivedBy: (left: number, leadDays: number, byEndOf: number) => number;
  /** The periods in which it arrives, each with its share; what is missing to 1 is under way at the end. */
  readonly arrivals: (left: number, leadDays: number) => readonly Arrival[];
}

/**
 * What leaves in period t is spread evenly over its days. By the moment x the share
 *
 *   F(x) = min(1, max(0, (x − start_t − L) / days_t))
 *
 * has arrived, and F(end_u) − F(start_u) of it arrives in period u.
 */
export function calendarOf(periods: readonly Period[]): Calendar {
  const start = periods.map((each) => dayNumber(each.start));
  const days = periods.map((each) => each.days);
  const totalDays = days.reduce((sum, each) => sum + each, 0);
  const arrivedAt = (left: number, leadDays: number, moment: number) =>
    Math.min(1, Math.max(0, (moment - start[left]! - leadDays) / days[left]!));
  const known = new Map<number, (readonly Arrival[])[]>();
  const walk = (left: number, leadDays: number): readonly Arrival[] => {
    const arrivals: Arrival[] = [];
    for (let period = left; period < periods.length; period += 1) {
      const before = arrivedAt(left, leadDays, start[period]!);
      if (before === 1) break;
      const share = arrivedAt(left, leadDays, start[period]! + days[period]!) - before;
      if (share > 0) arrivals.push({ period, share });
    }
    return arrivals;
  };
  return {
    count: periods.length,
    periods,
    indexById: new Map(periods.map((each, index) => [each.id, index])),
    start,
    days,
    totalDays,
    meanDays: totalDays / periods.length,
    arrivedBy: (left, leadDays, byEndOf) => arrivedAt(left, leadDays, start[byEndOf]! + days[byEndOf]!),
    arrivals: (left, leadDays) => {
      const ofLead = known.get(leadDays) ?? [];
      known.set(leadDays, ofLead);
      return (ofLead[left] ??= walk(left, leadDays));
    },
  };
}
