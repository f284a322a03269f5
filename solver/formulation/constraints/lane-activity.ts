import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Move, Node } from '../sets/reach.ts';
import { flow } from '../variables/goods.ts';
import { type ConstraintFamily, periodName } from './constraint-family.ts';

/**
 * Goods of one product travel a lane with a fixed charge, a minimum or fees on planned entries only when it is used. One row for each product
 * bounds the engines' relaxations far better than one for the lane, so it is written where no capacity of the lane binds
 * the product, and with one period also beside one that does.
 */
export const laneActivity: ConstraintFamily = {
  name: 'lane_activity',
  title: 'Use of a lane',
  formula:
    'flow[l,p,o,t] ≤ min(capacity[l] / load[p], need[from,p,t], need[to,p,t]) · laneUse[l,t]   ∀ l with a fixed charge, minimum or fees on planned entries, p, o, t',
  addRows(context) {
    const { sets, columns, builder } = context;
    const { catalogue, network } = sets;
    const isOnePeriod = catalogue.horizon.count === 1;
    sets.moves.forEach((move: Move, item) => {
      const lane = network.lanes[move.lane] as Lane;
      if (!columns.laneUse.has(move.lane)) return;
      const { product } = sets.nodes[move.from] as Node;
      const load = catalogue.load(product, lane.capacityUnit);
      const capacity =
        lane.capacityPerPeriod === null || load === 0 ? Infinity : lane.capacityPerPeriod / load;
      if (capacity < Infinity && !isOnePeriod) return;
      const days = catalogue.laneDays(lane);
      for (let period = move.first; period <= move.last; period++) {
        const row = builder.addRow(
          -Infinity,
          0,
          () => `lane_activity(${[...flow.label(item, sets), periodName(sets, period)].join(',')})`,
        );
        builder.addTerm(row, columns.flow.at(item, period), 1);
        const needed = Math.min(
          sets.need.from([move.from], period),
          sets.need.sentTo([move.to], days, period),
        );
        builder.addTerm(row, columns.laneUse.at(move.lane, period), -Math.min(capacity, needed));
      }
    });
  },
};
