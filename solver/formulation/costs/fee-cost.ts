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
    flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      const lane = network.lanes[move.lane] as Lane;
      const entered = territoryEntered(sets, lane);
      if (!entered) return;
      const node = sets.nodes[move.from] as Node;
      const value = catalogue.customsValue(node.product, node.site);
      const [from, to] = arrivalWindow(sets, lane, period);
      for (const { days, value: stack } of feeSegments(
        index,
        { into: entered.id, mode: lane.mode },
        from,
        to,
      )) {
        for (const { fee, fraction } of stack.lines) {
          const amount = ((fraction * days) / (to - from)) * value;
          charge(column, amount, 'fee', () => ({ ...moveCause(sets, move, period), cause: fee.id }));
        }
      }
    });
  },
};
