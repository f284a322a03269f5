import type { GLPK, LP } from 'glpk.js/node';
import type { LinearProgram } from '../../modeling/linear-program.ts';

type Bounds = LP['subjectTo'][number]['bnds'];

/**
 * Names as short as can be: the library speaks in names only, aborts on one over 255 characters and
 * renames those with letters it does not know.
 */
export const columnName = (column: number): string => `c${column}`;
export const rowName = (row: number): string => `r${row}`;
const constantName = 'k';

/**
 * The program in the library's own shape. The library has no constant cost; a column held at 1
 * carries it, so that gaps are relative to the whole objective.
 */
export function buildGlpkModel(glpk: GLPK, program: LinearProgram): LP {
  const boundsOf = (lower: number, upper: number): Bounds => {
    const type =
      lower === upper
        ? glpk.GLP_FX
        : lower === -Infinity
          ? upper === Infinity
            ? glpk.GLP_FR
            : glpk.GLP_UP
          : upper === Infinity
            ? glpk.GLP_LO
            : glpk.GLP_DB;
    // The library marks an absent limit by the largest number there is, and ignores it by type.
    const finite = (limit: number): number => Math.min(Math.max(limit, -Number.MAX_VALUE), Number.MAX_VALUE);
    return { type, lb: finite(lower), ub: finite(upper) };
  };
  const objective: LP['objective']['vars'] = [];
  const bounds: NonNullable<LP['bounds']> = [];
  const generals: string[] = [];
  const rows: LP['subjectTo'] = Array.from(program.rowLower, (lower, row) => ({
    name: rowName(row),
    vars: [],
    bnds: boundsOf(lower, program.rowUpper[row] ?? Infinity),
  }));
  for (let column = 0; column < program.columnCount; column++) {
    const name = columnName(column);
    objective.push({ name, coef: program.cost[column] ?? 0 });
    bounds.push({
      name,
      ...boundsOf(program.columnLower[column] ?? 0, program.columnUpper[column] ?? Infinity),
    });
    if (program.isInteger[column] === 1) generals.push(name);
    for (let entry = program.starts[column] ?? 0; entry < (program.starts[column + 1] ?? 0); entry++) {
      rows[program.rowIndices[entry] ?? 0]?.vars.push({ name, coef: program.values[entry] ?? 0 });
    }
  }
  if (program.costOffset !== 0) {
    objective.push({ name: constantName, coef: program.costOffset });
    bounds.push({ name: constantName, ...boundsOf(1, 1) });
  }
  return {
    name: 'program',
    objective: { direction: glpk.GLP_MIN, name: 'cost', vars: objective },
    subjectTo: rows,
    bounds,
    generals,
  };
}
