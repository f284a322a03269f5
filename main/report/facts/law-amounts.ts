import { sumBy } from '../../../solver/report/sum-by.ts';
import type { PlanAnswer } from '../../plan/plan-answer.ts';

/** What one law takes at the borders of one territory over the horizon, less what it refunds, in base currency. */
export interface LawAmount {
  /** `null` where no lane says whose border it is. */
  readonly into: string | null;
  /** Id of the duty layer or fee. */
  readonly cause: string;
  amount: number;
}

/** Duty, fees and refunds by the law that asks for them, most first; they add up to the ledger's. */
export function lawAmounts({
  network,
  ledger,
}: Pick<PlanAnswer, 'network' | 'ledger'>): readonly LawAmount[] {
  const territories = new Map<string, string>(network.sites.map(({ id, territory }) => [id, territory]));
  const importers = new Map<string, string>(network.lanes.map(({ id, to }) => [id, territories.get(to)!]));
  return sumBy(
    ledger.entries.filter(({ kind }) => kind === 'duty' || kind === 'fee' || kind === 'drawback'),
    ({ cause, lane }) => `${lane === null ? '' : importers.get(lane)} ${cause}`,
    ({ cause, lane }): LawAmount => ({
      into: lane === null ? null : importers.get(lane)!,
      cause: cause ?? '',
      amount: 0,
    }),
    (law, { amount }) => {
      law.amount += amount;
    },
  ).sort((one, other) => other.amount - one.amount);
}
