import { ledgerKinds, type LedgerKind } from '../../ledger.ts';
import type { Facts } from '../facts/facts.ts';
import type { Charge } from './charge.ts';
import { chargeCarbon } from './carbon.ts';
import { chargeDecisions } from './decisions.ts';
import { chargeDemand, creditClosing } from './demand-costs.ts';
import { chargeDuties } from './duties.ts';
import { chargeFees } from './fees.ts';
import { chargeFreight } from './freight.ts';
import { chargeHandling } from './handling.ts';
import { chargeInventory } from './inventory-costs.ts';
import { chargePurchasesAndProduction } from './purchases-and-production.ts';

/** What costs, each from the network and the plan alone. */
const charges: readonly ((facts: Facts, charge: Charge) => void)[] = [
  chargePurchasesAndProduction,
  chargeDecisions,
  chargeFreight,
  chargeHandling,
  chargeDuties,
  chargeFees,
  chargeInventory,
  chargeCarbon,
  chargeDemand,
  creditClosing,
];

/** Books everything that the plan costs and earns. */
export function eachCharge(facts: Facts, charge: Charge): void {
  for (const each of charges) each(facts, charge);
}

/** Amounts in base currency, worked out anew. */
export interface Recomputed {
  readonly byKind: Readonly<Record<LedgerKind, number>>;
  /** By kind, then by period number; what has no period is in no period's sum. */
  readonly byPeriod: Readonly<Record<LedgerKind, Float64Array>>;
}

/** A value for each ledger kind. */
export function forEachKind<Value>(make: () => Value): Record<LedgerKind, Value> {
  return Object.fromEntries(ledgerKinds.map((kind) => [kind, make()])) as Record<LedgerKind, Value>;
}

export function recompute(facts: Facts): Recomputed {
  const byKind = forEachKind(() => 0);
  const byPeriod = forEachKind(() => new Float64Array(facts.calendar.count));
  eachCharge(facts, (kind, period, amount) => {
    byKind[kind] += amount;
    if (period !== null) byPeriod[kind][period] = byPeriod[kind][period]! + amount;
  });
  return { byKind, byPeriod };
}
