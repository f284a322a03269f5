import type { EngineOptions } from '../../solver/backends/engine.ts';
import type { LinearProgram, ProgramNames } from '../../solver/modeling/linear-program.ts';

/** One column of a program written out by hand: its coefficients by row. */
export interface SmallColumn {
  cost?: number;
  lower?: number;
  upper?: number;
  isInteger?: boolean;
  rows?: Readonly<Record<number, number>>;
}

/** Typed arrays from a few columns and rows `[lower, upper]`. */
export function smallProgram(
  columns: readonly SmallColumn[],
  rows: readonly (readonly [number, number])[],
  costOffset = 0,
): LinearProgram {
  const entries = columns.map((column) => Object.entries(column.rows ?? {}));
  const starts = new Int32Array(columns.length + 1);
  entries.forEach((list, column) => (starts[column + 1] = (starts[column] ?? 0) + list.length));
  return {
    columnCount: columns.length,
    rowCount: rows.length,
    cost: Float64Array.from(columns, (column) => column.cost ?? 0),
    costOffset,
    columnLower: Float64Array.from(columns, (column) => column.lower ?? 0),
    columnUpper: Float64Array.from(columns, (column) => column.upper ?? Infinity),
    isInteger: Uint8Array.from(columns, (column) => (column.isInteger === true ? 1 : 0)),
    rowLower: Float64Array.from(rows, ([lower]) => lower),
    rowUpper: Float64Array.from(rows, ([, upper]) => upper),
    starts,
    rowIndices: Int32Array.from(entries.flat(), ([row]) => Number(row)),
    values: Float64Array.from(entries.flat(), ([, value]) => value),
  };
}

export function plainNames(program: LinearProgram): ProgramNames {
  return {
    columns: Array.from({ length: program.columnCount }, (_, column) => `flow(a${column},b)`),
    rows: Array.from({ length: program.rowCount }, (_, row) => `balance(s${row})`),
  };
}

/**
 * A knapsack in many dimensions: easy to have plans for, hard to prove. With 200 columns and 20 rows no
 * engine here proves it within minutes.
 */
export function hardKnapsack(columnCount: number, rowCount: number): LinearProgram {
  let state = 1;
  const draw = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(5 + (95 * state) / 2147483648);
  };
  const sums = new Array<number>(rowCount).fill(0);
  const columns = Array.from({ length: columnCount }, (): SmallColumn => {
    const rows: Record<number, number> = {};
    for (let row = 0; row < rowCount; row++) {
      const weight = draw();
      rows[row] = weight;
      sums[row] = (sums[row] ?? 0) + weight;
    }
    return { cost: -draw(), upper: 1, isInteger: true, rows };
  });
  return smallProgram(
    columns,
    sums.map((sum) => [-Infinity, Math.floor(sum / 2)]),
    1000,
  );
}

/** No limits, no listening, gap 0; override what a test is about. */
export function engineOptions(given: Partial<EngineOptions> = {}): EngineOptions {
  return {
    limits: { seconds: null, relativeGap: 0, memoryMiB: null },
    onProgress: () => undefined,
    onIncumbent: () => undefined,
    shouldStop: () => false,
    start: null,
    ...given,
  };
}
