import type { Network } from '../../scenarios/domain/network.ts';
import type { Ledger } from '../solution/ledger.ts';
import type { Plan } from '../solution/plan.ts';

/**
 * What a column's values are. Ids stand for names that the reader of the table looks up;
 * money is in base currency; shares are fractions.
 */
export type ColumnUnit =
  | 'text'
  | 'site'
  | 'territory'
  | 'product'
  | 'lane'
  | 'line'
  | 'duty-layer'
  | 'agreement'
  | 'standing'
  | 'period'
  | 'units'
  | 'hours'
  | 'days'
  | 'kg'
  | 'money'
  | 'money-per-unit'
  | 'share';

/**
 * What stands under a column: nothing, the sum of its values, or the ratio of two other columns' sums.
 * A column of averages is never summed.
 */
export type TotalRule<Key extends string> = 'none' | 'sum' | { of: Key; per: Key };

export interface Column<Row> {
  key: keyof Row & string;
  title: string;
  unit: ColumnUnit;
  total: TotalRule<keyof Row & string>;
}

/** A table as data: what its columns mean, and its rows as a pure function of an answer. Unknown is `null`. */
export interface Report<Row> {
  name: string;
  title: string;
  columns: readonly Column<Row>[];
  rows: (network: Network, plan: Plan, ledger: Ledger) => readonly Row[];
}

/** Types a report by its rows, so that a column of no row does not compile. */
export function report<Row>(definition: Report<Row>): Report<Row> {
  return definition;
}
