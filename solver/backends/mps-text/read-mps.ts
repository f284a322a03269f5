import type { LinearProgram, ProgramNames } from '../../modeling/linear-program.ts';
import { readMpsSections } from './mps-sections.ts';

/** A program read from text, with the names it had there. */
export interface NamedProgram {
  program: LinearProgram;
  names: ProgramNames;
}

/**
 * Reads fixed or free MPS: RANGES, every BOUNDS type of a linear or integer program, OBJSENSE, and a
 * right-hand side of the cost row, which is minus a constant cost. Maximisation is turned into
 * minimisation by changing the sign of all costs. Free rows after the first are left out.
 *
 * @throws Error naming the line that cannot be read.
 */
export function readMps(text: string): NamedProgram {
  const { rows, columns, isMaximised, constant } = readMpsSections(text);
  const sign = isMaximised ? -1 : 1;
  const starts = new Int32Array(columns.length + 1);
  const entryCount = columns.reduce((sum, column) => sum + column.entries.size, 0);
  const rowIndices = new Int32Array(entryCount);
  const values = new Float64Array(entryCount);
  let next = 0;
  for (const [index, column] of columns.entries()) {
    for (const [row, value] of [...column.entries].sort(([left], [right]) => left - right)) {
      rowIndices[next] = row;
      values[next] = value;
      next++;
    }
    starts[index + 1] = next;
  }
  const limits = rows.map(rowLimits);
  const signed = (value: number): number => (value === 0 ? 0 : sign * value);
  return {
    program: {
      columnCount: columns.length,
      rowCount: rows.length,
      cost: Float64Array.from(columns, (column) => signed(column.cost)),
      costOffset: signed(constant),
      columnLower: Float64Array.from(columns, (column) => column.lower),
      columnUpper: Float64Array.from(columns, (column) => column.upper),
      isInteger: Uint8Array.from(columns, (column) => (column.isInteger ? 1 : 0)),
      rowLower: Float64Array.from(limits, ([lower]) => lower),
      rowUpper: Float64Array.from(limits, ([, upper]) => upper),
      starts,
      rowIndices,
      values,
    },
    names: { columns: columns.map((column) => column.name), rows: rows.map((row) => row.name) },
  };
}

/** The sign of a range matters for an equation only: it says on which side of the right-hand side it lies. */
function rowLimits(row: { kind: 'E' | 'L' | 'G'; side: number; range: number | null }): [number, number] {
  const { kind, side, range } = row;
  switch (kind) {
    case 'L':
      return [range === null ? -Infinity : side - Math.abs(range), side];
    case 'G':
      return [side, range === null ? Infinity : side + Math.abs(range)];
    case 'E':
      if (range === null) return [side, side];
      return range < 0 ? [side + range, side] : [side, side + range];
  }
}
