import type { ProgramBuilder } from './program-builder.ts';

/** A run of consecutive periods, both ends included; `null` where an item has no column. */
export type PeriodRange = readonly [first: number, last: number] | null;

/**
 * The columns of one variable family: for each item a run of consecutive periods, one column each.
 * Items without a time index have their one column at period 0.
 */
export class PeriodColumns {
  readonly itemCount: number;
  private readonly start: Int32Array;
  private readonly firstPeriod: Int32Array;
  private readonly lastPeriod: Int32Array;

  constructor(itemCount: number) {
    this.itemCount = itemCount;
    this.start = new Int32Array(itemCount).fill(-1);
    this.firstPeriod = new Int32Array(itemCount);
    this.lastPeriod = new Int32Array(itemCount).fill(-1);
  }

  place(item: number, column: number, range: readonly [number, number]): void {
    this.start[item] = column;
    this.firstPeriod[item] = range[0];
    this.lastPeriod[item] = range[1];
  }

  /** First period with a column of the item; meaningless when there is none. */
  first(item: number): number {
    return this.firstPeriod[item] as number;
  }

  /** Last period with a column of the item; below `first` when there is none. */
  last(item: number): number {
    return this.lastPeriod[item] as number;
  }

  has(item: number): boolean {
    return (this.start[item] as number) >= 0;
  }

  /** Column of an item in a period; −1 when there is none. */
  at(item: number, period = 0): number {
    const first = this.firstPeriod[item] as number;
    if (period < first || period > (this.lastPeriod[item] as number)) return -1;
    return (this.start[item] as number) + period - first;
  }

  /** Calls back with every column, in order. */
  each(visit: (item: number, period: number, column: number) => void): void {
    for (let item = 0; item < this.itemCount; item++) {
      const start = this.start[item] as number;
      if (start < 0) continue;
      const first = this.firstPeriod[item] as number;
      const last = this.lastPeriod[item] as number;
      for (let period = first; period <= last; period++) visit(item, period, start + period - first);
    }
  }
}

/** What one variable family is: over which items and periods it has columns, within which limits. */
export interface VariableFamily<Sets> {
  name: string;
  /** What the variable means, in one sentence. */
  title: string;
  /** Its symbol with indices, as in the constraint formulas. */
  symbol: string;
  unit: string;
  isInteger: boolean;
  itemCount(sets: Sets): number;
  range(item: number, sets: Sets): PeriodRange;
  /** Largest value; a computed bound or Infinity. Lower bounds are zero. */
  upper(item: number, period: number, sets: Sets): number;
  /** Parts of the name of a column, without the period. */
  label: (item: number, sets: Sets) => readonly string[];
  /** Name of a period, or `null` for families without a time index. */
  periodLabel(period: number, sets: Sets): string | null;
}

export function addVariables<Sets>(
  family: VariableFamily<Sets>,
  sets: Sets,
  builder: ProgramBuilder,
): PeriodColumns {
  const count = family.itemCount(sets);
  const columns = new PeriodColumns(count);
  builder.columnsOf(family.name, () => {
    for (let item = 0; item < count; item++) {
      const range = family.range(item, sets);
      if (range === null || range[1] < range[0]) continue;
      columns.place(item, builder.columnCount, range);
      for (let period = range[0]; period <= range[1]; period++) {
        builder.addColumn(0, family.upper(item, period, sets), family.isInteger, () => {
          const label = family.periodLabel(period, sets);
          const parts = [...family.label(item, sets), ...(label === null ? [] : [label])];
          return `${family.name}(${parts.join(',')})`;
        });
      }
    }
  });
  return columns;
}
