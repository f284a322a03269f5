import type { LinearProgram } from './linear-program.ts';

/** A column that a program is given more. */
export interface ExtraColumn {
  lower: number;
  upper: number;
  isInteger: boolean;
  cost: number;
}

/** A row that a program is given more. */
export interface ExtraRow {
  lower: number;
  upper: number;
}

/** What a program is given more: columns and rows are numbered on from its own. */
export interface Extension {
  columns: readonly ExtraColumn[];
  rows: readonly ExtraRow[];
  /** Coefficients. Each is of an added row or of an added column, for what a program says already stays as it is. */
  terms: readonly ExtraTerm[];
}

export interface ExtraTerm {
  row: number;
  column: number;
  coefficient: number;
}

/**
 * The program with columns and rows more. Its own columns and rows keep their numbers, so that values of the larger
 * program, cut to `columnCount`, are values of the smaller. Terms of the same row and column add up.
 */
export function extendProgram(program: LinearProgram, { columns, rows, terms }: Extension): LinearProgram {
  const columnCount = program.columnCount + columns.length;
  const added: ExtraTerm[][] = Array.from({ length: columnCount }, () => []);
  for (const term of terms) {
    if (term.row < program.rowCount && term.column < program.columnCount)
      throw new Error(`Row ${term.row} and column ${term.column} are both of the program already.`);
    added[term.column]!.push(term);
  }
  const starts = new Int32Array(columnCount + 1);
  const most = program.values.length + terms.length;
  const rowIndices = new Int32Array(most);
  const values = new Float64Array(most);
  let filled = 0;
  for (let column = 0; column < columnCount; column++) {
    starts[column] = filled;
    if (column < program.columnCount) {
      const [first, end] = [program.starts[column]!, program.starts[column + 1]!];
      rowIndices.set(program.rowIndices.subarray(first, end), filled);
      values.set(program.values.subarray(first, end), filled);
      filled += end - first;
    }
    // A column of the program has terms here in added rows alone, which come after all its own.
    for (const { row, coefficient } of added[column]!.sort((one, other) => one.row - other.row)) {
      const isSameRow = filled > starts[column]! && rowIndices[filled - 1] === row;
      if (isSameRow) values[filled - 1] = values[filled - 1]! + coefficient;
      else {
        rowIndices[filled] = row;
        values[filled++] = coefficient;
      }
    }
  }
  starts[columnCount] = filled;
  const { branchPriority } = program;
  return {
    columnCount,
    rowCount: program.rowCount + rows.length,
    cost: joined(program.cost, columns, ({ cost }) => cost),
    costOffset: program.costOffset,
    columnLower: joined(program.columnLower, columns, ({ lower }) => lower),
    columnUpper: joined(program.columnUpper, columns, ({ upper }) => upper),
    isInteger: Uint8Array.from([...program.isInteger, ...columns.map((each) => Number(each.isInteger))]),
    rowLower: joined(program.rowLower, rows, ({ lower }) => lower),
    rowUpper: joined(program.rowUpper, rows, ({ upper }) => upper),
    starts,
    rowIndices: rowIndices.slice(0, filled),
    values: values.slice(0, filled),
    ...(branchPriority === undefined
      ? {}
      : { branchPriority: Int8Array.from([...branchPriority, ...columns.map(() => 0)]) }),
  };
}

function joined<Extra>(
  own: Float64Array,
  extras: readonly Extra[],
  numberOf: (extra: Extra) => number,
): Float64Array {
  const all = new Float64Array(own.length + extras.length);
  all.set(own);
  for (const [place, extra] of extras.entries()) all[own.length + place] = numberOf(extra);
  return all;
}
