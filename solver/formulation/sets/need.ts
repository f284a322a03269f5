import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Catalogue } from './catalogue.ts';
import type { DemandSets, Wanted } from './demand-sets.ts';
import type { Node, Reach } from './reachability.ts';

/**
 * How much of a node's goods any sensible plan can still use from a period on. It caps every switch:
 * a coefficient on a binary is the smaller of a physical limit and this need, never a made-up large number.
 *
 * Per product:  need_p(t) = demand_p from t on + closing targets + Σ_q max_r (quantityPer / yield) · need_q(t),
 * with q the outputs of recipes r that take p. Minimum runs, lots and minimum orders may leave more than is
 * needed, so each product's largest such step is added once per place that may overshoot.
 * Per node it is at most what can be used there or beyond its lanes, found by passing needs backward; each pass
 * starts from valid ceilings and so leaves valid ceilings.
 */
export interface Need {
  /** Ceiling on units of a node's goods of use from period t on. */
  from(node: number, period: number): number;
  /** The same for a product anywhere. */
  ofProduct(product: number, period: number): number;
}

/** Passes over the lanes: supplier → plant → hub → hub → market. */
const passes = 4;

export function needOf(catalogue: Catalogue, demand: DemandSets, reach: Reach): Need {
  const { network, horizon } = catalogue;
  const periods = horizon.count;
  const byProduct = productNeeds(catalogue, demand);
  const overshoot = overshootOf(catalogue);

  let ceilings = Float64Array.from({ length: reach.nodes.length * periods }, (_, at) => {
    const node = reach.nodes[Math.floor(at / periods)] as Node;
    return byProduct[node.product * periods + (at % periods)] as number;
  });

  const own = ownNeeds(catalogue, demand, reach);
  for (let pass = 0; pass < passes; pass++) {
    const next = own.slice();
    for (const move of reach.moves) {
      const { first } = horizon.arrivals(catalogue.laneDays(network.lanes[move.lane] as Lane));
      for (let t = 0; t <= move.last; t++) {
        const at = move.from * periods + t;
        const arrival = Math.min(first[t] as number, periods - 1);
        next[at] = (next[at] as number) + (ceilings[move.to * periods + arrival] as number);
      }
    }
    for (const stream of reach.streams) {
      const recipe = network.recipes[stream.recipe] as Recipe;
      const { first } = horizon.arrivals(recipe.leadTimeDays);
      stream.inputs.forEach((nodes, position) => {
        const perUnit = (recipe.inputs[position]?.quantityPer ?? 0) / recipe.yield;
        for (const node of nodes) {
          for (let t = 0; t <= stream.last; t++) {
            const at = node * periods + t;
            const arrival = Math.min(first[t] as number, periods - 1);
            const needed = ceilings[stream.output * periods + arrival] as number;
            next[at] = (next[at] as number) + perUnit * needed;
          }
        }
      });
    }
    ceilings = ceilings.map((ceiling, at) => Math.min(ceiling, next[at] as number));
  }

  return {
    from: (node, period) =>
      (ceilings[node * periods + period] as number) +
      (overshoot[(reach.nodes[node] as Node).product] as number),
    ofProduct: (product, period) =>
      (byProduct[product * periods + period] as number) + (overshoot[product] as number),
  };
}

/** Demand, closing targets and dependent need of each product from each period on. */
function productNeeds(catalogue: Catalogue, demand: DemandSets): Float64Array {
  const { network, horizon, productIndex } = catalogue;
  const periods = horizon.count;
  const needs = new Float64Array(network.products.length * periods);
  for (const each of demand.wanted) {
    for (let t = 0; t <= each.last; t++) {
      const at = each.product * periods + t;
      needs[at] = (needs[at] as number) + each.row.quantity;
    }
  }
  for (const { product, target } of demand.targets) {
    for (let t = 0; t < periods; t++) {
      const at = product * periods + t;
      needs[at] = (needs[at] as number) + target;
    }
  }

  const perUnit = new Map<number, Map<number, number>>();
  for (const recipe of network.recipes) {
    const output = productIndex.get(recipe.output) as number;
    const inputs = perUnit.get(output) ?? new Map<number, number>();
    perUnit.set(output, inputs);
    for (const input of recipe.inputs) {
      const product = productIndex.get(input.product) as number;
      inputs.set(product, Math.max(inputs.get(product) ?? 0, input.quantityPer / recipe.yield));
    }
  }
  for (const output of outputsFirst(network.products.length, perUnit)) {
    for (const [input, quantity] of perUnit.get(output) ?? []) {
      for (let t = 0; t < periods; t++) {
        const at = input * periods + t;
        needs[at] = (needs[at] as number) + quantity * (needs[output * periods + t] as number);
      }
    }
  }
  return needs;
}

/** Products in an order in which each comes before what it is made of; the checks refuse bills of materials with a cycle. */
function outputsFirst(count: number, inputsOf: ReadonlyMap<number, ReadonlyMap<number, number>>): number[] {
  const order: number[] = [];
  const state = new Uint8Array(count);
  const visit = (product: number) => {
    if (state[product] !== 0) return;
    state[product] = 1;
    for (const input of inputsOf.get(product)?.keys() ?? []) visit(input);
    order.push(product);
  };
  for (let product = 0; product < count; product++) visit(product);
  return order.reverse();
}

/** Demand and closing targets at each node itself, from each period on. */
function ownNeeds(catalogue: Catalogue, demand: DemandSets, reach: Reach): Float64Array {
  const periods = catalogue.horizon.count;
  const own = new Float64Array(reach.nodes.length * periods);
  reach.nodes.forEach((node, index) => {
    let closing = 0;
    for (const { target } of demand.targetsAt(node.site, node.product)) closing += target;
    for (let t = 0; t < periods; t++) own[index * periods + t] = closing;
    for (const number of demand.wantedAt(node.site, node.product)) {
      const each = demand.wanted[number] as Wanted;
      if (!demand.accepts(each, node, reach.elapsedDays)) continue;
      for (let t = 0; t <= each.last; t++) {
        const at = index * periods + t;
        own[at] = (own[at] as number) + each.row.quantity;
      }
    }
  });
  return own;
}

/** Units of each product beyond need that minimum quantities and lots may force on a plan. */
function overshootOf(catalogue: Catalogue): Float64Array {
  const { network, productIndex, horizon } = catalogue;
  const extra = new Float64Array(network.products.length);
  const raise = (product: string, quantity: number) => {
    const at = productIndex.get(product) as number;
    extra[at] = (extra[at] as number) + quantity;
  };
  for (const recipe of network.recipes)
    raise(recipe.output, Math.max(recipe.minimumRun, recipe.lotMultiple ?? 0));
  for (const offer of network.offers) {
    const tierStep =
      offer.tierRule === 'allUnits' ? Math.max(...offer.tiers.map((tier) => tier.fromQuantity)) : 0;
    raise(offer.product, Math.max(offer.minimumOrder, offer.lotMultiple ?? 0, tierStep));
  }
  // What is overshot of an output draws its inputs too; one level of each recipe covers it, level by level.
  for (const recipe of network.recipes) {
    const quantity = Math.max(recipe.minimumRun, recipe.lotMultiple ?? 0);
    for (const input of recipe.inputs) raise(input.product, (quantity * input.quantityPer) / recipe.yield);
  }
  for (const lane of network.lanes) {
    if (lane.minimumPerPeriod === 0) continue;
    const times = lane.isMinimumCommitted ? horizon.count : 1;
    const carries = catalogue.carries(lane);
    network.products.forEach((product, number) => {
      const load = catalogue.load(number, lane.capacityUnit);
      if (carries(number) && load > 0) raise(product.id, (times * lane.minimumPerPeriod) / load);
    });
  }
  return extra;
}
