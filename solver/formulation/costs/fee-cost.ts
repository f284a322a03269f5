import type { Lane } from '../../../scenarios/domain/lane.ts';
import { feeIndex, feeSegments } from '../../../scenarios/trade/entry-fees.ts';
import type { Move, Node } from '../sets/reach.ts';
import { arrivalWindow, territoryEntered } from './arrival-window.ts';
import type { CostFamily } from './cost-family.ts';
import { moveCause } from './freight-per-unit.ts';

/** Entry fees, as a fraction of customs value free on board, averaged over the arrival window. */
export const feeCost: CostFamily = {
  name: 'fee',
  title: 'Entry fees',
  formula: 'Σ_{l into another territory} Σ_{fee} fraction[fee] · value[p,s] · flow[l,p,o,t]',
  charge(sets, { flow }, charge) {
    const { network, catalogue } = sets;
    if (network.fees.length === 0) return;
    const index = feeIndex(network);
    const known = new Map<string, ReadonlyMap<string, number>>();
    flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      const lane = network.lanes[move.lane] as Lane;
      const entered = territoryEntered(sets, lane);
      if (!entered) return;
      const key = `${entered.id} ${lane.mode} ${period} ${catalogue.laneDays(lane)}`;
      let fees = known.get(key);
      if (fees === undefined) {
        const entry = { into: entered.id, mode: lane.mode };
        fees = meanFees(feeSegments(index, entry, ...arrivalWindow(sets, lane, period)));
        known.set(key, fees);
      }
      const node = sets.nodes[move.from] as Node;
      const value = catalogue.customsValue(node.product, node.site);
      for (const [id, fraction] of fees) {
        charge(column, fraction * value, 'fee', () => ({ ...moveCause(sets, move, period), cause: id }));
      }
    });
  },
};

/** Each fee's fraction of value, averaged over the days on which a dispatch arrives. */
function meanFees(segments: ReturnType<typeof feeSegments>): ReadonlyMap<string, number> {
  const total = segments.reduce((sum, { days }) => sum + days, 0);
  const means = new Map<string, number>();
  for (const { days, value: stack } of segments) {
    for (const { fee, fraction } of stack.lines) {
      means.set(fee.id, (means.get(fee.id) ?? 0) + (fraction * days) / total);
    }
  }
  return means;
}
