import { describe, expect, it } from 'vitest';
import { decimalOf, readNumber, tallyVotes } from '../../../scenarios/import/read-number.ts';

const value = (text: string, mark: '.' | ',' = '.') => readNumber(text, mark)?.value ?? null;

describe('a number in a cell of text', () => {
  it('is 1,234.5 whichever way a country groups it', () => {
    expect(value('1,234.5')).toBe(1234.5);
    expect(value('1.234,5', ',')).toBe(1234.5);
    expect(value('1 234,5', ',')).toBe(1234.5);
    expect(value("1'234.5")).toBe(1234.5);
    expect(value('1\u00A0234.5')).toBe(1234.5);
    expect(value('１，２３４．５')).toBe(1234.5);
    expect(value('12,34,567.5')).toBe(1_234_567.5);
  });

  it('is none in 200,000 spaces or points, which are not searched for one', () => {
    for (const text of [`a${' '.repeat(200_000)}x`, '.'.repeat(200_000)]) {
      expect(readNumber(text, '.')).toBeNull();
      expect(tallyVotes([text])).toEqual({ point: 0, comma: 0, unclear: 0 });
    }
  });

  it('is below zero with a hyphen, a true minus or brackets', () => {
    expect(value('-5')).toBe(-5);
    expect(value('−5')).toBe(-5);
    expect(value('(5.5)')).toBe(-5.5);
    expect(value('US$ -5')).toBe(-5);
  });

  it('has a currency, a per cent sign or a unit beside it, and 3 萬 is 30,000', () => {
    expect(readNumber('HK$ 1,200', '.')).toMatchObject({ value: 1200, currency: 'HKD' });
    expect(readNumber('1.200,00 €', ',')).toMatchObject({ value: 1200, currency: 'EUR' });
    expect(readNumber('12.5 %', '.')).toMatchObject({ value: 12.5, isPercent: true });
    expect(readNumber('2.2 lb', '.')).toMatchObject({ value: 2.2, unit: 'lb' });
    expect(value('3萬')).toBe(30_000);
  });

  it('is refused where it is grouped as no country groups, or is 2 numbers, or a formula', () => {
    for (const text of ['1,23', '12,3456', '1.2.3', '5 7', '3-4', 'abc', '', '=1+1', '5 kg, 7 kg']) {
      expect(value(text), text).toBeNull();
    }
  });
});

describe('the mark before decimals', () => {
  const markOf = (own: readonly string[], all: readonly string[] = own) =>
    decimalOf(tallyVotes(own), tallyVotes(all));

  it('is told by 1 number of a column that can be read in one way alone', () => {
    expect(markOf(['1.234', '5.678', '0,5'])).toEqual({ mark: ',', isGuessed: false, isOdd: false });
    expect(markOf(['1,234', '5,678', '12.25'])).toEqual({ mark: '.', isGuessed: false, isOdd: false });
  });

  it('is that of the other columns for a column of 1.234 alone, and a guess where they tell nothing', () => {
    expect(markOf(['1.234'], ['1.234', '7,5'])).toEqual({ mark: ',', isGuessed: false, isOdd: false });
    expect(markOf(['1.234'])).toEqual({ mark: '.', isGuessed: true, isOdd: false });
    expect(markOf(['12', '7'])).toEqual({ mark: '.', isGuessed: false, isOdd: false });
  });

  it('is odd in a column of 12,34 among 2 numbers such as 1,234,567, and theirs where the column has a 1,234 too', () => {
    const others = ['1,234,567', '2,345,678'];
    expect(markOf(['12,34'], ['12,34', ...others])).toEqual({ mark: ',', isGuessed: false, isOdd: true });
    expect(markOf(['12,34', '1,234'], ['12,34', '1,234', ...others])).toEqual({
      mark: '.',
      isGuessed: false,
      isOdd: false,
    });
  });
});
