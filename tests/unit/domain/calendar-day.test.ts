import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, localDate } from '../../../scenarios/domain/calendar-day.ts';

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

describe('dateOf', () => {
  it('writes day 20658 as 2026-07-24, day -1 as 1969-12-31, and every 97th day from 0001 to 9999 as the text it was read from', () => {
    expect(dateOf(20_658)).toBe('2026-07-24');
    expect(dateOf(-1)).toBe('1969-12-31');
    for (let day = dayNumber('0001-01-01'); day < dayNumber('9999-12-31'); day += 97) {
      expect(dayNumber(dateOf(day))).toBe(day);
    }
  });
});

describe('localDate', () => {
  it('says 24 July at 06:00 in Hong Kong, where UTC still has 22:00 of the 23rd', () => {
    const moment = new Date('2026-07-23T22:00:00Z');
    moment.getTimezoneOffset = () => -480;
    expect(localDate(moment)).toBe('2026-07-24');
    moment.getTimezoneOffset = () => 300;
    expect(localDate(moment)).toBe('2026-07-23');
  });
});
