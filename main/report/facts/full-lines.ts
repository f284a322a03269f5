import { capacityUse } from '../../../solver/report/capacity-use.ts';
import type { PlanAnswer } from '../../plan/plan-answer.ts';

/** A line that has no hours left in some periods. */
export interface FullLine {
  readonly site: string;
  readonly line: string;
  full: number;
  periods: number;
}

/** From this use on a line counts as full. */
export const fullFrom = 0.98;

/** Lines that are full in some period, those full in most periods first. */
export function fullLines({
  network,
  plan,
  ledger,
}: Pick<PlanAnswer, 'network' | 'plan' | 'ledger'>): readonly FullLine[] {
  const lines = new Map<string, FullLine>();
  for (const { site, line, use } of capacityUse.rows(network, plan, ledger)) {
    const row = lines.get(line) ?? { site, line, full: 0, periods: 0 };
    lines.set(line, row);
    row.periods += 1;
    if (use !== null && use >= fullFrom) row.full += 1;
  }
  return [...lines.values()].filter(({ full }) => full > 0).sort((one, other) => other.full - one.full);
}
