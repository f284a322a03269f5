import { isNumeric, type Column } from './column.ts';
import { parseFilter } from './parse-filter.ts';

export interface Sort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** What the grid is asked to show: a filter text by column, and at most one order. */
export interface RowWishes {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Sort | null;
}

/** Places in `rows` that are shown, in the order shown; `null` for all of them as they stand. Cells without a value come last either way. */
export function rowOrder<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { filters, sort }: RowWishes,
): readonly number[] | null {
  const tests = columns.flatMap((column) => {
    const test = parseFilter(filters[column.key] ?? '', column);
    return test === null ? [] : [test];
  });
  const sorted = columns.find(({ key }) => key === sort?.column);
  if (tests.length === 0 && sorted === undefined) return null;
  const order: number[] = [];
  for (const [n, row] of rows.entries()) if (tests.every((test) => test(row))) order.push(n);
  if (sorted === undefined || sort === null) return order;
  const keys = rows.map((row) => sortKey(row, sorted));
  const way = sort.isDescending ? -1 : 1;
  return order.sort((one, other) => {
    const a = keys[one]!;
    const b = keys[other]!;
    if (a === '' || b === '') return a === b ? one - other : a === '' ? 1 : -1;
    return way * compare(a, b) || one - other;
  });
}

function sortKey<Row>(row: Row, column: Column<Row>): number | string {
  const value = column.value(row);
  if (value == null) return '';
  return isNumeric(column) && typeof value === 'number' ? value : column.show(row);
}

const collator = new Intl.Collator(['en', 'zh'], { numeric: true });

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
