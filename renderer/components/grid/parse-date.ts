import { said } from '../../i18n/said.ts';
import type { Parsed } from './column.ts';
import { gridMessages as messages } from './messages.ts';
import { halfWidth } from './parse-number.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The calendar date that a text means, as `YYYY-MM-DD`. Day and month in figures alone are told apart only where one exceeds 12. */
export function parseDate(typed: string): Parsed {
  const text = halfWidth(typed).trim();
  const yearFirst =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/.exec(text);
  if (yearFirst !== null) return dateOf(typed, yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/i.exec(text);
  if (dayFirst !== null) return dateOf(typed, dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  if (monthFirst !== null) return dateOf(typed, monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!);
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (figures !== null) {
    const [, first, second, year] = figures;
    if (Number(first) > 12) return dateOf(typed, year!, second!, first!);
    if (Number(second) > 12 || first === second) return dateOf(typed, year!, first!, second!);
    return { ok: false, problem: said(messages.unclearDate, { text: typed.trim() }) };
  }
  return { ok: false, problem: said(messages.noDate, { text: typed.trim() }) };
}

function monthOf(name: string): string {
  return String(months.indexOf(name.toLowerCase()) + 1);
}

function dateOf(typed: string, year: string, month: string, day: string): Parsed {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${value}T00:00:00Z`);
  const isThere = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  return isThere
    ? { ok: true, value }
    : { ok: false, problem: said(messages.noDate, { text: typed.trim() }) };
}
