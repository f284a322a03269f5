import {
  cellText,
  type CellTable,
  type TableCell,
  type TableRow,
} from '../../scenarios/import/cell-table.ts';
import { currencyCodeOf } from '../../scenarios/import/currency-words.ts';
import { halfWidth } from '../../scenarios/import/half-width.ts';
import {
  decimalOf,
  tallyVotes,
  voteOn,
  type DecimalMark,
  type DecimalVotes,
} from '../../scenarios/import/read-number.ts';
import { dayOrderOf } from '../../scenarios/import/day-order.ts';
import { unitOf, unitsOf } from '../../scenarios/import/units.ts';
import type { TableMapping } from '../contract/imports.ts';
import type { ImportEntity } from './import-entities.ts';
import type { ImportField } from './import-field.ts';
import { headerDayOrder } from './propose-mapping.ts';
import type { ColumnReading } from './read-field.ts';

/** A column that is read, with what its cells showed of how. */
export interface MappedColumn {
  readonly column: number;
  readonly header: string;
  readonly reading: ColumnReading;
  /** Period of a column of quantities; `null` for a field of the row. */
  readonly period: string | null;
  /** A number that could be read in two ways, where nothing decides, in the first such column; `null` where all is clear. */
  readonly guessed: string | null;
  /** A number whose decimals are written otherwise than those of the rest of the table; `null` where none is. */
  readonly odd: string | null;
  /** A date that could be read in two ways, where nothing decides; of many headers the first column tells it. */
  readonly unsureDate: string | null;
}

/** Cells of a column that are looked at to tell how its numbers are written. */
const cellsLookedAt = 5000;

/** Of dates all are: one day above 12 in the last row turns what the others say. */
const allCells = Infinity;

/** How each mapped column is read: its decimal mark, day order, unit and currency. */
export function columnReadings(
  table: CellTable,
  mapping: TableMapping,
  entity: ImportEntity,
  body: readonly TableRow[],
): readonly MappedColumn[] {
  const header = table.rows.find(({ row }) => row === mapping.headerRow);
  const uses = Object.entries(mapping.columns).filter(([, use]) => use.kind !== 'skip');
  const texts = new Map(uses.map(([column]) => [column, textsOf(body, Number(column))]));
  const votes = new Map(
    uses.map(([column, use]) => [column, votesOf(texts.get(column)!, fieldOf(use, entity), use)]),
  );
  const all = sumVotes(
    uses.flatMap(([column, use]) => {
      const field = fieldOf(use, entity);
      return field !== null && isNumber(field) ? [votes.get(column)!] : [];
    }),
  );
  let isDoubtTold = false;
  const across = uses.filter(([, use]) => use.kind === 'period').map(([column]) => column);
  const ofHeaders = headerDayOrder(across.map((column) => cellText(header?.cells.get(Number(column)))));
  return uses.flatMap(([key, use]): readonly MappedColumn[] => {
    const field = fieldOf(use, entity);
    if (field === null) return [];
    const column = Number(key);
    const list = texts.get(key)!;
    const own = votes.get(key)!;
    const { mark, isGuessed, isOdd } =
      mapping.decimal !== null || !isNumber(field)
        ? { mark: mapping.decimal ?? '.', isGuessed: false, isOdd: false }
        : decimalOf(own, all);
    const doubtful =
      mapping.decimal === null && isNumber(field) ? doubtfulNumber(list, mark, isGuessed, all) : null;
    const guessed = isDoubtTold ? null : doubtful;
    isDoubtTold ||= guessed !== null;
    const dates =
      use.kind === 'period'
        ? ofHeaders
        : dayOrderOf(holdsDates(field) ? textsOf(body, column, allCells) : []);
    const tellsDate = mapping.dayOrder === null && (use.kind === 'field' || key === across[0]);
    const asked = use.kind === 'field' ? use.unit : null;
    const title = cellText(header?.cells.get(column));
    return [
      {
        column,
        header: title,
        period: use.kind === 'period' ? use.period : null,
        guessed,
        odd: isOdd
          ? (list.find((text) => voteOn(text) === (mark === '.' ? 'point' : 'comma')) ?? null)
          : null,
        unsureDate: tellsDate ? dates.unsure : null,
        reading: {
          field,
          decimal: mark,
          dayOrder: mapping.dayOrder ?? dates.order,
          isFrom1904: table.isFrom1904,
          unit: asked === null || field.measure === null ? null : unitBySymbol(asked, field),
          currency: asked !== null && field.isMoney ? currencyCodeOf(asked) : null,
          isPercent: field.column.kind === 'rate' && isPercent(asked, title, body, column),
        },
      },
    ];
  });
}

/** Of whole things nobody writes thousandths: their `1,234` has a comma between the thousands. */
function votesOf(
  list: readonly string[],
  field: ImportField | null,
  use: TableMapping['columns'][string],
): DecimalVotes {
  const votes = tallyVotes(list);
  const isCount = field?.measure === 'count' && (use.kind !== 'field' || use.unit === null);
  if (!isCount || votes.unclear === 0) return votes;
  const certain = list.filter((text) => voteOn(text) === 'unclear' && halfWidth(text).includes(',')).length;
  return { ...votes, point: votes.point + certain, unclear: votes.unclear - certain };
}

/** A number such as `1,234` of which nothing tells how it is to be read, or that is one of many read by few others. */
function doubtfulNumber(
  list: readonly string[],
  mark: DecimalMark,
  isGuessed: boolean,
  all: DecimalVotes,
): string | null {
  const unclear = list.filter((text) => voteOn(text) === 'unclear');
  if (isGuessed) return unclear[0] ?? null;
  const withDecimals = unclear.filter((text) => halfWidth(text).includes(mark));
  return withDecimals.length > (mark === '.' ? all.point : all.comma) ? withDecimals[0]! : null;
}

const holdsDates = ({ column: { kind }, target }: ImportField) => kind === 'date' || target === 'periods';

const isNumber = ({ column: { kind } }: ImportField) => kind === 'number' || kind === 'rate';

function fieldOf(use: TableMapping['columns'][string], entity: ImportEntity): ImportField | null {
  if (use.kind === 'skip') return null;
  return entity.fieldById.get(use.kind === 'period' ? 'quantity' : use.field) ?? null;
}

function unitBySymbol(symbol: string, { measure }: ImportField) {
  const found = unitsOf(measure!).find((unit) => unit.symbol === symbol) ?? unitOf(symbol, measure!);
  return found === null || found.factor === 1 ? null : found;
}

/** The largest rate that a file may hold: 1,000 %. */
const largestFraction = 10;

/**
 * A column of rates is per cent where one is above 10, or most are above 1; a surcharge of 125 % may be 1.25 among others.
 * Text without a sign is as its header says.
 */
function isPercent(asked: string | null, header: string, body: readonly TableRow[], column: number): boolean {
  if (asked === 'percent') return true;
  if (asked === 'fraction') return false;
  let [hasText, some, above] = [false, 0, 0];
  for (const cell of cellsOf(body, column)) {
    const text = typeof cell === 'string' ? cell.replace(',', '.') : '';
    const number = typeof cell === 'number' ? cell : Number(text);
    if (typeof cell === 'string' && !text.includes('%')) hasText = true;
    if (!Number.isFinite(number) || number === 0) continue;
    if (Math.abs(number) > largestFraction) return true;
    some += 1;
    if (Math.abs(number) > 1) above += 1;
  }
  if (above * 2 > some) return true;
  // A workbook shows 0.125 as 12.5 % and keeps 0.125; plain text keeps what it shows.
  return hasText && /%|％|per ?cent|pct/i.test(header);
}

function* cellsOf(
  body: readonly TableRow[],
  column: number,
  most: number = cellsLookedAt,
): Iterable<TableCell> {
  for (const { cells } of body.slice(0, most)) {
    const cell = cells.get(column);
    if (cell !== undefined) yield cell;
  }
}

function textsOf(body: readonly TableRow[], column: number, most?: number): readonly string[] {
  return [...cellsOf(body, column, most)].filter((cell) => typeof cell === 'string');
}

function sumVotes(list: readonly DecimalVotes[]): DecimalVotes {
  const sum = { point: 0, comma: 0, unclear: 0 };
  for (const { point, comma, unclear } of list) {
    sum.point += point;
    sum.comma += comma;
    sum.unclear += unclear;
  }
  return sum;
}
