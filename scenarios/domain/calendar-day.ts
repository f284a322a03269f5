const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Days from 1970-01-01 to a date `YYYY-MM-DD` of the proleptic Gregorian calendar; earlier dates are negative.
 *
 * Counted in whole days, without clocks or time zones: the date's 00:00 is this number, its end the next one.
 * A text that is no such date throws; files are checked for that before.
 */
export function dayNumber(isoDate: string): number {
  const parts = datePattern.exec(isoDate);
  if (parts === null) throw new Error(`"${isoDate}" is not a calendar date. Write it as YYYY-MM-DD.`);
  const month = Number(parts[2]);
  // With the year begun in March the leap day comes last, and a month's offset is one linear formula.
  const year = Number(parts[1]) - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(parts[3]) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - daysFromMarchOfYear0To1970;
}

const daysFromMarchOfYear0To1970 = 719_468;

const millisecondsPerDay = 86_400_000;

/** The calendar date, `YYYY-MM-DD`, of a day counted from 1970-01-01; the inverse of `dayNumber` in the years 0 to 9999. */
export function dateOf(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

const millisecondsPerMinute = 60_000;

/** The calendar date, `YYYY-MM-DD`, that a moment falls on where the clock is set: in Hong Kong a day begins 8 hours before UTC's. */
export function localDate(moment: Date): string {
  const offset = moment.getTimezoneOffset() * millisecondsPerMinute;
  return dateOf(Math.floor((moment.getTime() - offset) / millisecondsPerDay));
}
