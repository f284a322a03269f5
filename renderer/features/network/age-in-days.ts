import { dayNumber } from '../../../scenarios/domain/calendar-day.ts';

/** Days from the reading of a source to today; `null` when it is not known when it was read. */
export function ageInDays(captured: string | null, today: string): number | null {
  return captured === null ? null : Math.max(0, dayNumber(today) - dayNumber(captured));
}
