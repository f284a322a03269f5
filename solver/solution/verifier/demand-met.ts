import type { DemandRow } from '../../../scenarios/domain/demand-row.ts';
import { periodSums } from './facts/period-sums.ts';
import type { Facts } from './facts/facts.ts';
import { reachableRows } from './facts/reachable-rows.ts';
import type { Invariant } from './invariant.ts';

/**
 * Σ served + shortfall = quantity, served ≥ minimumFill · quantity, and a firm row has no shortfall.
 *
 * Firm is: at least cost a row without a penalty; at least carbon every row that can be served at all;
 * at most contribution none, for demand is a ceiling.
 */
export const demandMet: Invariant = {
  name: 'demand-met',
  title: 'Each demand row is served or short, and served as far as it must be',
  floor: 'units',
  check: (facts, judge) => {
    const { lines, network, calendar } = facts;
    const served = periodSums<string>(calendar.count);
    for (const { row, period, quantity } of lines.served) served.add(row.id, period, quantity);
    const short = new Map<string, number>();
    for (const { row, quantity } of lines.shortfalls) short.set(row.id, (short.get(row.id) ?? 0) + quantity);
    const isFirm = firmRows(facts);
    for (const row of network.demand) {
      const got = served.total(row.id);
      const missing = short.get(row.id) ?? 0;
      const where = () => whereOf(row, facts);
      judge.equal(
        got + missing,
        row.quantity,
        0,
        (accounted, wanted) => `${where()}: ${accounted} served or short, ${wanted} wanted.`,
      );
      judge.atMost(
        row.minimumFill * row.quantity,
        got,
        row.quantity,
        (least, given) => `${where()}: ${given} served, at least ${least} must be.`,
      );
      if (isFirm(row)) {
        judge.atMost(
          missing,
          0,
          row.quantity,
          (lack, allowed) => `${where()}: ${lack} short of a firm demand, ${allowed} allowed.`,
        );
      }
    }
  },
};

/** Which rows must be served in full. */
function firmRows(facts: Facts): (row: DemandRow) => boolean {
  switch (facts.network.settings.objective) {
    case 'cost':
      return (row) => row.shortfallPenaltyPerUnit === null;
    case 'carbon':
      return reachableRows(facts);
    case 'profit':
      return () => false;
  }
}

function whereOf(row: DemandRow, { names, calendar }: Facts): string {
  const period = names.period(calendar.indexById.get(row.period) ?? 0);
  return `Demand ${row.id} of ${names.site(row.market)} for ${names.product(row.product)} in ${period}`;
}
