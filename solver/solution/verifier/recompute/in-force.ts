import { dayNumber } from '../../../../scenarios/domain/calendar-day.ts';

/** A record of law with its first and last day; `null`: not stated. */
export interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Whether a record holds on a day; the last day of its validity counts. */
export function isInForce({ validFrom, validTo }: Dated, day: number): boolean {
  return (
    (validFrom === null || day >= dayNumber(validFrom)) && (validTo === null || day <= dayNumber(validTo))
  );
}
