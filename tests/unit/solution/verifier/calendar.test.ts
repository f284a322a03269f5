import { describe, expect, it } from 'vitest';
import { arrivalDays } from '../../../../solver/solution/verifier/recompute/arrival-days.ts';
import { calendarOf } from '../../../../solver/solution/verifier/facts/calendar.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const calendar = calendarOf(aNetwork().withPeriods(3, 30).build().settings.periods);

describe('calendar', () => {
  it('splits an arrival after 12 days of a 30-day period into 60 % and 40 %', () => {
    const arrivals = calendar.arrivals(0, 12);
    expect(arrivals.map(({ period }) => period)).toEqual([0, 1]);
    expect(arrivals[0]?.share).toBeCloseTo(0.6, 12);
    expect(arrivals[1]?.share).toBeCloseTo(0.4, 12);
  });

  it('brings all of a period at once when the lead time is 0, and all into the next when it is 30', () => {
    expect(calendar.arrivals(1, 0)).toEqual([{ period: 1, share: 1 }]);
    expect(calendar.arrivals(1, 30)).toEqual([{ period: 2, share: 1 }]);
  });

  it('leaves 25 % on the way at the end of a horizon that cuts the last 7.5 days off', () => {
    expect(calendar.arrivals(2, 7.5)).toEqual([{ period: 2, share: 0.75 }]);
    expect(calendar.arrivedBy(2, 7.5, 2)).toBeCloseTo(0.75, 12);
    expect(calendar.arrivals(2, 30)).toEqual([]);
  });

  it('walks 31 days for 30 that begin at noon, the first and the last counting half', () => {
    const days = arrivalDays(calendar, 0, 0.5);
    expect(days).toHaveLength(31);
    expect(days[0]?.share).toBeCloseTo(0.5 / 30, 12);
    expect(days[30]?.share).toBeCloseTo(0.5 / 30, 12);
    expect(days.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});
