import { cellText, type CellTable } from '../../scenarios/import/cell-table.ts';
import type { Conversion, ImportProposal, TableMapping } from '../contract/imports.ts';
import { importEntity } from '../imports/import-entities.ts';
import { columnName } from '../workbook/cell-name.ts';
import { formatCount, formatNumber } from './format.ts';
import { renderTable } from './render-table.ts';

/** Which column was taken for what: `B  Qty  → Quantity (units)`. */
export function renderMapping({ rows }: CellTable, mapping: TableMapping, width: number): readonly string[] {
  const entity = importEntity(mapping.entity)!;
  const header = rows.find(({ row }) => row === mapping.headerRow);
  const periods = Object.values(mapping.columns).filter(({ kind }) => kind === 'period').length;
  const lines: (readonly string[])[] = [];
  for (const [column, use] of Object.entries(mapping.columns)) {
    if (use.kind === 'period') continue;
    const title = cellText(header?.cells.get(Number(column)));
    const field = use.kind === 'field' ? entity.fieldById.get(use.field) : undefined;
    const unit = use.kind === 'field' && use.unit !== null ? `, in ${use.unit}` : '';
    lines.push([
      columnName(Number(column)),
      title,
      field === undefined ? 'left out' : `${field.titles.en}${unit}`,
    ]);
  }
  if (periods > 0)
    lines.push(['', `${periods} columns of periods`, entity.fieldById.get('quantity')!.titles.en]);
  for (const [id, text] of Object.entries(mapping.constants)) {
    lines.push(['', `every row: ${text}`, entity.fieldById.get(id)?.titles.en ?? id]);
  }
  return [
    `Sheet ${mapping.sheet}: ${entity.titles.en.toLowerCase()}`,
    ...renderTable(
      {
        columns: [
          { title: '', align: 'left' },
          { title: 'Column', align: 'left' },
          { title: 'Is', align: 'left' },
        ],
        rows: lines,
        total: null,
      },
      width,
    ),
  ];
}

/** `Weight (lb): lb → kg, such as 2.2 → 0.9979032`. */
export function sayConversion({ sheet, header, from, to, example }: Conversion): string {
  const after = example.after.toLocaleString('en-US', { maximumSignificantDigits: 6 });
  if (from === 'percent') return `${sheet}, ${header}: ${example.before} was read as ${after} %.`;
  if (from === 'fraction')
    return `${sheet}, ${header}: ${example.before} was read as a fraction, ${after} %.`;
  return `${sheet}, ${header}: ${from} → ${to}, such as ${example.before} → ${after}.`;
}

/** `Read 240 rows: 12 new, 220 changed, 8 as before; 1 left out.` */
export function sayRows(
  { rows, collections }: ImportProposal,
  isThere: (collection: string, id: string) => boolean,
): string {
  const records = collections.flatMap(({ collection, records }) =>
    records.map((record) => ({ collection, record })),
  );
  const changed = records.filter(({ collection, record }) => {
    const { id, code } = record as { id?: string; code?: string };
    return isThere(collection, id ?? code ?? '');
  }).length;
  const removed = collections.reduce((sum, { removed: gone }) => sum + gone.length, 0);
  const parts = [
    `${formatNumber(records.length - changed)} new`,
    `${formatNumber(changed)} changed`,
    ...(removed > 0 ? [`${formatNumber(removed)} gone`] : []),
  ];
  const notes = [
    ...(rows.examples > 0 ? [`${formatCount(rows.examples, 'example row')} left out`] : []),
    ...(rows.totals > 0
      ? [`${formatCount(rows.totals, 'row of totals or averages', 'rows of totals or averages')} left out`]
      : []),
    ...(rows.addedUp.into > 0
      ? [
          `${formatCount(rows.addedUp.quantities, 'quantity', 'quantities')} of the same market, product and period added up into ${formatNumber(rows.addedUp.into)}`,
        ]
      : []),
    ...(rows.wrong > 0 ? [`${formatCount(rows.wrong, 'row')} with an error`] : []),
  ];
  return `${formatCount(rows.read, 'row')} read: ${parts.join(', ')}${notes.length > 0 ? `; ${notes.join('; ')}` : ''}.`;
}
