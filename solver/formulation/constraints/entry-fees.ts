import type { PlannedFee } from '../sets/planned-fees.ts';
import type { Move, Node } from '../sets/reach.ts';
import { entryFee } from '../variables/entry-fees.ts';
import { type ConstraintFamily, type ModelContext, periodName } from './constraint-family.ts';

/**
 * A fee with a rate on planned entries is at least clamp(rate · V, floor, ceiling) + flat in a period in
 * which its lane is used. Cost presses it down to that; of an answer short of the best, or of one that looks for least
 * carbon, `settleOutcome` reads the exact amount.
 *
 * What the most that can be sent pays above the ceiling is all that a cap may take off the rate. Floor and ceiling
 * share a row, which is the tighter for it: what is capped is used.
 */
export const entryFees: ConstraintFamily = {
  name: 'entry_fees',
  title: 'Fees on planned entries',
  formula: `entryFee[l,f,t] ≥ rate[f] · Σ_{p,o} value[p,s] · flow[l,p,o,t] + flat · laneUse[l,t] − (rate[f] · mostValue[l,t] − ceiling) · entryCap[l,f,t],
  entryFee[l,f,t] ≥ (floor + flat) · laneUse[l,t] + (ceiling − floor) · entryCap[l,f,t],   entryCap[l,f,t] ≤ laneUse[l,t]
  ∀ f with a rate on l with planned entries, t   (no laneUse where floor = flat = 0)`,
  addRows(context) {
    context.sets.plannedFees.list.forEach((planned, item) => {
      if (!context.columns.entryFee.has(item)) return;
      for (let period = planned.first; period <= planned.last; period++) {
        addRowsOf(context, planned, item, period);
      }
    });
  },
};

function addRowsOf(context: ModelContext, planned: PlannedFee, item: number, period: number): void {
  const { sets, columns, builder } = context;
  const { lane, rate, floor, ceiling, flat } = planned;
  const fee = columns.entryFee.at(item, period);
  const cap = columns.entryCap.at(item, period);
  const use = columns.laneUse.at(lane, period);
  const rowOf = (part: string, lower: number, upper: number) => {
    const row = builder.addRow(
      lower,
      upper,
      () => `entry_fees(${[part, ...entryFee.label(item, sets), periodName(sets, period)].join(',')})`,
    );
    return (column: number, coefficient: number) => {
      if (column >= 0) builder.addTerm(row, column, coefficient);
    };
  };

  const byRate = rowOf('rate', 0, Infinity);
  byRate(fee, 1);
  for (const move of sets.movesOfLane(lane)) {
    const { product, site } = sets.nodes[(sets.moves[move] as Move).from] as Node;
    byRate(columns.flow.at(move, period), -rate * sets.catalogue.customsValue(product, site));
  }
  byRate(use, -flat);
  byRate(cap, Math.max(0, (planned.mostByRate[period] as number) - ceiling));

  if (floor > 0 || cap >= 0) {
    const least = rowOf('least', 0, Infinity);
    least(fee, 1);
    least(use, -floor - flat);
    least(cap, floor - ceiling);
  }
  if (use >= 0 && cap >= 0) {
    const capped = rowOf('cap', -Infinity, 0);
    capped(cap, 1);
    capped(use, -1);
  }
}
