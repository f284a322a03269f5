const millisecondsPerDay = 86_400_000;

/** The calendar date, `YYYY-MM-DD`, of a day counted from 1970-01-01; the inverse of `dayNumber` in the years 0 to 9999. */
export function dateOf(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}
