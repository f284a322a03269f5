import type { Lane } from '../../../scenarios/domain/lane.ts';
import { append } from './append.ts';
import type { PlanningSets } from './planning-sets.ts';
import type { Move, Node } from './reach.ts';

/** What is known of lanes and their goods before any fee is. */
export type LaneGoods = Pick<
  PlanningSets,
  'catalogue' | 'nodes' | 'moves' | 'need' | 'movesOfLane' | 'lanePeriods'
>;

/**
 * Most customs value that a lane may send in each period: of every product as much as can still be of use, those worth
 * most for the load they are first, until the lane is full.
 */
export function mostValueSent(goods: LaneGoods, number: number): Float64Array {
  const { catalogue, nodes, moves, need } = goods;
  const { network, horizon } = catalogue;
  const lane = network.lanes[number] as Lane;
  const days = catalogue.laneDays(lane);
  const from = catalogue.siteIndex.of(lane.from);
  const movesOf = new Map<number, Move[]>();
  for (const item of goods.movesOfLane(number)) {
    const move = moves[item] as Move;
    append(movesOf, (nodes[move.from] as Node).product, move);
  }
  const products = [...movesOf]
    .map(([product, ofProduct]) => ({
      ofProduct,
      load: catalogue.load(product, lane.capacityUnit),
      value: catalogue.customsValue(product, from),
    }))
    .sort((one, other) => other.value * one.load - one.value * other.load);

  return Float64Array.from({ length: horizon.count }, (_, period) => {
    let room = lane.capacityPerPeriod ?? Infinity;
    let most = 0;
    for (const { ofProduct, load, value } of products) {
      const open = ofProduct.filter(({ first, last }) => first <= period && period <= last);
      const needed = Math.min(
        need.from(
          open.map((move) => move.from),
          period,
        ),
        need.sentTo(
          open.map((move) => move.to),
          days,
          period,
        ),
      );
      const units = load === 0 ? needed : Math.min(needed, room / load);
      room -= units * load;
      most += units * value;
    }
    return most;
  });
}
