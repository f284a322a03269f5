import { describe, expect, it } from 'vitest';
import { monthOfName, monthsInFigures } from '../../../scenarios/import/month-name.ts';

describe('the name of a month', () => {
  it('is 8 in 7 spellings, 9 for sept, 10 to 12 in Chinese, and none in 7 other texts', () => {
    for (const text of ['August', 'aug', 'Aug.', '8月', '08月份', '八月', '８月']) {
      expect(monthOfName(text), text).toBe(8);
    }
    expect(monthOfName('Sept')).toBe(9);
    expect(['十月', '十一月', '十二月'].map(monthOfName)).toEqual([10, 11, 12]);
    for (const text of ['13月', '月', 'Ma', 'Augu st', 'Marc Ltd', '', '2027年8月']) {
      expect(monthOfName(text), text).toBeNull();
    }
  });

  it('is in figures behind its year', () => {
    expect(monthsInFigures('2026年十二月')).toBe('2026年12月');
    expect(monthsInFigures('月')).toBe('月');
  });
});
