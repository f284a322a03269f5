import type { Invariant } from './invariant.ts';
import { chargeDuties } from './recompute/duties.ts';

/** The duty booked under each layer is what that layer takes of the plan's shipments on the days they arrive. */
export const dutyRecomputed: Invariant = {
  name: 'duty-recomputed',
  title: 'Duty, layer by layer, follows from the shipments and their days of arrival',
  floor: 'money',
  check: (facts, judge) => {
    const { ledger, network } = facts;
    const booked = new Map<string, number>();
    const due = new Map<string, number>();
    const add = (sums: Map<string, number>, layer: string, amount: number) =>
      sums.set(layer, (sums.get(layer) ?? 0) + amount);
    for (const { kind, cause, amount } of ledger.entries) {
      if (kind === 'duty') add(booked, cause ?? 'no layer', amount);
    }
    chargeDuties(facts, (_, __, amount, layer) => add(due, layer ?? 'no layer', amount));
    const layers = new Set<string>([...network.duties.map(({ id }) => id), ...booked.keys(), ...due.keys()]);
    for (const layer of layers) {
      judge.equal(
        booked.get(layer) ?? 0,
        due.get(layer) ?? 0,
        0,
        (said, owed) => `Duty layer ${layer}: ${said} ${ledger.currency} booked, ${owed} owed.`,
      );
    }
  },
};
