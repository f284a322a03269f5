import { halfWidth } from './half-width.ts';

const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const numerals = '一二三四五六七八九';

/** `aug` and `sept`, and the name itself. */
const isShortOf = (text: string, name: string) =>
  text.length >= 3 && name.startsWith(text) && (text.length <= 4 || text === name);

/** `八月` and `2026年十二月` with their months in figures. */
export const monthsInFigures = (text: string): string =>
  text.replaceAll(/(十?)([一二三四五六七八九]?)月/g, (whole, ten: string, one: string) => {
    const number = (ten === '' ? 0 : 10) + numerals.indexOf(one === '' ? '-' : one) + 1;
    return number === 0 ? whole : `${number}月`;
  });

/** The month that a text names without a year: 8 for `August`, `Aug.`, `8月` and `八月`; `null` for all else. */
export function monthOfName(typed: string): number | null {
  const text = monthsInFigures(halfWidth(typed)).trim().toLowerCase();
  const figures = /^(\d{1,2})\s*月份?$/.exec(text);
  const month =
    figures === null
      ? names.findIndex((name) => isShortOf(text.replace(/\.$/, ''), name)) + 1
      : Number(figures[1]);
  return month >= 1 && month <= 12 ? month : null;
}
