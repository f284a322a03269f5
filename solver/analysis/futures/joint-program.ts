import type { LinearProgram } from '../../modeling/linear-program.ts';

/** One future's program, with the columns that it shares with others, by name. */
export interface Block {
  program: LinearProgram;
  shared: ReadonlyMap<string, number>;
  /** What a shared column costs that this block has not, by name: it is decided, and paid, all the same. */
  charges: ReadonlyMap<string, number>;
}

/** The programs of several futures as one, in which shared columns are one column. */
export interface JointProgram {
  /** Costs nothing: an objective is put on it. */
  program: LinearProgram;
  /** Column of the joint program for each column of a block. */
  columnsOf: readonly Int32Array[];
  sharedColumns: ReadonlyMap<string, number>;
  /** Cost of each block over the columns of the joint program, and the part that no decision changes. */
  costs: readonly { cost: Float64Array; offset: number }[];
}

/**
 * Joins programs: rows block by block, columns that are decided beforehand once, all others block by block. A shared
 * column keeps the limits of every block that has it.
 *
 *   A_f · (x, y_f) within the limits of f,  cost_f = offset_f + c_f · (x, y_f)     for every future f
 */
export function joinPrograms(blocks: readonly Block[]): JointProgram {
  const sharedColumns = new Map<string, number>();
  for (const { shared } of blocks)
    for (const name of shared.keys())
      if (!sharedColumns.has(name)) sharedColumns.set(name, sharedColumns.size);

  let columnCount = sharedColumns.size;
  const columnsOf = blocks.map(({ program, shared }) => {
    const columns = new Int32Array(program.columnCount).fill(-1);
    for (const [name, column] of shared) columns[column] = sharedColumns.get(name) as number;
    for (let column = 0; column < program.columnCount; column++)
      if ((columns[column] as number) < 0) columns[column] = columnCount++;
    return columns;
  });

  const columnLower = new Float64Array(columnCount).fill(-Infinity);
  const columnUpper = new Float64Array(columnCount).fill(Infinity);
  const isInteger = new Uint8Array(columnCount);
  const branchPriority = new Int8Array(columnCount);
  const entryCounts = new Int32Array(columnCount);
  for (const [place, { program }] of blocks.entries()) {
    const columns = columnsOf[place] as Int32Array;
    for (let own = 0; own < program.columnCount; own++) {
      const column = columns[own] as number;
      columnLower[column] = Math.max(columnLower[column] as number, program.columnLower[own] as number);
      columnUpper[column] = Math.min(columnUpper[column] as number, program.columnUpper[own] as number);
      isInteger[column] = Math.max(isInteger[column] as number, program.isInteger[own] as number);
      branchPriority[column] = Math.max(branchPriority[column] as number, program.branchPriority?.[own] ?? 0);
      entryCounts[column] =
        (entryCounts[column] as number) +
        (program.starts[own + 1] as number) -
        (program.starts[own] as number);
    }
  }

  const starts = new Int32Array(columnCount + 1);
  for (let column = 0; column < columnCount; column++)
    starts[column + 1] = (starts[column] as number) + (entryCounts[column] as number);
  const rowIndices = new Int32Array(starts[columnCount] as number);
  const values = new Float64Array(starts[columnCount] as number);
  const filled = starts.slice(0, columnCount);
  let firstRow = 0;
  // Block by block, so that the rows of a shared column ascend.
  for (const [place, { program }] of blocks.entries()) {
    const columns = columnsOf[place] as Int32Array;
    for (let own = 0; own < program.columnCount; own++) {
      const column = columns[own] as number;
      for (let entry = program.starts[own] as number; entry < (program.starts[own + 1] as number); entry++) {
        const at = filled[column] as number;
        rowIndices[at] = firstRow + (program.rowIndices[entry] as number);
        values[at] = program.values[entry] as number;
        filled[column] = at + 1;
      }
    }
    firstRow += program.rowCount;
  }

  const costs = blocks.map(({ program, charges }, place) => {
    const cost = new Float64Array(columnCount);
    const columns = columnsOf[place] as Int32Array;
    for (let own = 0; own < program.columnCount; own++)
      cost[columns[own] as number] = program.cost[own] as number;
    for (const [name, charge] of charges) cost[sharedColumns.get(name) as number] = charge;
    return { cost, offset: program.costOffset };
  });

  const rows = (of: (program: LinearProgram) => Float64Array): Float64Array => {
    const all = new Float64Array(firstRow);
    let at = 0;
    for (const { program } of blocks) {
      all.set(of(program), at);
      at += program.rowCount;
    }
    return all;
  };
  return {
    program: {
      columnCount,
      rowCount: firstRow,
      cost: new Float64Array(columnCount),
      costOffset: 0,
      columnLower,
      columnUpper,
      isInteger,
      rowLower: rows(({ rowLower }) => rowLower),
      rowUpper: rows(({ rowUpper }) => rowUpper),
      starts,
      rowIndices,
      values,
      branchPriority,
    },
    columnsOf,
    sharedColumns,
    costs,
  };
}

/** Values of the joint program from those of each block. */
export function joinValues(joint: JointProgram, byBlock: readonly Float64Array[]): Float64Array {
  const values = new Float64Array(joint.program.columnCount);
  for (const [place, columns] of joint.columnsOf.entries())
    columns.forEach((column, own) => (values[column] = byBlock[place]?.[own] ?? 0));
  return values;
}
