import type { LinearProgram, ProgramNames } from '../../solver/modeling/linear-program.ts';

const sign = (value: number) => (value < 0 ? '-' : '+');

function limits(lower: number, upper: number): string {
  if (lower === upper) return `= ${lower}`;
  if (lower === -Infinity) return `<= ${upper}`;
  if (upper === Infinity) return `>= ${lower}`;
  return `between ${lower} and ${upper}`;
}

/**
 * The rows whose name is the given one or that belong to the family of that name, as lines
 * `name: + 2 flow(a,b) - 40 open(a) <= 0`, at most `most` of them.
 */
export function renderRows(
  program: LinearProgram,
  names: ProgramNames,
  asked: string,
  most: number,
): readonly string[] {
  const chosen = new Map<number, string[]>();
  names.rows.forEach((name, row) => {
    if (chosen.size < most && (name === asked || name.startsWith(`${asked}(`))) chosen.set(row, []);
  });
  for (let column = 0; column < program.columnCount; column += 1) {
    for (let entry = program.starts[column] ?? 0; entry < (program.starts[column + 1] ?? 0); entry += 1) {
      const value = program.values[entry] ?? 0;
      const size = Math.abs(value) === 1 ? '' : `${Math.abs(value)} `;
      chosen
        .get(program.rowIndices[entry] ?? -1)
        ?.push(`${sign(value)} ${size}${names.columns[column] ?? ''}`);
    }
  }
  return [...chosen].map(([row, terms]) => {
    const between = limits(program.rowLower[row] ?? 0, program.rowUpper[row] ?? 0);
    return `${names.rows[row] ?? ''}: ${[...terms, between].join(' ')}`;
  });
}
