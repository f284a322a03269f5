import type { ExpansionId } from '../../../scenarios/domain/primitives.ts';
import type { LedgerEntry, LedgerKind, LedgerPart } from '../../solution/ledger.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import type { Variables } from '../variables/index.ts';

/**
 * What a charge is for: the ledger's fields but the amount. Fields left out are `null`; the quantity is stated only
 * where it is a count that does not go with the column.
 */
export type Cause = Partial<Omit<LedgerEntry, 'kind' | 'amount' | 'part'>> & {
  part?: LedgerPart | ExpansionId;
};

/** Stands in place of a column for charges that no decision changes. */
export const always = -1;

/**
 * Receives a charge: `amount` in base currency for each unit of a column.
 * `quantityPer` is how many units, hours or counts the ledger shows for one of the column; usually 1.
 */
export type Charge = (
  column: number,
  amount: number,
  kind: LedgerKind,
  cause: () => Cause,
  quantityPer?: number,
) => void;

/**
 * One family of cost: a linear expression over the columns, stated once. The objective is the sum of the families;
 * the ledger is the same expressions evaluated at the plan, so the two cannot differ but by rounding.
 */
export interface CostFamily {
  name: string;
  title: string;
  formula: string;
  charge(sets: PlanningSets, columns: Variables, charge: Charge): void;
}
