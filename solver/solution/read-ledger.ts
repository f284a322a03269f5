import { eachEmission } from '../formulation/costs/carbon.ts';
import { always } from '../formulation/costs/cost-family.ts';
import type { PlanningModel } from '../formulation/build-model.ts';
import { formulation } from '../formulation/index.ts';
import { ledgerKinds, type Ledger, type LedgerEntry, type LedgerKind } from './ledger.ts';
import { isSomething } from './read-plan.ts';

/**
 * The ledger of an answer: the model's own cost expressions, evaluated at its values. Entries of nothing are left out.
 * The total is the objective of a cost or profit plan.
 */
export function readLedger(model: PlanningModel, values: Float64Array): Ledger {
  const { sets, columns, network } = model;
  const entries: LedgerEntry[] = [];
  const byKind = Object.fromEntries(ledgerKinds.map((kind) => [kind, 0])) as Record<LedgerKind, number>;
  let total = 0;
  for (const family of formulation.costs) {
    family.charge(sets, columns, (column, unitAmount, kind, cause, quantityPer = 1) => {
      const value = column === always ? 1 : (values[column] as number);
      const amount = unitAmount * value;
      if (unitAmount === 0 || !isSomething(value)) return;
      total += amount;
      byKind[kind] += amount;
      entries.push({
        kind,
        amount,
        period: null,
        site: null,
        lane: null,
        product: null,
        origin: null,
        cause: null,
        part: null,
        quantity: quantityPer * value,
        ...cause(),
      });
    });
  }
  let carbonKg = 0;
  eachEmission(sets, columns, (column, kg) => {
    carbonKg += kg * (values[column] as number);
  });
  return { currency: network.settings.baseCurrency, entries, total, byKind, carbonKg };
}
