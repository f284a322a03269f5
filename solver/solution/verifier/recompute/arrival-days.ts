import type { Calendar } from '../facts/calendar.ts';

/** A whole calendar day, in days since 1970-01-01, and its share of an arrival window. */
export interface ArrivalDay {
  readonly day: number;
  readonly share: number;
}

/**
 * The calendar days on which what leaves in a period arrives `leadDays` later, walked one by one: a day that the
 * window cuts counts by the part of it that lies inside. The shares sum to 1.
 */
export function arrivalDays(calendar: Calendar, period: number, leadDays: number): readonly ArrivalDay[] {
  const length = calendar.days[period]!;
  const from = calendar.start[period]! + leadDays;
  const to = from + length;
  const days: ArrivalDay[] = [];
  for (let day = Math.floor(from); day < to; day += 1) {
    const inside = Math.min(to, day + 1) - Math.max(from, day);
    if (inside > 0) days.push({ day, share: inside / length });
  }
  return days;
}
