import { displayWidth, pad, shorten } from './display-width.ts';

export interface TextColumn {
  title: string;
  align: 'left' | 'right';
}

export interface TextTable {
  columns: readonly TextColumn[];
  rows: readonly (readonly string[])[];
  /** Set apart by a rule above it; `null` for none. */
  total: readonly string[] | null;
}

const gap = '  ';
const leastTextWidth = 8;

/** Lines of an aligned table. Where it is too wide, the widest text columns are shortened, never numbers. */
export function renderTable({ columns, rows, total }: TextTable, width: number): readonly string[] {
  const all = [columns.map((column) => column.title), ...rows, ...(total === null ? [] : [total])];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => displayWidth(row[index] ?? ''))));
  const room = width - gap.length * (columns.length - 1);
  for (let excess = widths.reduce((sum, each) => sum + each, 0) - room; excess > 0; excess -= 1) {
    let widest = -1;
    columns.forEach((column, index) => {
      const isText = column.align === 'left' && (widths[index] ?? 0) > leastTextWidth;
      if (isText && (widths[index] ?? 0) > (widths[widest] ?? 0)) widest = index;
    });
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  const line = (row: readonly string[]) =>
    columns
      .map(({ align }, index) => {
        const room = widths[index] ?? 0;
        return pad(shorten(row[index] ?? '', room), room, align);
      })
      .join(gap)
      .trimEnd();
  const rule = '─'.repeat(widths.reduce((sum, each) => sum + each, 0) + gap.length * (columns.length - 1));
  return [
    line(columns.map((column) => column.title)),
    rule,
    ...rows.map(line),
    ...(total === null ? [] : [rule, line(total)]),
  ];
}
