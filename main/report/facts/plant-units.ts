import { capacityUse } from '../../../solver/report/capacity-use.ts';
import { madeForMarkets } from '../../plan/made-for-markets.ts';
import type { PlanAnswer } from '../../plan/plan-answer.ts';

/** Finished units of one origin that a plant makes. */
export interface PlantUnits {
  readonly site: string;
  readonly origin: string;
  quantity: number;
  /** Hours used of the hours of all its lines, over the horizon; `null` of a plant without lines. */
  readonly use: number | null;
}

/** What each plant makes of goods that markets want, most first. */
export function plantUnits(answer: Pick<PlanAnswer, 'network' | 'plan' | 'ledger'>): readonly PlantUnits[] {
  const use = useBySite(answer);
  const rows = new Map<string, PlantUnits>();
  for (const { site, origin, quantity } of madeForMarkets(answer)) {
    const key = `${site} ${origin}`;
    const row = rows.get(key) ?? { site, origin, quantity: 0, use: use.get(site) ?? null };
    rows.set(key, row);
    row.quantity += quantity;
  }
  return [...rows.values()].sort((one, other) => other.quantity - one.quantity);
}

function useBySite({
  network,
  plan,
  ledger,
}: Pick<PlanAnswer, 'network' | 'plan' | 'ledger'>): ReadonlyMap<string, number> {
  const hours = new Map<string, { used: number; available: number }>();
  for (const row of capacityUse.rows(network, plan, ledger)) {
    const sum = hours.get(row.site) ?? { used: 0, available: 0 };
    hours.set(row.site, sum);
    sum.used += row.hoursUsed;
    sum.available += row.regularHours + row.overtimeHours + row.expansionHours;
  }
  return new Map(
    [...hours]
      .filter(([, { available }]) => available > 0)
      .map(([site, { used, available }]) => [site, used / available]),
  );
}
