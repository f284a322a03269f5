import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import type { DeclaredEntry } from '../../solver/report/declared-entries.ts';
import type { DeclaredFee } from '../../solver/report/declared-fees.ts';
import type { Ledger } from '../../solver/solution/ledger.ts';

/** The customs entries of a plan, with what is needed to say them. */
export interface DeclaredPlan {
  readonly network: Network;
  readonly scenario: Scenario | null;
  /** Whether the file stored the plan, or it was found now. */
  readonly source: 'stored' | 'solved';
  readonly entries: readonly DeclaredEntry[];
  readonly fees: readonly DeclaredFee[];
  readonly ledger: Ledger;
}

export interface BorderTotals {
  readonly duty: number;
  /** Never positive. */
  readonly drawback: number;
  readonly fee: number;
}

/** What entries and fees come to. */
export function borderTotals({ entries, fees }: Pick<DeclaredPlan, 'entries' | 'fees'>): BorderTotals {
  return {
    duty: entries.reduce((sum, { duty }) => sum + duty, 0),
    drawback: entries.reduce((sum, { drawback }) => sum + drawback, 0),
    fee: fees.reduce((sum, { amount }) => sum + amount, 0),
  };
}

/** The same as plain data; money in base currency, rates as fractions. */
export function declaredAsJson(declared: DeclaredPlan): object {
  const { scenario, source, entries, fees, ledger } = declared;
  const { duty, drawback, fee } = ledger.byKind;
  return {
    scenario: scenario?.id ?? null,
    plan: source,
    currency: ledger.currency,
    entries,
    fees,
    totals: borderTotals(declared),
    ledger: { duty, drawback, fee },
  };
}
