import type { LinearProgram } from '../../modeling/linear-program.ts';

/**
 * The same program with at most one entry per row in each column: repeated entries are added up.
 * Both engines refuse a repeated entry, GLPK by aborting. A program that has none is returned as it is.
 */
export function mergeEntries(program: LinearProgram): LinearProgram {
  if (!hasRepeatedEntry(program)) return program;
  const { starts, rowIndices, values } = program;
  const mergedStarts = new Int32Array(program.columnCount + 1);
  const mergedRows: number[] = [];
  const mergedValues: number[] = [];
  for (let column = 0; column < program.columnCount; column++) {
    const sums = new Map<number, number>();
    for (let entry = starts[column] ?? 0; entry < (starts[column + 1] ?? 0); entry++) {
      const row = rowIndices[entry] ?? 0;
      sums.set(row, (sums.get(row) ?? 0) + (values[entry] ?? 0));
    }
    for (const [row, sum] of [...sums].sort(([left], [right]) => left - right)) {
      mergedRows.push(row);
      mergedValues.push(sum);
    }
    mergedStarts[column + 1] = mergedRows.length;
  }
  return {
    ...program,
    starts: mergedStarts,
    rowIndices: Int32Array.from(mergedRows),
    values: Float64Array.from(mergedValues),
  };
}

function hasRepeatedEntry(program: LinearProgram): boolean {
  const lastColumnOfRow = new Int32Array(program.rowCount).fill(-1);
  for (let column = 0; column < program.columnCount; column++) {
    for (let entry = program.starts[column] ?? 0; entry < (program.starts[column + 1] ?? 0); entry++) {
      const row = program.rowIndices[entry] ?? 0;
      if (lastColumnOfRow[row] === column) return true;
      lastColumnOfRow[row] = column;
    }
  }
  return false;
}
