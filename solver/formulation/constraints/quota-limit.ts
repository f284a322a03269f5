import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Lane } from '../../../scenarios/domain/lane.ts';
import { validity } from '../../../scenarios/trade/validity.ts';
import { arrivalWindow } from '../sets/arrival-window.ts';
import type { QuotaUse } from '../sets/planning-sets.ts';
import type { Move, Node } from '../sets/reach.ts';
import type { ConstraintFamily } from './constraint-family.ts';

/**
 * No more enters under a tariff-rate quota than it holds. A dispatch that arrives partly outside the layer's dates uses
 * the quota for the part inside, because only that part pays by it.
 */
export const quotaLimit: ConstraintFamily = {
  name: 'quota_limit',
  title: 'Tariff-rate quotas',
  formula: `Σ_{l,p,o,t} inside[λ,l,t] · measure[λ,p] · quotaUse[λ,l,p,o,t] ≤ quantity[λ]   ∀ λ with a quota;
  inside = share of the arrival window within the layer's dates, measure = 1 or weightKg`,
  addRows({ sets, columns, builder }) {
    const { network } = sets;
    const rowOf = new Map<number, number>();
    columns.quotaUse.each((item, period, column) => {
      const { move: number, layer } = sets.quotaUses[item] as QuotaUse;
      const law = network.duties[layer] as DutyLayer;
      let row = rowOf.get(layer);
      if (row === undefined) {
        row = builder.addRow(-Infinity, law.quota?.quantity ?? Infinity, () => `quota_limit(${law.id})`);
        rowOf.set(layer, row);
      }
      const move = sets.moves[number] as Move;
      const [from, to] = arrivalWindow(sets, network.lanes[move.lane] as Lane, period);
      const { fromDay, untilDay } = validity(law);
      const inside = Math.max(0, Math.min(to, untilDay) - Math.max(from, fromDay)) / (to - from);
      const { product } = sets.nodes[move.from] as Node;
      const measure = law.quota?.unit === 'kg' ? (network.products[product]?.weightKg ?? 0) : 1;
      builder.addTerm(row, column, inside * measure);
    });
  },
};
