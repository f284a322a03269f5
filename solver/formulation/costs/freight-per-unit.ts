import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import type { Catalogue } from '../sets/catalogue.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import type { Move, Node } from '../sets/reach.ts';
import type { Cause } from './cost-family.ts';

/** Freight of one unit in base currency, without insurance and without whole containers. */
export function freightPerUnit(catalogue: Catalogue, lane: Lane, product: Product): number {
  const { unit, kg, m3, container } = lane.costPer;
  const filled =
    container === null || container.isWholeContainers
      ? 0
      : container.cost *
        Math.max(product.volumeM3 / container.usableM3, product.weightKg / container.usableKg);
  return catalogue.toBase(unit + kg * product.weightKg + m3 * product.volumeM3 + filled, lane.currency);
}

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
