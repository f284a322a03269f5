import { cellText, type CellTable, type TableCell } from '../../scenarios/import/cell-table.ts';
import { keptUnits } from '../../scenarios/import/units.ts';
import type { Conversion, TableMapping } from '../contract/imports.ts';
import { columnReadings, type MappedColumn } from './column-readings.ts';
import { dayOrderOf } from '../../scenarios/import/day-order.ts';
import { isExampleRow, isTotalRow } from './example-row.ts';
import type { ImportEntity } from './import-entities.ts';
import type { ImportField } from './import-field.ts';
import * as messages from './messages.ts';
import { readField, type Finders } from './read-field.ts';

export interface ReadValue {
  readonly field: ImportField;
  readonly value: unknown;
  readonly currency: string | null;
  /** `null` for a value that is the same in every row. */
  readonly column: number | null;
}

/** One row as values; of a table with its periods across, one for each period that has a quantity. */
export interface ReadRow {
  readonly row: number;
  readonly values: readonly ReadValue[];
}

export interface RowProblem {
  readonly row: number;
  readonly column: number | null;
  readonly told: messages.Told;
  readonly severity: 'error' | 'warning';
}

export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly columns: readonly MappedColumn[];
  readonly counts: { readonly read: number; readonly examples: number; readonly totals: number };
  readonly problems: readonly RowProblem[];
  /** Rows that have an error. */
  readonly wrong: ReadonlySet<number>;
  readonly conversions: readonly Conversion[];
}

/** Rows between two calls of `progress`. */
export const rowsPerStep = 5000;

/** Whether a mapped table has a row to read: a sheet of a template that was left empty has its example alone. */
export function hasRows({ rows }: CellTable, { headerRow }: TableMapping): boolean {
  return rows.some(
    (each) => (headerRow === null || each.row > headerRow) && !isExampleRow(each) && !isTotalRow(each),
  );
}

/** Reads the rows of a mapped table; a row with a cell that does not fit is told and left out. */
export function readRows(
  table: CellTable,
  mapping: TableMapping,
  entity: ImportEntity,
  finders: Finders,
  progress: (done: number) => void,
): ReadTable {
  const below = table.rows.filter(({ row }) => mapping.headerRow === null || row > mapping.headerRow);
  const body = below.filter((row) => !isExampleRow(row) && !isTotalRow(row));
  const examples = below.filter(isExampleRow).length;
  const columns = columnReadings(table, mapping, entity, body);
  const own = columns.filter(({ period }) => period === null);
  const across = columns.filter(({ period }) => period !== null);
  const problems: RowProblem[] = [];
  const wrong = new Set<number>();
  const fail = (row: number, column: number | null, told: messages.Told) => {
    problems.push({ row, column, told, severity: 'error' });
    wrong.add(row);
  };
  const conversions = conversionLog(mapping.sheet);
  const cached = cachedReader(finders);
  const constants = constantValues(mapping, entity, table, finders, problems);
  const periodField = entity.fieldById.get('period') ?? null;
  const rows: ReadRow[] = [];
  const read = (row: number, mapped: MappedColumn, cell: TableCell): ReadValue | null => {
    const found = cached(cell, mapped);
    if (found.problem !== null) {
      fail(row, mapped.column, found.problem);
      return null;
    }
    conversions.note(mapped, cell, found.value, found.convertedFrom);
    return {
      field: mapped.reading.field,
      value: found.value,
      currency: found.currency,
      column: mapped.column,
    };
  };
  for (const [at, { row, cells }] of body.entries()) {
    if (at % rowsPerStep === 0) progress(at);
    const values: ReadValue[] = [...constants];
    for (const mapped of own) {
      const cell = cells.get(mapped.column);
      if (cell === undefined || cell === '') continue;
      const value = read(row, mapped, cell);
      if (value !== null) values.push(value);
    }
    if (across.length === 0) {
      if (values.length > constants.length && !wrong.has(row)) rows.push({ row, values });
      continue;
    }
    for (const mapped of across) {
      const cell = cells.get(mapped.column);
      if (cell === undefined || cell === '') continue;
      const quantity = read(row, mapped, cell);
      if (quantity === null || wrong.has(row)) continue;
      const period: ReadValue = {
        field: periodField!,
        value: mapped.period,
        currency: null,
        column: mapped.column,
      };
      rows.push({ row, values: [...values, period, quantity] });
    }
  }
  const doubt = (column: number | null, told: messages.Told) =>
    problems.push({ row: mapping.headerRow ?? 0, column, told, severity: 'warning' });
  for (const { guessed, odd, unsureDate, header, column, period, reading } of columns) {
    if (guessed !== null) doubt(column, messages.decimalGuessed(header, guessed, reading.decimal));
    if (odd !== null) doubt(column, messages.decimalOdd(header, odd, reading.decimal));
    if (unsureDate !== null)
      doubt(column, messages.dateGuessed(period === null ? header : null, unsureDate, reading.dayOrder));
  }
  return {
    // A row of many periods is whole or not at all.
    rows: across.length === 0 ? rows : rows.filter(({ row }) => !wrong.has(row)),
    columns,
    counts: { read: body.length, examples, totals: below.length - body.length - examples },
    problems,
    wrong,
    conversions: conversions.all(),
  };
}

/** The same text of a column means the same thing in every row: references of a long table are looked up once. */
function cachedReader(finders: Finders) {
  const caches = new Map<number, Map<string, ReturnType<typeof readField>>>();
  return (cell: TableCell, { column, reading }: MappedColumn) => {
    if (typeof cell !== 'string') return readField(cell, reading, finders);
    let cache = caches.get(column);
    if (cache === undefined) caches.set(column, (cache = new Map()));
    let found = cache.get(cell);
    if (found === undefined) {
      found = readField(cell, reading, finders);
      cache.set(cell, found);
    }
    return found;
  };
}

function constantValues(
  mapping: TableMapping,
  entity: ImportEntity,
  { isFrom1904 }: CellTable,
  finders: Finders,
  problems: RowProblem[],
): readonly ReadValue[] {
  return Object.entries(mapping.constants).flatMap(([id, text]): readonly ReadValue[] => {
    const field = entity.fieldById.get(id);
    if (field === undefined || text.trim() === '') return [];
    const dates = dayOrderOf([text]);
    const found = readField(
      text,
      {
        field,
        decimal: mapping.decimal ?? '.',
        dayOrder: mapping.dayOrder ?? dates.order,
        isFrom1904,
        unit: null,
        currency: null,
        isPercent: false,
      },
      finders,
    );
    if (found.problem === null)
      return [{ field, value: found.value, currency: found.currency, column: null }];
    problems.push({ row: mapping.headerRow ?? 0, column: null, told: found.problem, severity: 'error' });
    return [];
  });
}

/** One example of each way in which a column is converted. */
function conversionLog(sheet: string) {
  const found = new Map<string, Conversion>();
  const add = (mapped: MappedColumn, cell: TableCell, from: string, to: string, after: number) => {
    const key = `${mapped.column} ${from}`;
    if (found.has(key)) return;
    const { header, reading } = mapped;
    found.set(key, {
      sheet,
      header,
      field: reading.field.id,
      from,
      to,
      example: { before: cellText(cell), after },
    });
  };
  return {
    note(mapped: MappedColumn, cell: TableCell, value: unknown, convertedFrom: string | null) {
      if (typeof value !== 'number') return;
      const { field, unit, isPercent } = mapped.reading;
      const from = convertedFrom ?? unit?.symbol ?? null;
      if (from !== null && field.measure !== null) add(mapped, cell, from, keptUnits[field.measure], value);
      else if (field.column.kind === 'rate') {
        const isText = typeof cell === 'string' && cell.includes('%');
        if (!isText)
          add(
            mapped,
            cell,
            isPercent ? 'percent' : 'fraction',
            'percent',
            Number((value * 100).toPrecision(15)),
          );
      }
    },
    all: (): readonly Conversion[] => [...found.values()],
  };
}
