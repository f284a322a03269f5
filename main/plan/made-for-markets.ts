import { madeWhere, type MadeWhereRow } from '../../solver/report/made-where.ts';
import type { PlanAnswer } from './plan-answer.ts';

/** Goods that markets want, by product, plant and origin. */
export function madeForMarkets({
  network,
  plan,
  ledger,
}: Pick<PlanAnswer, 'network' | 'plan' | 'ledger'>): readonly MadeWhereRow[] {
  const wanted = new Set<string>(network.demand.map(({ product }) => product));
  return madeWhere.rows(network, plan, ledger).filter(({ product }) => wanted.has(product));
}

/** Units of them by the value of a column, most first. */
export function unitsMadeBy(
  rows: readonly MadeWhereRow[],
  column: 'site' | 'origin' | 'product',
): readonly { readonly id: string; readonly quantity: number }[] {
  const units = new Map<string, number>();
  for (const row of rows) units.set(row[column], (units.get(row[column]) ?? 0) + row.quantity);
  return [...units]
    .map(([id, quantity]) => ({ id, quantity }))
    .sort((one, other) => other.quantity - one.quantity);
}
