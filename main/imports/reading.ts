import type { Finding } from '../../scenarios/checks/finding.ts';
import type { CellTable } from '../../scenarios/import/cell-table.ts';
import type { TableMapping } from '../contract/imports.ts';
import { finding } from '../workbook/network/workbook-findings.ts';
import type { ImportEntity } from './import-entities.ts';
import type { Told } from './messages.ts';
import type { ReadTable } from './read-rows.ts';

export interface MappedTable {
  readonly table: CellTable;
  readonly mapping: TableMapping;
}

/** One mapped table with all that was read of it. */
export interface Reading extends MappedTable {
  readonly entity: ImportEntity;
  readonly read: ReadTable;
}

/** A finding of a table: the cell stands before what it says. */
export function tell(severity: Finding['severity'], cell: string | null, { code, say, next }: Told): Finding {
  return finding(severity, code, cell === null ? say : `${cell}: ${say}`, next);
}

/** Where the fields of a table stand, by id. */
export function columnsByField(read: ReadTable): ReadonlyMap<string, number> {
  return new Map(read.columns.map(({ reading, column }) => [reading.field.id, column]));
}
