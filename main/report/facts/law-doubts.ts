import { dateOf, dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { PlanAnswer } from '../../plan/plan-answer.ts';

/** Why a law that the plan pays may not hold as it stands, the gravest first. */
export type LawDoubt = 'status' | 'ends' | 'no source' | 'confidence' | 'old';

export interface DoubtfulLaw {
  readonly layer: DutyLayer;
  readonly doubts: readonly LawDoubt[];
  /** What it takes over the horizon, less what is refunded, in base currency. */
  readonly amount: number;
}

/** Days before the first period after which a source counts as old, as the checks have it. */
const oldAfterDays = 365;

/** The laws that the plan pays duty by and that may not hold, those that take most first. */
export function lawDoubts({
  network,
  ledger,
}: Pick<PlanAnswer, 'network' | 'ledger'>): readonly DoubtfulLaw[] {
  const paid = new Map<string, number>();
  for (const { kind, cause, amount } of ledger.entries) {
    if (cause === null || (kind !== 'duty' && kind !== 'drawback')) continue;
    paid.set(cause, (paid.get(cause) ?? 0) + amount);
  }
  const { periods } = network.settings;
  const [first, last] = [periods[0]!, periods.at(-1)!];
  const oldest = dateOf(dayNumber(first.start) - oldAfterDays);
  const lastDay = dateOf(dayNumber(last.start) + last.days - 1);
  const doubtsOf = ({ status, validTo, source }: DutyLayer): readonly LawDoubt[] => [
    ...(status === 'in_force' ? [] : ['status' as const]),
    ...(validTo !== null && validTo < lastDay ? ['ends' as const] : []),
    ...(source === null ? ['no source' as const] : []),
    ...(source !== null && (source.confidence === 'low' || source.confidence === 'unverified')
      ? ['confidence' as const]
      : []),
    ...(source !== null && source.captured !== null && source.captured < oldest ? ['old' as const] : []),
  ];
  return network.duties
    .flatMap((layer) => {
      const amount = paid.get(layer.id);
      if (amount === undefined) return [];
      const doubts = doubtsOf(layer);
      return doubts.length === 0 ? [] : [{ layer, doubts, amount }];
    })
    .sort((one, other) => other.amount - one.amount);
}
