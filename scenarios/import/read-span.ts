import { dateOf, dayNumber } from '../domain/calendar-day.ts';
import type { TableCell } from './cell-table.ts';
import { halfWidth } from './half-width.ts';
import { monthsInFigures } from './month-name.ts';

/** Days from the first up to, but not with, the day `end`; counted from 1970-01-01. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `3/4/2027` is the third of April or the fourth of March, and `3/4/27` even the 27th of April 2003. */
export const dayOrders = ['day first', 'month first', 'year first'] as const;
export type DayOrder = (typeof dayOrders)[number];

export interface DateReading {
  readonly order: DayOrder;
  readonly isFrom1904: boolean;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Day number 25569 of a workbook is 1970-01-01; days before March 1900 are counted otherwise by some programs. */
const epochDay = 25_569;
const daysFrom1900To1904 = 1462;
const firstDay = dayNumber('1900-03-01');
const lastDay = dayNumber('9999-12-31');

/**
 * The days that a cell means: a day by number or text, a week (`2027-W05`), a month (`Jan 2027`, `2027-01`, `202701`,
 * `2027年1月`), a quarter (`Q1 2027`) or a year (`FY2027`). `null` for what is none of them.
 */
export function readSpan(cell: TableCell, { order, isFrom1904 }: DateReading): Span | null {
  if (typeof cell === 'number') return serialDay(cell, isFrom1904);
  if (typeof cell !== 'string') return null;
  const text = monthsInFigures(halfWidth(cell)).trim().toLowerCase();
  return dayText(text, order) ?? monthText(text) ?? longerText(text);
}

function serialDay(serial: number, isFrom1904: boolean): Span | null {
  // A month as one number, which as a day would lie beyond the year 2400.
  if (Number.isInteger(serial) && serial >= 190_001 && serial <= 299_912)
    return month(Math.floor(serial / 100), serial % 100);
  const day = Math.floor(serial) - epochDay + (isFrom1904 ? daysFrom1900To1904 : 0);
  return day >= firstDay && day <= lastDay ? { start: day, end: day + 1 } : null;
}

function dayText(text: string, order: DayOrder): Span | null {
  const yearFirst =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(text) ??
    /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日號号]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst !== null) return day(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = /^(\d{1,2})[ \-/.]([a-z]{3})[a-z]*\.?,?[ \-/.](\d{2}|\d{4})$/.exec(text);
  if (dayFirst !== null) return day(yearOf(dayFirst[3]!), monthNamed(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/.exec(text);
  if (monthFirst !== null)
    return day(Number(monthFirst[3]), monthNamed(monthFirst[1]!), Number(monthFirst[2]));
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?: .*)?$/.exec(text);
  if (figures === null) return null;
  if (order === 'year first') return shortYearFirst(figures);
  const [first, second, year] = [Number(figures[1]), Number(figures[2]), yearOf(figures[3]!)];
  const isDayFirst = first > 12 || (second <= 12 && order === 'day first');
  return isDayFirst ? day(year, second, first) : day(year, first, second);
}

/** `27/1/31`; a year of four digits at the end cannot stand first. */
function shortYearFirst([, year, monthOfYear, dayOfMonth]: RegExpExecArray): Span | null {
  if (year!.length !== 2 || dayOfMonth!.length > 2) return null;
  return day(yearOf(year!), Number(monthOfYear), Number(dayOfMonth));
}

function monthText(text: string): Span | null {
  const yearFirst =
    /^(\d{4})[-/. ]?m?(\d{1,2})$/.exec(text) ?? /^(\d{4})\s*年\s*(\d{1,2})\s*月份?$/.exec(text);
  if (yearFirst !== null) return month(Number(yearFirst[1]), Number(yearFirst[2]));
  const named = /^([a-z]{3})[a-z]*\.?[ \-/']*(\d{2}|\d{4})$/.exec(text);
  if (named !== null) return month(yearOf(named[2]!), monthNamed(named[1]!));
  const namedLast = /^(\d{4})[ \-/]([a-z]{3})[a-z]*$/.exec(text);
  if (namedLast !== null) return month(Number(namedLast[1]), monthNamed(namedLast[2]!));
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  return monthFirst === null ? null : month(Number(monthFirst[2]), Number(monthFirst[1]));
}

function longerText(text: string): Span | null {
  const week = /^(\d{4})[ -]?(?:w|wk|week|年第?)[ -]?(\d{1,2})(?:[周週])?$/.exec(text);
  if (week !== null) return isoWeek(Number(week[1]), Number(week[2]));
  const quarter = /^(\d{4})[ -]?(?:q|年第?)([1-4])(?:季度?)?$/.exec(text);
  if (quarter !== null) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3);
  const quarterFirst = /^q([1-4])[ \-/']*(\d{2}|\d{4})$/.exec(text);
  if (quarterFirst !== null) return months(yearOf(quarterFirst[2]!), Number(quarterFirst[1]) * 3 - 2, 3);
  const year = /^(?:fy|cy)? ?(\d{4})年?$/.exec(text);
  return year === null ? null : months(Number(year[1]), 1, 12);
}

/** `27` is 2027; nobody plans the last century. */
const yearOf = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const monthNamed = (name: string) => monthNames.indexOf(name.slice(0, 3)) + 1;

function day(year: number, monthOfYear: number, dayOfMonth: number): Span | null {
  const start = firstOf(year, monthOfYear);
  if (start === null) return null;
  const at = start + dayOfMonth - 1;
  return dayOfMonth >= 1 && at < firstOf(year, monthOfYear, 1)! ? { start: at, end: at + 1 } : null;
}

/** The days of a month of the calendar; `null` where there is no such month. */
export const month = (year: number, monthOfYear: number) => months(year, monthOfYear, 1);

function months(year: number, monthOfYear: number, count: number): Span | null {
  const start = firstOf(year, monthOfYear);
  return start === null ? null : { start, end: firstOf(year, monthOfYear, count)! };
}

/** First day of a month so many further on; `null` where the first is none. */
function firstOf(year: number, monthOfYear: number, further = 0): number | null {
  if (monthOfYear < 1 || monthOfYear > 12 || year < 1900 || year > 9998) return null;
  const all = year * 12 + monthOfYear - 1 + further;
  return dayNumber(
    `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}-01`,
  );
}

/** Week 1 holds the fourth of January; a week begins on Monday (ISO 8601). */
function isoWeek(year: number, week: number): Span | null {
  if (week < 1 || week > 53 || year < 1900 || year > 9998) return null;
  const fourth = dayNumber(`${year}-01-04`);
  // 1970-01-01 was a Thursday.
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  const start = monday + (week - 1) * 7;
  return { start, end: start + 7 };
}

/** The day that a cell means, as `YYYY-MM-DD`: the first of a longer span. */
export function readDay(cell: TableCell, reading: DateReading): string | null {
  const span = readSpan(cell, reading);
  return span === null ? null : dateOf(span.start);
}
