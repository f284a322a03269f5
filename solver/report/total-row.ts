import type { Column } from './report.ts';

/** The row under a table: for each column its total by the column's rule; `null` where the rule is none or divides by 0. */
export function totalRow<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Readonly<Record<string, number | null>> {
  const sumOf = (key: keyof Row): number => rows.reduce((sum, row) => sum + numberOf(row[key]), 0);
  const totalOf = ({ key, total }: Column<Row>): number | null => {
    if (total === 'none') return null;
    if (total === 'sum') return sumOf(key);
    const per = sumOf(total.per);
    return per === 0 ? null : sumOf(total.of) / per;
  };
  return Object.fromEntries(columns.map((column) => [column.key, totalOf(column)]));
}

/** A value that is not known or does not apply adds nothing. */
function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
