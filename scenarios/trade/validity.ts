import { dayNumber } from '../domain/calendar-day.ts';

/** Days in which something holds: from `fromDay` up to but not including `untilDay`, days since 1970-01-01. */
export interface Validity {
  readonly fromDay: number;
  readonly untilDay: number;
}

/**
 * Validity of a record whose last day counts in full: `[day(validFrom), day(validTo) + 1)`;
 * an end that is not stated is infinitely far.
 */
export function validity(record: {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}): Validity {
  return {
    fromDay: record.validFrom === null ? -Infinity : dayNumber(record.validFrom),
    untilDay: record.validTo === null ? Infinity : dayNumber(record.validTo) + 1,
  };
}

/** Whether it holds at a moment; 12.5 is noon of day 12. */
export function isValidAt(valid: Validity, day: number): boolean {
  return valid.fromDay <= day && day < valid.untilDay;
}

/** Rising moments at which one of these begins or ends, each once. */
export function changeDays(validities: readonly Validity[]): readonly number[] {
  const days = new Set(validities.flatMap(({ fromDay, untilDay }) => [fromDay, untilDay]));
  return [...days].filter(Number.isFinite).sort((a, b) => a - b);
}

/** The days in which both hold; none where the last of one comes before the first of the other. */
export function both(one: Validity, other: Validity): Validity {
  const fromDay = Math.max(one.fromDay, other.fromDay);
  return { fromDay, untilDay: Math.max(fromDay, Math.min(one.untilDay, other.untilDay)) };
}
