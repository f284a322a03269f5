import { ledgerKinds } from '../../solver/solution/ledger.ts';
import type { Ledger, LedgerEntry, LedgerKind } from '../../solver/solution/ledger.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { emptyPlan } from './empty-plan.ts';

/** A plan as it is typed in: ids as plain text, lists left out where empty. */
type Typed<Line> = {
  [Key in Exclude<keyof Line, Standings>]: Line[Key] extends string ? string : Line[Key];
} & Partial<Pick<Line, Extract<keyof Line, Standings>>>;
/** Left out where nothing but the origin is asked about. */
type Standings = 'standing' | 'inputStanding' | 'entersUnderDrawback';
export type PlanInput = { [Key in keyof Plan]?: readonly Typed<Plan[Key][number]>[] };
export type EntryInput = Pick<LedgerEntry, 'kind' | 'amount'> &
  Partial<Record<'period' | 'site' | 'lane' | 'product' | 'origin' | 'cause' | 'part', string>> & {
    quantity?: number;
  };

/** A plan written by hand, to know what a report must say of it. */
export function handMadePlan(input: PlanInput): Plan {
  const plainly = Object.entries(input).map(([name, lines]) => [
    name,
    lines.map((line) => ({
      standing: null,

      inputStanding: null,
      entersUnderDrawback: false,
      ...line,
    })),
  ]);
  return { ...emptyPlan, ...Object.fromEntries(plainly) } as Plan;
}

/** A ledger of the entries given, with its sums. */
export function handMadeLedger(inputs: readonly EntryInput[]): Ledger {
  const nothing = {
    period: null,
    site: null,
    lane: null,
    product: null,
    origin: null,
    cause: null,
    part: null,
  };
  const entries = inputs.map((input) => ({ ...nothing, quantity: 1, ...input }) as LedgerEntry);
  const sum = (some: readonly LedgerEntry[]): number => some.reduce((total, { amount }) => total + amount, 0);
  const byKind = Object.fromEntries(
    ledgerKinds.map((kind) => [kind, sum(entries.filter((entry) => entry.kind === kind))]),
  ) as Record<LedgerKind, number>;
  return { currency: 'HKD', entries, total: sum(entries), byKind, carbonKg: 0 };
}
