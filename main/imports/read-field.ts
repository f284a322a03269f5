import type { Target } from '../../scenarios/checks/references.ts';
import { cellText, type TableCell } from '../../scenarios/import/cell-table.ts';
import { currencyCodeOf } from '../../scenarios/import/currency-words.ts';
import { readNumber, type DecimalMark } from '../../scenarios/import/read-number.ts';
import { readDay, type DayOrder } from '../../scenarios/import/read-span.ts';
import { inKeptUnit, unitOf, type Unit } from '../../scenarios/import/units.ts';
import type { ImportField } from './import-field.ts';
import * as messages from './messages.ts';
import type { PeriodFinder } from './period-finder.ts';
import type { RecordFinder } from './record-finder.ts';
import { truthMeant, wordMeant } from './value-words.ts';

/** How the cells of one column are read. */
export interface ColumnReading {
  readonly field: ImportField;
  readonly decimal: DecimalMark;
  readonly dayOrder: DayOrder;
  readonly isFrom1904: boolean;
  /** `null`: the file's own. */
  readonly unit: Unit | null;
  /** Currency of the column; `null` where the row or the network says. */
  readonly currency: string | null;
  /** Whether numbers without a sign are per cent; of a rate only. */
  readonly isPercent: boolean;
}

export interface Finders {
  readonly records: RecordFinder;
  readonly periods: PeriodFinder;
  /** `2027-01-01 to 2027-12-31`. */
  readonly horizon: string;
}

export type ReadCell =
  | {
      readonly value: unknown;
      /** Of an amount of money. */
      readonly currency: string | null;
      /** Where the cell itself states another unit than the file's. */
      readonly convertedFrom: string | null;
      readonly problem: null;
    }
  | {
      readonly value: null;
      readonly currency: null;
      readonly convertedFrom: null;
      readonly problem: messages.Told;
    };

const good = (
  value: unknown,
  currency: string | null = null,
  convertedFrom: string | null = null,
): ReadCell => ({
  value,
  currency,
  convertedFrom,
  problem: null,
});
const bad = (problem: messages.Told): ReadCell => ({
  value: null,
  currency: null,
  convertedFrom: null,
  problem,
});

/** The value of a cell that is not blank, in the unit that the file keeps. */
export function readField(cell: TableCell, reading: ColumnReading, finders: Finders): ReadCell {
  const { field } = reading;
  const unfit = (problem: string) => bad(messages.cellUnfit(field.titles.en, problem, cellText(cell)));
  if (typeof cell === 'object')
    return bad(messages.cellUnfit(field.titles.en, `must be a value, and holds ${cell.error}`, ''));
  switch (field.column.kind) {
    case 'number':
      return readAmount(cell, reading, unfit);
    case 'rate':
      return readRate(cell, reading, unfit);
    case 'numbers': {
      const parts =
        typeof cell === 'number' ? [cell] : listOf(cellText(cell)).map((part) => readNumber(part, '.'));
      const numbers = parts.map((part) =>
        typeof part === 'number'
          ? part
          : part === null
            ? NaN
            : part.isPercent
              ? part.value / 100
              : part.value,
      );
      return numbers.every(Number.isFinite)
        ? good(numbers)
        : unfit('must be numbers with commas between them');
    }
    case 'date': {
      const day =
        typeof cell === 'boolean'
          ? null
          : readDay(cell, { order: reading.dayOrder, isFrom1904: reading.isFrom1904 });
      return day === null ? unfit('must be a date, as in 2027-01-31') : good(day);
    }
    case 'truth': {
      const truth = typeof cell === 'boolean' ? cell : truthMeant(cellText(cell));
      return truth === null ? unfit('must be yes or no') : good(truth);
    }
    case 'word': {
      const word = wordMeant(cellText(cell), field.column.words);
      return word === null ? unfit(`must be one of ${field.column.words.join(', ')}`) : good(word);
    }
    case 'list':
      return readList(listOf(cellText(cell)), reading, finders, unfit);
    case 'selector':
      return readSelector(cellText(cell), reading, finders);
    case 'name':
      return good(cellText(cell));
    case 'text':
      return readText(cell, reading, finders, unfit);
  }
}

type Unfit = (problem: string) => ReadCell;

function readAmount(
  cell: TableCell,
  { field, decimal, unit, currency }: ColumnReading,
  unfit: Unfit,
): ReadCell {
  if (typeof cell === 'number')
    return good(unit === null ? cell : inKeptUnit(cell, unit), field.isMoney ? currency : null);
  const found = typeof cell === 'string' ? readNumber(cell, decimal) : null;
  if (found === null) return unfit(mustBeNumber(cell, decimal));
  if (found.isPercent) return unfit('must be a number, without %');
  if (found.currency !== null && !field.isMoney) return unfit('must be a number, without a currency');
  if (found.unit === null) {
    const value = unit === null ? found.value : inKeptUnit(found.value, unit);
    return good(value, field.isMoney ? (found.currency ?? currency) : null);
  }
  const own = field.measure === null ? null : unitOf(found.unit, field.measure);
  if (own === null) return unfit('must be a number');
  // Pieces are units too, and yet not the word that the file has.
  const isOtherWord = field.measure === 'count' && !/^units?$/i.test(found.unit);
  const written = isOtherWord ? found.unit : null;
  return good(inKeptUnit(found.value, own), null, own.factor === 1 ? written : own.symbol);
}

function mustBeNumber(cell: TableCell, decimal: DecimalMark): string {
  const isOtherwise = typeof cell === 'string' && readNumber(cell, decimal === '.' ? ',' : '.') !== null;
  return isOtherwise
    ? `must be a number with a ${messages.markNames[decimal]} before its decimals, as the others are`
    : 'must be a number';
}

/** 12.5 % is 0.125; 15 digits, so that 0.57 % is not 0.005699999999999999. */
const fromPercent = (value: number) => Number((value / 100).toPrecision(15));

function readRate(cell: TableCell, { decimal, isPercent }: ColumnReading, unfit: Unfit): ReadCell {
  if (typeof cell === 'number') return good(isPercent ? fromPercent(cell) : cell);
  const found = typeof cell === 'string' ? readNumber(cell, decimal) : null;
  if (found === null || found.currency !== null || found.unit !== null)
    return unfit('must be a rate in per cent');
  return good(found.isPercent || isPercent ? fromPercent(found.value) : found.value);
}

const listOf = (text: string): readonly string[] => {
  const inside = text.trim().replace(/^\[(.*)\]$/s, '$1');
  return inside
    .split(/[,;、，；|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
};

function readList(
  parts: readonly string[],
  reading: ColumnReading,
  finders: Finders,
  unfit: Unfit,
): ReadCell {
  const { field } = reading;
  if (field.target !== null) {
    const ids: string[] = [];
    for (const part of parts) {
      const found = readReference(part, field.target, reading, finders);
      if (found.problem !== null) return found;
      ids.push(String(found.value));
    }
    return good(ids);
  }
  if (field.listWords.length === 0) return good(parts);
  const words = parts.map((part) => wordMeant(part, field.listWords));
  return words.includes(null) ? unfit(`must be of ${field.listWords.join(', ')}`) : good(words);
}

function readSelector(text: string, reading: ColumnReading, finders: Finders): ReadCell {
  const isList = text.startsWith('[') || /[,;、，；]/.test(text);
  const parts = isList ? listOf(text) : [text.trim()];
  const ids: string[] = [];
  for (const part of parts) {
    if (part === '*' || part.startsWith('@') || reading.field.target === null) ids.push(part);
    else {
      const found = readReference(part, reading.field.target, reading, finders);
      if (found.problem !== null) return found;
      ids.push(String(found.value));
    }
  }
  return good(isList ? ids : ids[0]!);
}

const singular: Readonly<Record<Target, string>> = {
  territories: 'customs territory',
  currencies: 'currency',
  groups: 'group',
  sites: 'site',
  products: 'product',
  recipes: 'recipe',
  lines: 'line',
  offers: 'purchase offer',
  lanes: 'lane',
  agreements: 'agreement',
  duties: 'duty layer',
  fees: 'fee',
  demand: 'demand row',
  inventory: 'stock entry',
  closing: 'closing rule',
  policies: 'policy',
  periods: 'period',
};

export const singularOf = (target: Target): string => singular[target];

function readReference(
  cell: TableCell,
  target: Target,
  reading: ColumnReading,
  { records, periods, horizon }: Finders,
): ReadCell {
  const title = reading.field.titles.en;
  const text = cellText(cell);
  if (target === 'periods') {
    const found = periods.find(cell, { order: reading.dayOrder, isFrom1904: reading.isFrom1904 });
    return found.why === null ? good(found.id) : bad(messages.periodUnknown(title, found.why, text, horizon));
  }
  const found = records.find(target, text);
  if (found.why === null) return good(found.id);
  const what = singular[target];
  return bad(
    found.why === 'several'
      ? messages.referenceUnclear(title, what, text)
      : messages.referenceUnknown(title, what, text, records.nearest(target, text)),
  );
}

function readText(cell: TableCell, reading: ColumnReading, finders: Finders, unfit: Unfit): ReadCell {
  const { field } = reading;
  const key = field.column.path.at(-1)!;
  if (field.target !== null) return readReference(cell, field.target, reading, finders);
  const text = cellText(cell);
  if (field.isCurrency) {
    const code = currencyCodeOf(text);
    return code === null ? unfit('must be the code of a currency, such as USD') : good(code);
  }
  if (key === 'hsCode') return good(hsCodeOf(cell));
  if (key === 'asOf' && typeof cell === 'number')
    return good(readDay(cell, { order: reading.dayOrder, isFrom1904: reading.isFrom1904 }) ?? text);
  return good(text);
}

/** A workbook drops the leading zero of chapters 01 to 09: codes have an even number of digits. */
function hsCodeOf(cell: TableCell): string {
  const text = cellText(cell).replaceAll(/\s/g, '');
  return /^\d+$/.test(text) && text.length % 2 === 1 ? `0${text}` : text;
}
