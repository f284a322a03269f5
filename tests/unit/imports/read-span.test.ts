import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../scenarios/domain/calendar-day.ts';
import type { TableCell } from '../../../scenarios/import/cell-table.ts';
import { readSpan, type DayOrder } from '../../../scenarios/import/read-span.ts';

function span(cell: TableCell, order: DayOrder = 'day first', isFrom1904 = false): string | null {
  const found = readSpan(cell, { order, isFrom1904 });
  return found === null ? null : `${dateOf(found.start)} ${found.end - found.start}`;
}

describe('a date in a cell', () => {
  it('is 31 January 2027 in 11 spellings and as day number 46418', () => {
    for (const text of [
      '2027-01-31',
      '2027/1/31',
      '20270131',
      '31/1/2027',
      '31.01.2027',
      '31-Jan-27',
      '31 Jan 2027',
      'January 31, 2027',
      '2027年1月31日',
      '２０２７-０１-３１',
      '2027-01-31T08:00:00',
    ]) {
      expect(span(text), text).toBe('2027-01-31 1');
    }
    expect(span(46_418)).toBe('2027-01-31 1');
    expect(span(46_418 - 1462, 'day first', true)).toBe('2027-01-31 1');
  });

  it('is a month of 31 days, a quarter of 90, a week of 7 and a year of 365', () => {
    for (const text of ['Jan 2027', 'Jan-27', '2027-01', '2027/1', '01/2027', '2027年1月', '2027 Jan']) {
      expect(span(text), text).toBe('2027-01-01 31');
    }
    expect(span(202_701)).toBe('2027-01-01 31');
    expect(span('Q1 2027')).toBe('2027-01-01 90');
    expect(span('2027-W05')).toBe('2027-02-01 7');
    expect(span('FY2027')).toBe('2027-01-01 365');
  });

  it('is 4 March or 3 April as its column shows, 27 April 2003 where the year stands first, and nothing for 30 February', () => {
    expect(span('3/4/2027', 'month first')).toBe('2027-03-04 1');
    expect(span('3/4/2027', 'day first')).toBe('2027-04-03 1');
    expect(span('03/04/27', 'year first')).toBe('2003-04-27 1');
    expect(span('3/4/2027', 'year first')).toBeNull();
    for (const text of ['2027-02-30', '2027-13-01', '31/31/2027', 'Blender', '12.5'])
      expect(span(text), text).toBeNull();
  });
});
