import { madeForMarkets, unitsMadeBy } from '../../plan/made-for-markets.ts';
import type { PlanAnswer } from '../../plan/plan-answer.ts';
import { laneVolumes } from './lane-volumes.ts';

/** What most of something hangs on: the two largest, with their shares. */
export interface Dependence {
  readonly on: 'origin' | 'plant' | 'supplier' | 'lane' | 'market';
  readonly count: number;
  readonly largest: { readonly id: string; readonly share: number };
  readonly second: { readonly id: string; readonly share: number } | null;
}

/** How concentrated a plan is: finished units by origin, plant, lane and market, and what is paid to suppliers. */
export function dependences(answer: Pick<PlanAnswer, 'network' | 'plan' | 'ledger'>): readonly Dependence[] {
  const { network, plan, ledger } = answer;
  const made = madeForMarkets(answer);
  const offers = new Map<string, string>(network.offers.map(({ id, site }) => [id, site]));
  const paid = new Map<string, number>();
  for (const { kind, cause, site, amount } of ledger.entries) {
    if (kind !== 'material') continue;
    const supplier = offers.get(cause ?? '') ?? site;
    if (supplier !== null) paid.set(supplier, (paid.get(supplier) ?? 0) + amount);
  }
  const rows = new Map<string, (typeof network.demand)[number]>(network.demand.map((row) => [row.id, row]));
  const served = new Map<string, number>();
  for (const { demand, quantity } of plan.served) {
    const { market } = rows.get(demand)!;
    served.set(market, (served.get(market) ?? 0) + quantity);
  }
  const carried = new Map<string, number>();
  for (const { lane, quantity } of laneVolumes(answer))
    carried.set(lane, (carried.get(lane) ?? 0) + quantity);
  const listed = (amounts: ReadonlyMap<string, number>) =>
    [...amounts].map(([id, quantity]) => ({ id, quantity }));
  return [
    dependence('origin', unitsMadeBy(made, 'origin')),
    dependence('plant', unitsMadeBy(made, 'site')),
    dependence('supplier', listed(paid)),
    dependence('lane', listed(carried)),
    dependence('market', listed(served)),
  ].filter((each) => each !== null);
}

function dependence(
  on: Dependence['on'],
  amounts: readonly { readonly id: string; readonly quantity: number }[],
): Dependence | null {
  const used = amounts
    .filter(({ quantity }) => quantity > 0)
    .toSorted((one, other) => other.quantity - one.quantity);
  const total = used.reduce((sum, { quantity }) => sum + quantity, 0);
  const [largest, second] = used.map(({ id, quantity }) => ({ id, share: quantity / total }));
  return largest === undefined ? null : { on, count: used.length, largest, second: second ?? null };
}
