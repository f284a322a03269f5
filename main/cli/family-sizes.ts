import { formulation } from '../../solver/formulation/index.ts';
import type { PlanningModel } from '../../solver/formulation/build-model.ts';
import { formatNumber } from './format.ts';
import type { TextTable } from './render-table.ts';

const number = (title: string) => ({ title, align: 'right' as const });
const text = (title: string) => ({ title, align: 'left' as const });

/** Columns of each variable family; a family without columns has none to decide in this network. */
export function columnTable({ program, columnFamilies }: PlanningModel): TextTable {
  const stated = new Map<string, { title: string; symbol: string }>(
    formulation.variables.map((family) => [family.name, family]),
  );
  const rows = columnFamilies.map(({ family, first, count }) => {
    let whole = 0;
    for (let column = first; column < first + count; column += 1) whole += program.isInteger[column] ?? 0;
    const { symbol = family, title = '' } = stated.get(family) ?? {};
    return [symbol, formatNumber(count), formatNumber(whole), title];
  });
  const whole = program.isInteger.reduce((sum, each) => sum + each, 0);
  return {
    columns: [text('Variable'), number('Columns'), number('Whole'), text('Meaning')],
    rows,
    total: ['All', formatNumber(program.columnCount), formatNumber(whole), ''],
  };
}

/** Rows and matrix entries of each constraint family. */
export function rowTable({ program, rowFamilies }: PlanningModel): TextTable {
  const titles = new Map<string, string>(formulation.constraints.map(({ name, title }) => [name, title]));
  const entries = new Float64Array(program.rowCount);
  for (const row of program.rowIndices) entries[row] = (entries[row] ?? 0) + 1;
  const rows = rowFamilies.map(({ family, first, count }) => [
    family,
    formatNumber(count),
    formatNumber(entries.subarray(first, first + count).reduce((sum, each) => sum + each, 0)),
    titles.get(family) ?? '',
  ]);
  return {
    columns: [text('Constraint'), number('Rows'), number('Entries'), text('Rule')],
    rows,
    total: ['All', formatNumber(program.rowCount), formatNumber(program.values.length), ''],
  };
}
