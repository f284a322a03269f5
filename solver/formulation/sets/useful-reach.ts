import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Catalogue } from './catalogue.ts';
import type { ForwardReach } from './forward-reach.ts';
import type { Move, Node, Reach, Sinks, Source, Stream } from './reach.ts';
import { isCapable } from './recipe-streams.ts';

/** The backward pass: what of the forward reach can still come to a use, and until when. */
export function usefulReach(catalogue: Catalogue, forward: ForwardReach, sinks: Sinks): Reach {
  const { network, horizon, siteIndex, productIndex } = catalogue;
  const { nodes, nodesAt, nodeOf, elapsedDays, tags } = forward;
  const count = horizon.count;

  const productsAt = productsBySite(network.sites.length, nodes);

  const into: { days: number; feeders: readonly number[] }[][] = nodes.map(() => []);
  const moves: Move[] = [];
  network.lanes.forEach((lane, laneNumber) => {
    const from = siteIndex.of(lane.from);
    const to = siteIndex.of(lane.to);
    const days = catalogue.laneDays(lane);
    const carries = catalogue.carries(lane);
    for (const product of productsAt[from] ?? []) {
      if (!carries(product)) continue;
      for (const index of nodesAt(from, product)) {
        const node = nodes[index] as Node;
        if (node.earliest >= count) continue;
        const elapsed = elapsedDays.later(product, node.elapsed, days);
        for (const entersUnderDrawback of forward.mayDrawBack(lane, product) ? [false, true] : [false]) {
          const target = nodeOf(to, product, tags.arriving(node.tag, lane, entersUnderDrawback), elapsed);
          if (target === undefined) continue;
          moves.push({
            lane: laneNumber,
            from: index,
            to: target,
            entersUnderDrawback,
            first: node.earliest,
            last: -1,
          });
          into[target]?.push({ days, feeders: [index] });
        }
      }
    }
  });

  const streams: Stream[] = [];
  network.recipes.forEach((recipe, recipeNumber) => {
    if (!isCapable(catalogue, recipe)) return;
    const site = siteIndex.of(recipe.site);
    const product = productIndex.of(recipe.output);
    const age = recipe.isMadeToOrder ? recipe.leadTimeDays : 0;
    for (const found of forward.streams.of(recipe, nodes, nodesAt)) {
      const output = nodeOf(site, product, found.tag, elapsedDays.of(product, age));
      if (output === undefined || found.first >= count) continue;
      streams.push({
        recipe: recipeNumber,
        tag: found.tag,
        origin: tags.at(found.tag).origin,
        output,
        inputs: found.inputs,
        earned: found.earned,
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
  nodes.forEach((node, index) => useUntil(index, sinks.lastUse(node, elapsedDays, tags)));
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
    const site = siteIndex.of(offer.site);
    const product = productIndex.of(offer.product);
    const node = nodeOf(site, product, tags.ofOffer(offer), elapsedDays.of(product, offer.leadTimeDays));
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
    nodeOf,
    tags,
    elapsedDays,
  };
}

/** The products that can be at each site, in their order; far fewer than there are. */
function productsBySite(sites: number, nodes: readonly Node[]): readonly (readonly number[])[] {
  const found = Array.from({ length: sites }, () => new Set<number>());
  for (const { site, product } of nodes) found[site]?.add(product);
  return found.map((products) => [...products].sort((left, right) => left - right));
}
