import { costParts, partOfKind } from '../../report/cost-parts.ts';
import type { Ledger } from '../../solution/ledger.ts';

/** What plans are billed for: the parts of landed cost, and what is no cost of bringing goods anywhere. */
export const billParts = [...costParts, 'shortfall', 'closingValue', 'revenue'] as const;
export type BillPart = (typeof billParts)[number];

/** One part of what two plans pay in all, in base currency over the horizon. */
export interface BillRow {
  part: BillPart;
  /** The plan as it is. */
  before: number;
  /** The plan that it is compared with. */
  after: number;
}

/** What two plans pay in all, part by part: the differences add up to the difference of their totals. Empty parts are left out. */
export function planBill(before: Ledger, after: Ledger): readonly BillRow[] {
  const sums = new Map<BillPart, BillRow>(billParts.map((part) => [part, { part, before: 0, after: 0 }]));
  for (const { kind, amount } of before.entries) (sums.get(partOfKind[kind]) as BillRow).before += amount;
  for (const { kind, amount } of after.entries) (sums.get(partOfKind[kind]) as BillRow).after += amount;
  return [...sums.values()].filter((row) => row.before !== 0 || row.after !== 0);
}
