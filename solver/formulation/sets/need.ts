import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Catalogue } from './catalogue.ts';
import type { DemandSets, Wanted } from './demand-sets.ts';
import type { Horizon } from './horizon.ts';
import { longestWay } from './longest-way.ts';
import { mostArrivals, mostCarried, mostPerPeriod, mostTaken } from './physical-limits.ts';
import { inputsPerOutput, outputsFirst } from './product-levels.ts';
import type { Node, Reach } from './reach.ts';
import { surplusOf } from './surplus.ts';

/**
 * How much of a node's goods a best plan can still use from a period on. It caps every switch:
 * a coefficient on a binary is the smaller of a physical limit and this need, never a made-up large number.
 *
 * Per product:  need_p(t) = demand_p from t on + closing targets + Σ_q max_r (quantityPer / yield) · need_q(t),
 * with q the outputs of recipes r that take p. Per node it is at most what can be used there or beyond its lanes, found
 * by passing needs backward; each pass starts from valid ceilings and so leaves valid ceilings.
 *
 * Each of them is stretched where lead times straddle periods. Of what is sent only the share `first` may arrive in the
 * first period of arrival, and all of it may be sent for the sake of that share. No more than need / first is sent,
 * though: after the last period that ends without stock nothing need be sent, and up to then the first shares are
 * used up. So what is kept exceeds what is still needed by no more than the late shares of what one period takes.
 * What a plan may be made to move beyond its need is in `surplus.ts`; what can be there at all, and be taken from
 * there in a period, in `physical-limits.ts`.
 *
 * Nodes asked about together are of one product.
 */
export interface Need {
  /** Ceiling on units that leave nodes from period t on. */
  from(nodes: readonly number[], period: number): number;
  /** Ceiling on units sent to nodes from period t on by something that takes so many days. */
  sentTo(nodes: readonly number[], leadDays: number, period: number): number;
  /** Ceiling on units made at nodes from period t on by recipes of so many days. */
  madeAt(nodes: readonly number[], leadDays: number, period: number): number;
  /** Ceiling on units kept at nodes; what arrives late of an early start may be kept when nothing needs it any more. */
  kept(nodes: readonly number[]): number;
}

/** Least number of passes over lanes and recipes; in networks with ways back it leaves room for a detour. */
const leastPasses = 8;

export function needOf(catalogue: Catalogue, demand: DemandSets, reach: Reach): Need {
  const { horizon } = catalogue;
  const periods = horizon.count;
  const sent = sentPerUnit(horizon);
  const steps = stepsOf(catalogue, reach);
  const byProduct = productNeeds(catalogue, demand);
  const surplus = surplusOf(
    catalogue,
    byProduct.filter((_, at) => at % periods === 0),
  );
  const own = ownNeeds(catalogue, demand, reach);
  const productOf = (node: number) => (reach.nodes[node] as Node).product;
  const ofProduct = (node: number, t: number) => byProduct[productOf(node) * periods + t] as number;
  const arrivalOf = ({ to, leadDays }: Pick<Step, 'to' | 'leadDays'>, t: number) =>
    to * periods + Math.min(horizon.arrivals(leadDays).first[t] as number, periods - 1);

  // How much more than one unit may have to leave a node for one to be in time at the end of its way. A pass adds a
  // step to the ways looked at; round a circle that would never end, and no best plan sends goods round one.
  const passes = Math.max(leastPasses, longestWay(reach.nodes.length, steps));
  let stretch = new Float64Array(reach.nodes.length * periods).fill(1);
  for (let pass = 0, isLonger = true; pass < passes && isLonger; pass++) {
    const next = stretch.slice();
    isLonger = false;
    for (const step of steps) {
      for (let t = 0; t <= step.last; t++) {
        const at = step.from * periods + t;
        const wanted = sent(step.leadDays, t) * (stretch[arrivalOf(step, t)] as number);
        if (wanted <= (next[at] as number)) continue;
        next[at] = wanted;
        isLonger = true;
      }
    }
    stretch = next;
  }

  let ceilings = stretch.map((times, at) => times * ofProduct(Math.floor(at / periods), at % periods));
  for (let pass = 0; pass < leastPasses; pass++) {
    const next = own.slice();
    for (const step of steps) {
      for (let t = 0; t <= step.last; t++) {
        const at = step.from * periods + t;
        const needed = sent(step.leadDays, t) * (ceilings[arrivalOf(step, t)] as number);
        const possible = step.mostPerPeriod * (step.last - t + 1);
        next[at] = (next[at] as number) + step.perUnit * Math.min(needed, possible);
      }
    }
    ceilings = ceilings.map((ceiling, at) => Math.min(ceiling, next[at] as number));
  }

  /** What is needed of nodes together, and never more than all that is needed of their product. */
  const together = (nodes: readonly number[], placeOf: (node: number) => number, t: number) => {
    let sum = 0;
    let most = 0;
    for (const node of nodes) {
      sum += ceilings[placeOf(node)] as number;
      most = Math.max(most, stretch[placeOf(node)] as number);
    }
    return nodes.length === 0 ? 0 : Math.min(sum, most * ofProduct(nodes[0] as number, t));
  };
  const withSurplus = (nodes: readonly number[], needed: number) =>
    nodes.length === 0 ? 0 : needed + (surplus.units[productOf(nodes[0] as number)] as number);
  const longestStretchInto = new Float64Array(reach.nodes.length).fill(1);
  for (const { to, leadDays } of steps)
    longestStretchInto[to] = Math.max(longestStretchInto[to] as number, sent(leadDays, 0));
  for (const { node, offer } of reach.sources) {
    const days = catalogue.network.offers[offer]?.leadTimeDays ?? 0;
    longestStretchInto[node] = Math.max(longestStretchInto[node] as number, sent(days, 0));
  }
  const sentTo: Need['sentTo'] = (nodes, leadDays, period) =>
    withSurplus(
      nodes,
      sent(leadDays, period) * together(nodes, (to) => arrivalOf({ to, leadDays }, period), period),
    );
  const possible = mostArrivals(catalogue, reach, passes);
  const taken = mostTaken(catalogue, reach, (node) => own[node * periods] as number);
  const sumOf = (amounts: Float64Array, nodes: readonly number[]) =>
    nodes.reduce((sum, node) => sum + (amounts[node] as number), 0);
  const madeBesides = (nodes: readonly number[]) =>
    nodes.length === 0 ? 0 : (surplus.made[productOf(nodes[0] as number)] as number);
  return {
    from: (nodes, period) => {
      const needed = together(nodes, (node) => node * periods + period, period);
      return Math.min(sumOf(possible, nodes), withSurplus(nodes, needed));
    },
    sentTo,
    madeAt: (nodes, leadDays, period) => sentTo(nodes, leadDays, period) + madeBesides(nodes),
    kept: (nodes) => {
      const into = nodes.reduce((most, node) => Math.max(most, longestStretchInto[node] as number), 1);
      const needed = together(nodes, (node) => node * periods, 0);
      const late = (into - 1) * Math.min(needed, sumOf(taken, nodes));
      return Math.min(sumOf(possible, nodes), withSurplus(nodes, needed + late) + madeBesides(nodes));
    },
  };
}

/** A way of goods from one node into another: carried, or used for what is made; `perUnit` units for one there. */
interface Step {
  from: number;
  to: number;
  leadDays: number;
  perUnit: number;
  /** Most units that may come to `to` by this way in a period. */
  mostPerPeriod: number;
  last: number;
}

function stepsOf(catalogue: Catalogue, { moves, streams, nodes }: Reach): readonly Step[] {
  const { network } = catalogue;
  return [
    ...moves.map(({ lane: number, from, to, last }) => {
      const lane = network.lanes[number] as Lane;
      const most = mostCarried(catalogue, lane, (nodes[from] as Node).product);
      return { from, to, last, perUnit: 1, leadDays: catalogue.laneDays(lane), mostPerPeriod: most };
    }),
    ...streams.flatMap(({ recipe: number, inputs, output: to, last }) => {
      const recipe = network.recipes[number] as Recipe;
      const { inputs: parts, leadTimeDays: leadDays, yield: share } = recipe;
      const most = mostPerPeriod(catalogue, recipe);
      return inputs.flatMap((nodes, position) => {
        const perUnit = (parts[position]?.quantityPer ?? 0) / share;
        return nodes.map((from) => ({ from, to, last, perUnit, leadDays, mostPerPeriod: most }));
      });
    }),
  ];
}

type SentPerUnit = (leadDays: number, period: number) => number;

/** Most units that must be sent from a period on for one unit to be there in the first period of arrival. */
function sentPerUnit(horizon: Horizon): SentPerUnit {
  const known = new Map<number, Float64Array>();
  return (leadDays, period) => {
    let most = known.get(leadDays);
    if (most === undefined) {
      const { shares } = horizon.arrivals(leadDays);
      most = new Float64Array(horizon.count);
      let later = 1;
      for (let t = horizon.count - 1; t >= 0; t--) {
        later = Math.max(later, 1 / (shares[t]?.[0]?.share ?? 1));
        most[t] = later;
      }
      known.set(leadDays, most);
    }
    return most[period] as number;
  };
}

/** Demand, closing targets and dependent need of each product from each period on. */
function productNeeds(catalogue: Catalogue, demand: DemandSets): Float64Array {
  const { network, horizon } = catalogue;
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

  const perUnit = inputsPerOutput(catalogue);
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
      if (!demand.accepts(each, node, reach.elapsedDays, reach.tags)) continue;
      for (let t = 0; t <= each.last; t++) {
        const at = index * periods + t;
        own[at] = (own[at] as number) + each.row.quantity;
      }
    }
  });
  return own;
}
