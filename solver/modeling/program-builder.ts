import type { LinearProgram, ProgramNames } from './linear-program.ts';

/** A stretch of columns or rows that one family added. */
export interface FamilyRange {
  family: string;
  first: number;
  count: number;
}

/** A list of numbers in a typed array that doubles as it grows. */
class Growing<Store extends Float64Array | Int32Array | Uint8Array> {
  length = 0;
  private store: Store;
  private readonly allocate: (length: number) => Store;

  constructor(allocate: (length: number) => Store) {
    this.allocate = allocate;
    this.store = allocate(1024);
  }

  push(value: number): void {
    if (this.length === this.store.length) {
      const larger = this.allocate(2 * this.length);
      larger.set(this.store);
      this.store = larger;
    }
    this.store[this.length++] = value;
  }

  get(at: number): number {
    return this.store[at] as number;
  }

  set(at: number, value: number): void {
    this.store[at] = value;
  }

  /** The numbers so far; a view that the next `push` may leave behind. */
  view(): Store {
    return this.store.subarray(0, this.length) as Store;
  }

  copy(): Store {
    return this.store.slice(0, this.length) as Store;
  }
}

const doubles = () => new Growing((length) => new Float64Array(length));
const integers = () => new Growing((length) => new Int32Array(length));

/**
 * Collects columns, rows and terms in any order and lays them out by columns at the end.
 * Terms of the same row and column add up. Names are evaluated only when they are asked for.
 */
export class ProgramBuilder {
  readonly columnFamilies: FamilyRange[] = [];
  readonly rowFamilies: FamilyRange[] = [];
  private readonly columnNames: string[] | null;
  private readonly rowNames: string[] | null;
  private readonly columnLower = doubles();
  private readonly columnUpper = doubles();
  private readonly cost = doubles();
  private readonly integerFlags = new Growing((length) => new Uint8Array(length));
  private readonly rowLower = doubles();
  private readonly rowUpper = doubles();
  private readonly termRow = integers();
  private readonly termColumn = integers();
  private readonly termValue = doubles();
  private costOffset = 0;

  constructor(options: { withNames: boolean }) {
    this.columnNames = options.withNames ? [] : null;
    this.rowNames = options.withNames ? [] : null;
  }

  get columnCount(): number {
    return this.columnLower.length;
  }

  get rowCount(): number {
    return this.rowLower.length;
  }

  /** Adds what `add` adds under one family name. */
  columnsOf(family: string, add: () => void): void {
    const first = this.columnCount;
    add();
    this.columnFamilies.push({ family, first, count: this.columnCount - first });
  }

  rowsOf(family: string, add: () => void): void {
    const first = this.rowCount;
    add();
    this.rowFamilies.push({ family, first, count: this.rowCount - first });
  }

  addColumn(lower: number, upper: number, isInteger: boolean, name: () => string): number {
    this.columnLower.push(lower);
    this.columnUpper.push(upper);
    this.cost.push(0);
    this.integerFlags.push(isInteger ? 1 : 0);
    this.columnNames?.push(name());
    return this.columnCount - 1;
  }

  addRow(lower: number, upper: number, name: () => string): number {
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
    this.rowNames?.push(name());
    return this.rowCount - 1;
  }

  addTerm(row: number, column: number, coefficient: number): void {
    if (coefficient === 0) return;
    this.termRow.push(row);
    this.termColumn.push(column);
    this.termValue.push(coefficient);
  }

  /** Moves a row's limits by a constant that belongs on its left side. */
  shiftRow(row: number, constant: number): void {
    this.rowLower.set(row, this.rowLower.get(row) - constant);
    this.rowUpper.set(row, this.rowUpper.get(row) - constant);
  }

  /** Forbids a column: both its limits become zero. */
  fixAtZero(column: number): void {
    this.columnLower.set(column, 0);
    this.columnUpper.set(column, 0);
  }

  addCost(column: number, amount: number): void {
    this.cost.set(column, this.cost.get(column) + amount);
  }

  addConstantCost(amount: number): void {
    this.costOffset += amount;
  }

  names(): ProgramNames | null {
    return this.columnNames && this.rowNames ? { columns: this.columnNames, rows: this.rowNames } : null;
  }

  finish(): LinearProgram {
    const columnCount = this.columnCount;
    const terms = this.termRow.length;
    const rowOf = this.termRow.view();
    const columnOf = this.termColumn.view();
    const valueOf = this.termValue.view();

    // Two counting sorts, by row and then by column, leave each column's rows ascending.
    const byRow = countingSort(rowOf, this.rowCount, identity(terms));
    const byColumn = countingSort(columnOf, columnCount, byRow);

    const starts = new Int32Array(columnCount + 1);
    const rowIndices = new Int32Array(terms);
    const values = new Float64Array(terms);
    let filled = 0;
    let column = -1;
    for (const term of byColumn) {
      const termColumn = columnOf[term] as number;
      while (column < termColumn) starts[++column] = filled;
      const row = rowOf[term] as number;
      const start = starts[column] as number;
      if (filled > start && rowIndices[filled - 1] === row) {
        values[filled - 1] = (values[filled - 1] as number) + (valueOf[term] as number);
      } else {
        rowIndices[filled] = row;
        values[filled] = valueOf[term] as number;
        filled++;
      }
    }
    while (column < columnCount) starts[++column] = filled;

    return {
      columnCount,
      rowCount: this.rowCount,
      cost: this.cost.copy(),
      costOffset: this.costOffset,
      columnLower: this.columnLower.copy(),
      columnUpper: this.columnUpper.copy(),
      isInteger: this.integerFlags.copy(),
      rowLower: this.rowLower.copy(),
      rowUpper: this.rowUpper.copy(),
      starts,
      rowIndices: rowIndices.slice(0, filled),
      values: values.slice(0, filled),
    };
  }
}

function identity(length: number): Int32Array {
  const order = new Int32Array(length);
  for (let at = 0; at < length; at++) order[at] = at;
  return order;
}

/** Stable order of `order` by key. */
function countingSort(keys: Int32Array, keyCount: number, order: Int32Array): Int32Array {
  const next = new Int32Array(keyCount + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] as number) + 1;
  for (let key = 0; key < keyCount; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const sorted = new Int32Array(order.length);
  for (const item of order) {
    const key = keys[item] as number;
    const slot = next[key] as number;
    sorted[slot] = item;
    next[key] = slot + 1;
  }
  return sorted;
}
