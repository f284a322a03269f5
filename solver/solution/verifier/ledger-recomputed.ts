import { ledgerKinds } from '../ledger.ts';
import type { Invariant } from './invariant.ts';
import { forEachKind, recompute } from './recompute/recomputed.ts';

/** Each kind of cost, in all and in each period, is what the network's prices make of the plan's quantities. */
export const ledgerRecomputed: Invariant = {
  name: 'ledger-recomputed',
  title: 'Every cost follows from the network and the plan',
  floor: 'money',
  check: (facts, judge) => {
    const { ledger, calendar, names } = facts;
    const ours = recompute(facts);
    const byPeriod = forEachKind(() => new Float64Array(calendar.count));
    const byKind = forEachKind(() => 0);
    for (const { kind, period, amount } of ledger.entries) {
      byKind[kind] += amount;
      const index = period === null ? undefined : calendar.indexById.get(period);
      if (index !== undefined) byPeriod[kind][index] = byPeriod[kind][index]! + amount;
    }
    for (const kind of ledgerKinds) {
      judge.equal(
        byKind[kind],
        ours.byKind[kind],
        0,
        (booked, due) => `The ledger books ${booked} ${ledger.currency} of ${kind}; the plan makes ${due}.`,
      );
      // The credit for what is left belongs to the end of the horizon, whichever period it is written under.
      if (kind === 'closing-value') continue;
      for (let period = 0; period < calendar.count; period += 1) {
        judge.equal(
          byPeriod[kind][period]!,
          ours.byPeriod[kind][period]!,
          ours.byKind[kind],
          (booked, due) =>
            `The ledger books ${booked} ${ledger.currency} of ${kind} in ${names.period(period)}; the plan makes ${due}.`,
        );
      }
    }
  },
};
