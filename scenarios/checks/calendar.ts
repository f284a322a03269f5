const millisecondsPerDay = 86_400_000;

/** Days from 1 January 1970 to a calendar date, `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
}

/** The calendar date of a day number. Inverse of `dayNumber` in the years 0 to 9999. */
export function dateOf(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}
