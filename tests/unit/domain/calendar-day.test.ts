import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../scenarios/domain/calendar-day.ts';

describe('dayNumber', () => {
  it('counts 1970-01-01 as 0, the day before as -1 and 2026-07-24 as 20658', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2026-07-24')).toBe(20_658);
  });

  it('agrees with the clock of UTC on every 11th day from 1600 to 2400', () => {
    const last = Date.UTC(2400, 0, 1) / 86_400_000;
    for (let day = Date.UTC(1600, 0, 1) / 86_400_000; day < last; day += 11) {
      expect(dayNumber(new Date(day * 86_400_000).toISOString().slice(0, 10))).toBe(day);
    }
  });

  it('knows the leap day of 2000 and its absence in 1900', () => {
    expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2);
    expect(dayNumber('1900-03-01') - dayNumber('1900-02-28')).toBe(1);
  });

  it('refuses a text that is no date, with the form it wants', () => {
    expect(() => dayNumber('24/7/2026')).toThrow(
      '"24/7/2026" is not a calendar date. Write it as YYYY-MM-DD.',
    );
  });
});
