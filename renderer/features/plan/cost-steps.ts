import { partOfKind } from '../../../solver/report/cost-parts.ts';
import type { CostShare } from '../../../solver/report/costs-behind.ts';
import { wholeLedger, type LedgerQuery } from '../../../solver/report/ledger-query.ts';
import type { LedgerKind } from '../../../solver/solution/ledger.ts';
import { ledgerKindMessages } from '../../i18n/ledger-kind-messages.ts';
import type { Text } from '../../i18n/use-text.tsx';
import type { Names } from './names.ts';

/** One bar of a waterfall, with the question that opens the entries behind it. */
export interface CostStep {
  id: string;
  label: string;
  /** The law in full, of a duty layer. */
  hint: string | null;
  amount: number;
  tone: 'cost' | 'duty';
  query: LedgerQuery;
}

/** Kinds in the order in which a unit meets them. */
const order = Object.keys(partOfKind) as readonly LedgerKind[];

/** Below this amount of base currency a step is a rounding. */
const leastAmount = 0.005;

/** The steps of a waterfall: one a kind of cost, or one a duty layer where `splitsDuty`. Amounts add up to the shares'. */
export function costSteps(
  shares: readonly CostShare[],
  asked: LedgerQuery,
  { splitsDuty }: { splitsDuty: boolean },
  names: Names,
  { say }: Text,
): readonly CostStep[] {
  const steps = new Map<string, CostStep>();
  for (const { entry, amount } of shares) {
    const { kind, cause } = entry;
    const isLayer = splitsDuty && kind === 'duty' && cause !== null;
    const id = isLayer ? `duty ${cause}` : kind;
    const step = steps.get(id);
    if (step !== undefined) step.amount += amount;
    else
      steps.set(id, {
        id,
        label: isLayer ? names.cause(cause) : say(ledgerKindMessages[kind]),
        hint: isLayer ? names.law(cause) : null,
        amount,
        tone: partOfKind[kind] === 'duty' ? 'duty' : 'cost',
        query: {
          ...wholeLedger,
          ...asked,
          where: { ...asked.where, kind, ...(isLayer ? { cause } : {}) },
        },
      });
  }
  const placeOf = ({ query }: CostStep) => order.indexOf(query.where.kind as LedgerKind);
  return [...steps.values()]
    .filter(({ amount }) => Math.abs(amount) >= leastAmount)
    .sort((one, other) => placeOf(one) - placeOf(other) || other.amount - one.amount);
}
