import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Catalogue } from './catalogue.ts';
import { ElapsedDays } from './elapsed-days.ts';

/**
 * Goods at a place: one product of one origin (and age, where tracked) at one site.
 * `earliest` is the first period in which a unit can be there; `latest` the last in which one is of use:
 * the number of periods when even arriving after the horizon is, −1 when never.
 */
export interface Node {
  site: number;
  product: number;
  origin: number;
  /** Number of the age in `ElapsedDays.values`. */
  elapsed: number;
  earliest: number;
  latest: number;
}

/** A lane carrying the goods of one node to another, dispatched from period `first` to period `last`. */
export interface Move {
  lane: number;
  from: number;
  to: number;
  first: number;
  last: number;
}

/** A recipe making output of one origin, started from period `first` to period `last`. */
export interface Stream {
  recipe: number;
  origin: number;
  output: number;
  /** For each input of the recipe, the nodes it may take from. */
  inputs: readonly (readonly number[])[];
  first: number;
  last: number;
}

/** A purchase offer delivering to a node. */
export interface Source {
  offer: number;
  node: number;
  first: number;
  last: number;
}

export interface Reach {
  nodes: readonly Node[];
  moves: readonly Move[];
  streams: readonly Stream[];
  sources: readonly Source[];
  /** Nodes of a product at a site. */
  nodesAt(site: number, product: number): readonly number[];
  elapsedDays: ElapsedDays;
  /** How many nodes, moves and streams a full product would have had beside the kept ones. */
  reachedNodes: number;
}

/** Where goods end usefully: demand rows and closing targets. */
export interface Sinks {
  /** Last period of use of a node's goods by demand or a closing rule at its own site; −1 for none. */
  lastUse(node: Node, elapsedDays: ElapsedDays): number;
}

/**
 * Which goods can be where and when, and which of them are of use.
 *
 * Forward from offers and inventory through recipes and lanes: a node exists when its goods can arise, from the
 * first period on in which they can be there. Backward from demand and closing targets: a node, move or stream is
 * kept only in the periods from which its goods can still reach one. All else never becomes a column.
 */
export function reachOf(catalogue: Catalogue, sinks: Sinks): Reach {
  const forward = new Forward(catalogue);
  forward.run();
  return keepUseful(catalogue, forward, sinks);
}

class Forward {
  readonly nodes: Node[] = [];
  readonly elapsedDays: ElapsedDays;
  private readonly catalogue: Catalogue;
  private readonly nodeByKey = new Map<number, number>();
  private readonly at = new Map<number, number[]>();
  private readonly queue: number[] = [];
  private readonly lanesFrom: {
    lane: Lane;
    to: number;
    days: number;
    carries: (product: number) => boolean;
  }[][];
  private readonly recipesAt = new Map<number, Recipe[]>();

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.elapsedDays = new ElapsedDays(catalogue);
    const { network, siteIndex } = catalogue;
    this.lanesFrom = network.sites.map(() => []);
    for (const lane of network.lanes) {
      this.lanesFrom[siteIndex.get(lane.from) as number]?.push({
        lane,
        to: siteIndex.get(lane.to) as number,
        days: catalogue.laneDays(lane),
        carries: catalogue.carries(lane),
      });
    }
    for (const recipe of network.recipes) {
      if (!isCapable(catalogue, recipe)) continue;
      const site = siteIndex.get(recipe.site) as number;
      for (const input of recipe.inputs) {
        const key = this.siteProduct(site, catalogue.productIndex.get(input.product) as number);
        const known = this.recipesAt.get(key);
        if (known) known.push(recipe);
        else this.recipesAt.set(key, [recipe]);
      }
    }
  }

  nodesAt = (site: number, product: number): readonly number[] =>
    this.at.get(this.siteProduct(site, product)) ?? [];

  run(): void {
    const { network, siteIndex, productIndex, territoryIndex, periodIndex, horizon, originOfSite } =
      this.catalogue;
    for (const entry of network.inventory) {
      if (entry.quantity === 0) continue;
      const product = productIndex.get(entry.product) as number;
      this.reach(
        siteIndex.get(entry.site) as number,
        product,
        territoryIndex.get(entry.origin) as number,
        this.elapsedDays.of(product, 0),
        entry.arrivesIn === null ? 0 : (periodIndex.get(entry.arrivesIn) as number),
      );
    }
    for (const offer of network.offers) {
      if (offer.capacityPerPeriod === 0) continue;
      const site = siteIndex.get(offer.site) as number;
      const product = productIndex.get(offer.product) as number;
      const origin =
        offer.origin === null ? (originOfSite[site] as number) : (territoryIndex.get(offer.origin) as number);
      const first = horizon.arrivals(offer.leadTimeDays).first[0] as number;
      this.reach(site, product, origin, this.elapsedDays.of(product, offer.leadTimeDays), first);
    }
    for (const recipe of network.recipes) {
      if (recipe.inputs.length === 0 && isCapable(this.catalogue, recipe)) this.start(recipe);
    }
    for (let node = this.queue.pop(); node !== undefined; node = this.queue.pop()) this.spread(node);
  }

  private siteProduct(site: number, product: number): number {
    return site * this.catalogue.network.products.length + product;
  }

  private reach(site: number, product: number, origin: number, elapsed: number, period: number): void {
    const place = this.siteProduct(site, product);
    const key = (place * this.catalogue.network.territories.length + origin) * 65_536 + elapsed;
    const known = this.nodeByKey.get(key);
    if (known === undefined) {
      const index = this.nodes.length;
      this.nodes.push({ site, product, origin, elapsed, earliest: period, latest: -1 });
      this.nodeByKey.set(key, index);
      const here = this.at.get(place);
      if (here) here.push(index);
      else this.at.set(place, [index]);
      this.queue.push(index);
    } else {
      const node = this.nodes[known] as Node;
      if (period < node.earliest) {
        node.earliest = period;
        this.queue.push(known);
      }
    }
  }

  private spread(index: number): void {
    const node = this.nodes[index] as Node;
    const { horizon } = this.catalogue;
    if (node.earliest >= horizon.count) return;
    for (const { to, days, carries } of this.lanesFrom[node.site] ?? []) {
      if (!carries(node.product)) continue;
      const arrival = horizon.arrivals(days).first[node.earliest] as number;
      this.reach(
        to,
        node.product,
        node.origin,
        this.elapsedDays.later(node.product, node.elapsed, days),
        arrival,
      );
    }
    for (const recipe of this.recipesAt.get(this.siteProduct(node.site, node.product)) ?? []) {
      this.start(recipe);
    }
  }

  private start(recipe: Recipe): void {
    const { horizon, siteIndex, productIndex } = this.catalogue;
    const site = siteIndex.get(recipe.site) as number;
    const product = productIndex.get(recipe.output) as number;
    for (const { origin, first } of streamsOf(this.catalogue, recipe, this.nodes, this.nodesAt)) {
      if (first >= horizon.count) continue;
      const arrival = horizon.arrivals(recipe.leadTimeDays).first[first] as number;
      const age = recipe.isMadeToOrder ? recipe.leadTimeDays : 0;
      this.reach(site, product, origin, this.elapsedDays.of(product, age), arrival);
    }
  }
}

/** A recipe whose skill its site lacks, or that may make nothing, does not exist. */
function isCapable(catalogue: Catalogue, recipe: Recipe): boolean {
  const site = catalogue.network.sites[catalogue.siteIndex.get(recipe.site) as number];
  const hasSkill = recipe.skillRequired === null || (site?.skills.includes(recipe.skillRequired) ?? false);
  return hasSkill && recipe.capacityPerPeriod !== 0;
}

export function principalInput(recipe: Recipe): number {
  const marked = recipe.inputs.findIndex((input) => input.isPrincipal);
  return marked >= 0 ? marked : 0;
}

interface FoundStream {
  origin: number;
  inputs: number[][];
  first: number;
}

/** The streams of a recipe that the nodes found so far can feed, with the first period in which each can start. */
function streamsOf(
  catalogue: Catalogue,
  recipe: Recipe,
  nodes: readonly Node[],
  nodesAt: (site: number, product: number) => readonly number[],
): FoundStream[] {
  const site = catalogue.siteIndex.get(recipe.site) as number;
  const inputs = recipe.inputs.map((input) => [
    ...nodesAt(site, catalogue.productIndex.get(input.product) as number),
  ]);
  if (inputs.some((found) => found.length === 0)) return [];
  const earliest = (found: readonly number[]) =>
    found.reduce((first, index) => Math.min(first, (nodes[index] as Node).earliest), Infinity);
  const firstOf = (chosen: readonly (readonly number[])[]) =>
    chosen.reduce((first, found) => Math.max(first, earliest(found)), recipe.qualification.periods);

  if (catalogue.confersOrigin(recipe)) {
    return [{ origin: catalogue.originOfSite[site] as number, inputs, first: firstOf(inputs) }];
  }
  const principal = principalInput(recipe);
  const origins = new Set((inputs[principal] ?? []).map((index) => (nodes[index] as Node).origin));
  return [...origins].map((origin) => {
    const chosen = inputs.map((found, position) =>
      position === principal ? found.filter((index) => (nodes[index] as Node).origin === origin) : found,
    );
    return { origin, inputs: chosen, first: firstOf(chosen) };
  });
}

function keepUseful(catalogue: Catalogue, forward: Forward, sinks: Sinks): Reach {
  const { network, horizon, siteIndex, productIndex, territoryIndex, originOfSite } = catalogue;
  const { nodes, nodesAt, elapsedDays } = forward;
  const count = horizon.count;

  const nodeOf = (site: number, product: number, origin: number, elapsed: number): number | undefined =>
    nodesAt(site, product).find((index) => {
      const node = nodes[index] as Node;
      return node.origin === origin && node.elapsed === elapsed;
    });

  const into: { days: number; feeders: readonly number[] }[][] = nodes.map(() => []);
  const moves: Move[] = [];
  network.lanes.forEach((lane, laneNumber) => {
    const from = siteIndex.get(lane.from) as number;
    const to = siteIndex.get(lane.to) as number;
    const days = catalogue.laneDays(lane);
    const carries = catalogue.carries(lane);
    for (let product = 0; product < network.products.length; product++) {
      if (!carries(product)) continue;
      for (const index of nodesAt(from, product)) {
        const node = nodes[index] as Node;
        const target = nodeOf(to, product, node.origin, elapsedDays.later(product, node.elapsed, days));
        if (target === undefined || node.earliest >= count) continue;
        moves.push({ lane: laneNumber, from: index, to: target, first: node.earliest, last: -1 });
        into[target]?.push({ days, feeders: [index] });
      }
    }
  });

  const streams: Stream[] = [];
  network.recipes.forEach((recipe, recipeNumber) => {
    if (!isCapable(catalogue, recipe)) return;
    const site = siteIndex.get(recipe.site) as number;
    const product = productIndex.get(recipe.output) as number;
    const age = recipe.isMadeToOrder ? recipe.leadTimeDays : 0;
    for (const found of streamsOf(catalogue, recipe, nodes, nodesAt)) {
      const output = nodeOf(site, product, found.origin, elapsedDays.of(product, age));
      if (output === undefined || found.first >= count) continue;
      streams.push({
        recipe: recipeNumber,
        origin: found.origin,
        output,
        inputs: found.inputs,
        first: found.first,
        last: -1,
      });
      into[output]?.push({ days: recipe.leadTimeDays, feeders: found.inputs.flat() });
    }
  });

  const queue: number[] = [];
  const useUntil = (index: number, period: number) => {
    const node = nodes[index] as Node;
    if (period <= node.latest || period < Math.min(node.earliest, count)) return;
    node.latest = period;
    queue.push(index);
  };
  nodes.forEach((node, index) => useUntil(index, sinks.lastUse(node, elapsedDays)));
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    const { latest } = nodes[index] as Node;
    for (const { days, feeders } of into[index] ?? []) {
      const last = horizon.lastStart(days, latest);
      if (last >= 0) for (const feeder of feeders) useUntil(feeder, last);
    }
  }

  const useful = (index: number) => (nodes[index] as Node).latest >= 0;
  for (const move of moves) {
    const lane = network.lanes[move.lane] as Lane;
    if (useful(move.to))
      move.last = horizon.lastStart(catalogue.laneDays(lane), (nodes[move.to] as Node).latest);
  }
  for (const stream of streams) {
    const { leadTimeDays } = network.recipes[stream.recipe] as Recipe;
    if (useful(stream.output))
      stream.last = horizon.lastStart(leadTimeDays, (nodes[stream.output] as Node).latest);
  }
  const sources: Source[] = [];
  network.offers.forEach((offer, offerNumber) => {
    if (offer.capacityPerPeriod === 0) return;
    const site = siteIndex.get(offer.site) as number;
    const product = productIndex.get(offer.product) as number;
    const origin =
      offer.origin === null ? (originOfSite[site] as number) : (territoryIndex.get(offer.origin) as number);
    const node = nodeOf(site, product, origin, elapsedDays.of(product, offer.leadTimeDays));
    if (node === undefined || !useful(node)) return;
    const last = horizon.lastStart(offer.leadTimeDays, (nodes[node] as Node).latest);
    if (last >= 0) sources.push({ offer: offerNumber, node, first: 0, last });
  });

  return {
    nodes,
    moves: moves.filter((move) => move.last >= move.first),
    streams: streams.filter((stream) => stream.last >= stream.first),
    sources,
    nodesAt,
    elapsedDays,
    reachedNodes: nodes.length,
  };
}
