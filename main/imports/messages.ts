import { halfWidth } from '../../scenarios/import/half-width.ts';
import type { DecimalMark } from '../../scenarios/import/read-number.ts';
import { numberInWords } from './number-in-words.ts';
import { otherDay } from '../../scenarios/import/day-order.ts';
import { readDay, type DayOrder } from '../../scenarios/import/read-span.ts';
import type { FoundPeriod } from './period-finder.ts';

/** What is wrong with a cell or a row of a planner's table, and the next step. */
export interface Told {
  readonly code: string;
  readonly say: string;
  readonly next: string | null;
}

const longestShown = 40;
export const quoted = (text: string) =>
  `“${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}”`;

/** `2026-08-07` as 7 August 2026. */
const sayDay = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

export const cellUnfit = (title: string, problem: string, found: string): Told => ({
  code: 'cell-unfit',
  say: `${title} ${problem}${found === '' ? '' : `, not ${quoted(found)}`}.`,
  next: 'Mend the cell, or leave it blank.',
});

export const referenceUnknown = (
  title: string,
  what: string,
  found: string,
  nearest: string | null,
): Told => ({
  code: 'reference-unknown',
  say: `${title}: there is no ${what} ${quoted(found)}.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
  next: `Write the id or the name of a ${what} of the network, or import the missing one first.`,
});

export const referenceUnclear = (title: string, what: string, found: string): Told => ({
  code: 'reference-unclear',
  say: `${title}: more than one ${what} is called ${quoted(found)}.`,
  next: 'Write its id instead of its name.',
});

export const periodUnknown = (
  title: string,
  why: Exclude<FoundPeriod['why'], null>,
  found: string,
  horizon: string,
): Told => {
  const says = {
    unknown: `is no period and no date`,
    outside: `lies outside the planned periods, ${horizon}`,
    several: `goes over more than one period`,
    unclear: `is planned in more than one year`,
  };
  const nexts = {
    unknown: 'Write the id of a period, or a date such as 2027-01-31.',
    outside: 'Add the period in Settings, or leave the row out.',
    several: 'Write one row or column for each period.',
    unclear: 'Write the year too, as in 2027-08.',
  };
  return { code: `period-${why}`, say: `${title}: ${quoted(found)} ${says[why]}.`, next: nexts[why] };
};

export const fieldMissing = (title: string): Told => ({
  code: 'field-missing',
  say: `${title} is blank, and every new record needs it.`,
  next: 'Fill the cell, or map the column that has it.',
});

/** `column`: a header that is left out, and may be the one. */
export const keyUnmapped = (title: string, field: string, column: string): Told => ({
  code: 'key-unmapped',
  say: `No column is taken as ${title}, which every row needs.`,
  next: `Say which it is: --map "${column}=${field}", or choose it in the window. Where it is the same in every row: --set "${field}=…".`,
});

export const keyMissing = (what: string, titles: readonly string[]): Told => ({
  code: 'key-missing',
  say: `The row does not say which ${what} it is: it has no id, and no ${titles.join(', ')}.`,
  next: 'Fill them, or leave the row out.',
});

export const keyUnclear = (what: string, ids: readonly string[]): Told => ({
  code: 'key-unclear',
  say: `The row could be any of ${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ' and more' : ''}: the network has several such ${what}.`,
  next: 'Map a column with the id.',
});

export const rowRepeated = (name: string, first: number): Told => ({
  code: 'row-repeated',
  say: `${name} stands in row ${first} already; this later row counts.`,
  next: 'Keep one of the two rows.',
});

export const ownerUnknown = (title: string, what: string, found: string): Told => ({
  code: 'owner-unknown',
  say: `${title}: there is no ${what} ${quoted(found)}.`,
  next: `Write the id of a ${what} of the network, or of one in this workbook.`,
});

export const rateMissing = (from: string, to: string): Told => ({
  code: 'rate-missing',
  say: `The amount is in ${from}, and the network has no rate between ${from} and ${to}.`,
  next: `Add ${from} to the exchange rates first.`,
});

/** `example`: one to three digits, a mark, and three digits. */
export const decimalGuessed = (header: string, example: string, decimal: DecimalMark): Told => {
  const [whole = '', rest = ''] = /\d[\d.,]*/.exec(halfWidth(example))?.[0].split(/[.,]/) ?? [];
  const thousands = `${whole},${rest} (${numberInWords(Number(`${whole}${rest}`))})`;
  const thousandths = `${whole}.${rest} (${numberInWords(Number(whole))} and ${Number(rest)} thousandths)`;
  const isGrouped = !halfWidth(example).includes(decimal);
  const [taken, other] = isGrouped ? [thousands, thousandths] : [thousandths, thousands];
  return {
    code: 'decimal-guessed',
    say: `Column ${header}: ${quoted(example)} was read as ${taken}.`,
    next: `If it is ${other}, ${chooseDecimal(otherMark(decimal))}.`,
  };
};

export const decimalOdd = (header: string, example: string, decimal: DecimalMark): Told => ({
  code: 'decimal-odd',
  say: `Column ${header}: ${quoted(example)} was read with a ${markNames[decimal]} before its decimals; the other numbers of the sheet have a ${markNames[otherMark(decimal)]}.`,
  next: `Mend the column if that is wrong, or ${chooseDecimal(otherMark(decimal))}.`,
});

const otherMark = (decimal: DecimalMark): DecimalMark => (decimal === '.' ? ',' : '.');
export const markNames: Readonly<Record<DecimalMark, string>> = { '.': 'point', ',': 'comma' };

/** The step on the command line, and in the window. */
const chooseDecimal = (decimal: DecimalMark) =>
  `choose “${decimal === '.' ? '1,234.5' : '1.234,5'}” under Decimals in the window, or say --decimal "${decimal}"`;

/** `header`: `null` for the headers themselves. */
export const dateGuessed = (header: string | null, example: string, order: DayOrder): Told => {
  const taken = readDay(example, { order, isFrom1904: false })!;
  const other = otherDay(example, order)!;
  const [option, choice] =
    order === 'month first' ? ['dmy', 'day, month, year'] : ['mdy', 'month, day, year'];
  return {
    code: 'date-guessed',
    say: `${header === null ? 'Headers' : `Column ${header}`}: “${example}” was read as ${sayDay(taken)}.`,
    next: `If it is ${sayDay(other)}, say --dates ${option}, or choose “${choice}” under Dates in the window.`,
  };
};

export const mergedCells = (area: string): Told => ({
  code: 'cells-merged',
  say: `${area}: these cells are merged, and only the first of them holds a value.`,
  next: 'Unmerge them and write the value in every row.',
});
