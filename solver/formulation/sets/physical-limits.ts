import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Line } from '../../../scenarios/domain/line.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Catalogue } from './catalogue.ts';
import { mostHours } from './most-hours.ts';
import type { Node, Reach } from './reach.ts';

/** Most good units that a recipe's own capacity and its lines, with overtime and all expansions, allow in a period. */
export function mostPerPeriod({ network, lineIndex }: Catalogue, recipe: Recipe): number {
  let most = recipe.capacityPerPeriod ?? Infinity;
  for (const { line: id, hoursPerUnit } of recipe.lineHours) {
    const line = network.lines[lineIndex.of(id)] as Line;
    if (hoursPerUnit > 0) most = Math.min(most, mostHours(line) / hoursPerUnit);
  }
  return most;
}

/** Most units of a product that a lane may carry in a period. */
export function mostCarried(catalogue: Catalogue, lane: Lane, product: number): number {
  const perUnit = catalogue.load(product, lane.capacityUnit);
  return lane.capacityPerPeriod === null || perUnit === 0 ? Infinity : lane.capacityPerPeriod / perUnit;
}

/**
 * Most units that can ever come to each node within the horizon: inventory, offers and recipes at their capacity in
 * every period, and all that can come to the nodes that feed it. Infinity where nothing limits them.
 *
 * Every pass starts from valid ceilings and leaves valid ceilings; ways that run in circles stay without limit.
 */
export function mostArrivals(catalogue: Catalogue, reach: Reach, passes: number): Float64Array {
  const { network, horizon } = catalogue;
  const { nodes, moves, streams, sources } = reach;
  const own = new Float64Array(nodes.length);
  const raise = (node: number, units: number) => {
    own[node] = (own[node] as number) + units;
  };
  for (const entry of network.inventory) {
    const origin = catalogue.territoryIndex.of(entry.origin);
    const place = reach.nodesAt(catalogue.siteIndex.of(entry.site), catalogue.productIndex.of(entry.product));
    for (const node of place) if ((nodes[node] as Node).origin === origin) raise(node, entry.quantity);
  }
  for (const { offer, node } of sources)
    raise(node, (network.offers[offer]?.capacityPerPeriod ?? Infinity) * horizon.count);
  for (const { recipe, output } of streams)
    raise(output, mostPerPeriod(catalogue, network.recipes[recipe] as Recipe) * horizon.count);

  let most = own.slice();
  for (const { to } of moves) most[to] = Infinity;
  for (let pass = 0; pass < passes; pass++) {
    const next = own.slice();
    for (const { lane, from, to } of moves) {
      const carried = mostCarried(catalogue, network.lanes[lane] as Lane, (nodes[from] as Node).product);
      next[to] = (next[to] as number) + Math.min(most[from] as number, carried * horizon.count);
    }
    most = most.map((ceiling, node) => Math.min(ceiling, next[node] as number));
  }
  return most;
}

/** Most units that use, lanes, demand and closing targets can take from each node in any one period. */
export function mostTaken(
  catalogue: Catalogue,
  reach: Reach,
  wantedAt: (node: number) => number,
): Float64Array {
  const { network } = catalogue;
  const taken = Float64Array.from(reach.nodes, (_, node) => wantedAt(node));
  for (const { recipe: number, inputs } of reach.streams) {
    const recipe = network.recipes[number] as Recipe;
    const most = mostPerPeriod(catalogue, recipe);
    inputs.forEach((found, position) => {
      const perUnit = (recipe.inputs[position]?.quantityPer ?? 0) / recipe.yield;
      for (const node of found) taken[node] = (taken[node] as number) + perUnit * most;
    });
  }
  for (const { lane, from } of reach.moves) {
    const { product } = reach.nodes[from] as Node;
    taken[from] = (taken[from] as number) + mostCarried(catalogue, network.lanes[lane] as Lane, product);
  }
  return taken;
}
