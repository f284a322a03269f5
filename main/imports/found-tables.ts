import type { Network } from '../../scenarios/domain/network.ts';
import { cellText, type CellTable } from '../../scenarios/import/cell-table.ts';
import type { FoundColumn, FoundTable, RememberedHeaders } from '../contract/imports.ts';
import { isExampleRow } from './example-row.ts';
import { proposeMapping } from './propose-mapping.ts';
import { hasRows } from './read-rows.ts';
import { isNoteSheet } from './template/template-book.ts';

const samplesShown = 4;
const longestSample = 60;

/** The tables that may be imported, each with what it most likely holds. Sheets of a template that were left empty are left out. */
export function foundTables(
  tables: readonly CellTable[],
  network: Network,
  remembered: RememberedHeaders,
): readonly FoundTable[] {
  return tables.flatMap((table): readonly FoundTable[] => {
    if (isNoteSheet(table.name)) return [];
    const mapping = proposeMapping(table, { network, remembered, entity: null, dayOrder: null });
    if (mapping !== null && !hasRows(table, mapping)) return [];
    const headerRow = mapping?.headerRow ?? table.rows[0]!.row;
    return [
      {
        name: table.name,
        rowCount: table.rows.filter(({ row }) => row > headerRow).length,
        columns: columnsOf(table, headerRow),
        mapping,
      },
    ];
  });
}

/** The columns below a header, with the first values of each. */
export function columnsOf({ rows }: CellTable, headerRow: number | null): readonly FoundColumn[] {
  const header = rows.find(({ row }) => row === headerRow);
  const body = rows
    .filter((each) => (headerRow === null || each.row > headerRow) && !isExampleRow(each))
    .slice(0, 50);
  const places = new Set([
    ...(header?.cells.keys() ?? []),
    ...body.flatMap(({ cells }) => [...cells.keys()]),
  ]);
  return [...places]
    .sort((a, b) => a - b)
    .map((column) => ({
      column,
      header: cellText(header?.cells.get(column)),
      samples: body
        .flatMap(({ cells }) =>
          cells.has(column) ? [cellText(cells.get(column)).slice(0, longestSample)] : [],
        )
        .slice(0, samplesShown),
    }));
}
