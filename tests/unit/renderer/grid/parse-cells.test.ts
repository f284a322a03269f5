import { describe, expect, it } from 'vitest';
import type { Parsed } from '../../../../renderer/components/grid/column.ts';
import { parseChoice, parseFlag } from '../../../../renderer/components/grid/parse-choice.ts';
import { parseDate } from '../../../../renderer/components/grid/parse-date.ts';
import { parseMoney, parseNumber, parsePercent } from '../../../../renderer/components/grid/parse-number.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';

const { saySaid } = textIn('en');
const read = (parsed: Parsed) => (parsed.ok ? parsed.value : saySaid(parsed.problem));

describe('parseNumber', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['1 234 567', 1234567],
    ['１，２３４．５', 1234.5],
    ['−3', -3],
    ['－３', -3],
    ['+7', 7],
    ['.5', 0.5],
    ['12.', 12],
    ['1e3', 1000],
    [' 42 ', 42],
  ])('reads %s as %d', (text, value) => expect(read(parseNumber(text))).toBe(value));

  it.each([
    ['(5)', 'Brackets are not read as a minus. Write −5.'],
    ['12%', 'This field is not a percentage. Write the number without %.'],
    [
      '1.234,5',
      'In “1.234,5” the comma groups thousands and the point is the decimal. Write it like 1,234.5.',
    ],
    ['1,5', 'In “1,5” the comma groups thousands and the point is the decimal. Write it like 1,234.5.'],
    [
      '12,34,567',
      'In “12,34,567” the comma groups thousands and the point is the decimal. Write it like 1,234.5.',
    ],
    ['four', '“four” is not a number. Write it like 1234.5.'],
    ['5 days', '“5 days” is not a number. Write it like 1234.5.'],
    ['', '“” is not a number. Write it like 1234.5.'],
    ['0x10', '“0x10” is not a number. Write it like 1234.5.'],
    ['Infinity', '“Infinity” is not a number. Write it like 1234.5.'],
  ])('refuses %s with the reason', (text, problem) => expect(read(parseNumber(text))).toBe(problem));
});

describe('parsePercent', () => {
  it.each([
    ['12.5', 0.125],
    ['12.5%', 0.125],
    ['12.5 %', 0.125],
    ['12.5\u202f%', 0.125],
    ['１２．５％', 0.125],
    ['0.57', 0.0057],
    ['28.7', 0.287],
    ['1,000', 10],
  ])('reads %s as the fraction %d', (text, value) => expect(read(parsePercent(text))).toBe(value));
});

describe('parseMoney', () => {
  it.each([
    ['1,200', 1200],
    ['USD 1,200', 1200],
    ['1200 usd', 1200],
    ['US$1,200.50', 1200.5],
    ['-3', -3],
  ])('reads %s in USD as %d', (text, value) => expect(read(parseMoney(text, 'USD'))).toBe(value));

  it('refuses HKD where the record is in USD', () =>
    expect(read(parseMoney('HK$ 5', 'USD'))).toBe(
      '“HK$ 5” names HKD, and the amounts of this record are in USD. Convert it, or change the currency.',
    ));

  it('refuses a sign that several currencies share', () =>
    expect(read(parseMoney('$5', 'USD'))).toBe('“$5” is not a number. Write it like 1234.5.'));
});

describe('parseDate', () => {
  it.each([
    ['2026-07-01', '2026-07-01'],
    ['2026/7/1', '2026-07-01'],
    ['2026年7月1日', '2026-07-01'],
    ['1 Jul 2026', '2026-07-01'],
    ['July 1, 2026', '2026-07-01'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['2028-02-29', '2028-02-29'],
  ])('reads %s as %s', (text, value) => expect(read(parseDate(text))).toBe(value));

  it.each(['2026-02-29', '2026-13-01', '7', 'soon', '31 Foo 2026'])('refuses %s, which is no day', (text) =>
    expect(read(parseDate(text))).toBe(`“${text}” is not a date. Write it like 2026-07-01.`),
  );

  it('refuses 07/08/2026, which is July or August', () =>
    expect(read(parseDate('07/08/2026'))).toBe(
      '“07/08/2026” may be two different days. Write it like 2026-07-01.',
    ));
});

describe('parseChoice', () => {
  const choices = [
    { value: 'sea', texts: ['sea', '海運', '海运'] },
    { value: 'air', texts: ['air', '空運', '空运'] },
    { value: 'penang', texts: ['Penang plant'] },
    { value: 'penang_port', texts: ['Penang port'] },
  ];

  it.each([
    ['SEA', 'sea'],
    ['海運', 'sea'],
    ['ａｉｒ', 'air'],
    ['penang pl', 'penang'],
    ['penang', 'penang'],
  ])('reads %s as %s', (text, value) => expect(read(parseChoice(text, choices))).toBe(value));

  it('refuses a beginning that 2 share, and names them', () =>
    expect(read(parseChoice('Penang p', choices))).toBe(
      '“Penang p” may be Penang plant, Penang port. Write more of it.',
    ));

  it('takes the value where 2 bear one name', () => {
    const twins = [
      { value: 'a', texts: ['Twin'] },
      { value: 'b', texts: ['Twin'] },
    ];
    expect(read(parseChoice('twin', twins))).toBe('“twin” may be a, b. Write more of it.');
    expect(read(parseChoice('b', twins))).toBe('b');
  });
});

describe('parseFlag', () => {
  it.each([
    ['yes', true],
    ['TRUE', true],
    ['是', true],
    ['1', true],
    ['no', false],
    ['否', false],
    ['0', false],
  ])('reads %s as %s', (text, value) => expect(read(parseFlag(text))).toBe(value));

  it('refuses maybe', () => expect(read(parseFlag('maybe'))).toBe('Write yes or no; “maybe” is neither.'));
});
