import { ledgerKinds } from '../ledger.ts';
import type { Invariant } from './invariant.ts';
import { forEachKind } from './recompute/recomputed.ts';

/** The ledger's sums are those of its entries: in all and by kind. */
export const ledgerTotal: Invariant = {
  name: 'ledger-total',
  title: 'The ledger adds up',
  floor: 'money',
  check: ({ ledger, network }, judge) => {
    const byKind = forEachKind(() => 0);
    let total = 0;
    for (const { kind, amount } of ledger.entries) {
      byKind[kind] += amount;
      total += amount;
    }
    judge.equal(
      ledger.total,
      total,
      0,
      (said, summed) => `The ledger's total is ${said} ${ledger.currency}; its entries sum to ${summed}.`,
    );
    for (const kind of ledgerKinds) {
      judge.equal(
        ledger.byKind[kind],
        byKind[kind],
        0,
        (said, summed) => `The ledger's ${kind} is ${said} ${ledger.currency}; its entries sum to ${summed}.`,
      );
    }
    const { baseCurrency } = network.settings;
    if (ledger.currency !== baseCurrency) {
      judge.broken(
        1,
        () => `The ledger is in ${ledger.currency}; the network's base currency is ${baseCurrency}.`,
      );
    }
  },
};
