import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import type { Move, Node } from '../sets/reach.ts';
import type { Cause } from './cost-family.ts';

/** What a charge on a flow is for: the lane, its goods and the period of dispatch. */
export function moveCause(sets: PlanningSets, move: Move, period: number): Cause {
  const { network } = sets;
  const lane = network.lanes[move.lane] as Lane;
  const node = sets.nodes[move.from] as Node;
  return {
    period: network.settings.periods[period]?.id ?? null,
    site: lane.from,
    lane: lane.id,
    product: network.products[node.product]?.id ?? null,
    origin: network.territories[node.origin]?.id ?? null,
    cause: lane.id,
  };
}
