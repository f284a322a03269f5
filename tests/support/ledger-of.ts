import type { Network } from '../../scenarios/domain/network.ts';
import { ledgerKinds, type Ledger, type LedgerEntry, type LedgerKind } from '../../solver/solution/ledger.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { factsOf } from '../../solver/solution/verifier/facts/facts.ts';
import { carbonByPeriod } from '../../solver/solution/verifier/recompute/carbon.ts';
import { eachCharge } from '../../solver/solution/verifier/recompute/recomputed.ts';

/** A ledger of these entries, summed. */
export function ledgerWith(currency: string, entries: readonly LedgerEntry[], carbonKg = 0): Ledger {
  const byKind = Object.fromEntries(ledgerKinds.map((kind) => [kind, 0])) as Record<LedgerKind, number>;
  for (const { kind, amount } of entries) byKind[kind] += amount;
  const total = entries.reduce((sum, { amount }) => sum + amount, 0);
  return { currency, entries, total, byKind, carbonKg };
}

/** An entry of which only kind, amount, period and cause matter. */
export function entry(
  kind: LedgerKind,
  amount: number,
  period: string | null,
  cause: string | null = null,
): LedgerEntry {
  return {
    kind,
    amount,
    period: period as LedgerEntry['period'],
    site: null,
    lane: null,
    product: null,
    origin: null,
    cause,
    part: null,
    quantity: 0,
  };
}

/** The ledger that the verifier itself makes of a plan: right for any plan whose ids are known. */
export function ledgerOf(network: Network, plan: Plan): Ledger {
  const empty = ledgerWith(network.settings.baseCurrency, []);
  const facts = factsOf(network, plan, empty);
  const entries: LedgerEntry[] = [];
  eachCharge(facts, (kind, period, amount, cause, carried) => {
    const id = period === null ? null : (network.settings.periods[period]?.id ?? null);
    const goods = carried && {
      lane: carried.lane.id,
      product: carried.product.id,
      origin: carried.origin,
    };
    entries.push({ ...entry(kind, amount, id, cause ?? null), ...goods });
  });
  const carbonKg = carbonByPeriod(facts).reduce((sum, kg) => sum + kg, 0);
  return ledgerWith(network.settings.baseCurrency, entries, carbonKg);
}
