import { describe, expect, it } from 'vitest';
import { dayOrderOf } from '../../../scenarios/import/day-order.ts';

describe('the order of day and month', () => {
  it('is told by 1 number above 12 among dates that could be either', () => {
    expect(dayOrderOf(['3/4/2027', '12/25/2027'])).toEqual({ order: 'month first', unsure: null });
    expect(dayOrderOf(['3/4/2027', '25/12/2027'])).toEqual({ order: 'day first', unsure: null });
  });

  it('is the one by which 4 dates are first days of 4 months, or 3 of quarters, and not days of 1 month', () => {
    const order = (...texts: readonly string[]) => dayOrderOf(texts);
    expect(order('01/01/2027', '02/01/2027', '03/01/2027', '04/01/2027')).toEqual({
      order: 'month first',
      unsure: null,
    });
    expect(order('01/11/2026', '01/12/2026', '01/01/2027').order).toBe('day first');
    expect(order('10/01/2026', '01/01/2027', '04/01/2027').order).toBe('month first');
    expect(order('07/01/2026', '07/01/2026', '08/01/2026')).toEqual({ order: 'month first', unsure: null });
  });

  it('is unsure, the day first, for 7/8/2026, for two Mondays, and where a 13th month and a 13th day stand together', () => {
    expect(dayOrderOf(['05/05/2026', '7/8/2026'])).toEqual({ order: 'day first', unsure: '7/8/2026' });
    expect(dayOrderOf(['04/01/2027', '11/01/2027'])).toEqual({ order: 'day first', unsure: '04/01/2027' });
    expect(dayOrderOf(['13/1/2027', '1/13/2027', '2/3/2027'])).toEqual({
      order: 'day first',
      unsure: '2/3/2027',
    });
  });

  it('makes no difference to 5/5/2027 and to texts that are no such dates', () => {
    expect(dayOrderOf(['5/5/2027', '2027-01-02', 'Toaster'])).toEqual({ order: 'day first', unsure: null });
  });
});
