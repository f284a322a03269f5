import { dayNumber } from '../../../../scenarios/domain/calendar-day.ts';
import type { Calendar } from '../facts/calendar.ts';
import { arrivalDays } from './arrival-days.ts';
import type { Dated } from './in-force.ts';

/** A stretch of days in which no law begins or ends, by number, and one of its days. */
export interface Era {
  readonly number: number;
  readonly day: number;
}

/** A part of an arrival window that lies in one era, as a share of the window. */
export interface EraShare {
  readonly era: Era;
  readonly share: number;
}

/**
 * The arrival window of what leaves in a period, walked day by day, its days gathered by the era that they lie in:
 * between two changes of law every day is alike. The shares sum to 1.
 */
export function arrivalEras(
  calendar: Calendar,
  laws: readonly Dated[],
): (period: number, leadDays: number) => readonly EraShare[] {
  const eraOf = erasOf(laws);
  const known = new Map<number, (readonly EraShare[])[]>();
  const walked = (period: number, leadDays: number): readonly EraShare[] => {
    const shares = new Map<Era, number>();
    for (const { day, share } of arrivalDays(calendar, period, leadDays)) {
      const era = eraOf(day);
      shares.set(era, (shares.get(era) ?? 0) + share);
    }
    return [...shares].map(([era, share]) => ({ era, share }));
  };
  return (period, leadDays) => {
    const ofLead = known.get(leadDays) ?? [];
    known.set(leadDays, ofLead);
    return (ofLead[period] ??= walked(period, leadDays));
  };
}

function erasOf(laws: readonly Dated[]): (day: number) => Era {
  const changes = new Set<number>();
  for (const { validFrom, validTo } of laws) {
    if (validFrom !== null) changes.add(dayNumber(validFrom));
    if (validTo !== null) changes.add(dayNumber(validTo) + 1);
  }
  const rising = [...changes].sort((a, b) => a - b);
  const eras = new Map<number, Era>();
  const byDay = new Map<number, Era>();
  return (day) => {
    const known = byDay.get(day);
    if (known !== undefined) return known;
    const number = rising.filter((change) => change <= day).length;
    const era = eras.get(number) ?? { number, day };
    eras.set(number, era);
    byDay.set(day, era);
    return era;
  };
}
