import { toBase } from '../../../scenarios/domain/money.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Ledger } from '../../../solver/solution/ledger.ts';
import type { Plan } from '../../../solver/solution/plan.ts';

/** Duty and fees, less drawback, over the horizon as a share of customs value, by lane and origin as `lane origin`. */
export function dutyBurdens(network: Network, plan: Plan, { entries }: Ledger): ReadonlyMap<string, number> {
  const duties = new Map<string, number>();
  for (const { kind, lane, origin, amount } of entries) {
    if (lane === null || (kind !== 'duty' && kind !== 'fee' && kind !== 'drawback')) continue;
    const key = `${lane} ${origin}`;
    duties.set(key, (duties.get(key) ?? 0) + amount);
  }
  const inBase = toBase(network);
  const unitValues = new Map<string, number>(
    network.products.map(({ id, customsValuePerUnit, currency }) => [
      id,
      inBase(customsValuePerUnit, currency),
    ]),
  );
  const values = new Map<string, number>();
  for (const { lane, origin, product, quantity } of plan.flows) {
    const key = `${lane} ${origin}`;
    values.set(key, (values.get(key) ?? 0) + quantity * (unitValues.get(product) ?? 0));
  }
  return new Map(
    [...values].filter(([, value]) => value > 0).map(([key, value]) => [key, (duties.get(key) ?? 0) / value]),
  );
}

/** Upper ends of the classes of burden, as fractions; the last class is open. */
export const burdenEdges = [0, 0.1, 0.2, 0.3] as const;

/** Class of a burden from 1 (free of duty) to 5 (over 30 %). */
export function burdenClass(burden: number): 1 | 2 | 3 | 4 | 5 {
  const at = burdenEdges.findIndex((edge) => burden <= edge + 1e-9);
  return ((at < 0 ? burdenEdges.length : at) + 1) as 1 | 2 | 3 | 4 | 5;
}
