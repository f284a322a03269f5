import type { ColumnUse, TableMapping } from '../../main/contract/imports.ts';

/** A mapping whose columns of periods are those of another mapping of the same table; the fields of all others stay. */
export function withPeriodsOf(mapping: TableMapping, other: TableMapping | null): TableMapping {
  const columns = Object.fromEntries(
    Object.entries(mapping.columns).map(([column, use]): readonly [string, ColumnUse] => {
      const anew: ColumnUse = other?.columns[column] ?? { kind: 'skip' };
      if (anew.kind === 'period' && use.kind !== 'field') return [column, anew];
      return [column, use.kind === 'period' ? { kind: 'skip' } : use];
    }),
  );
  return { ...mapping, columns };
}
