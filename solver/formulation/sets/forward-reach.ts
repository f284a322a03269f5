import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { append } from './append.ts';
import type { Catalogue } from './catalogue.ts';
import { ElapsedDays } from './elapsed-days.ts';
import { canEnterUnderDrawback } from './drawback-lanes.ts';
import { mostTags, OriginTags } from './origin-tags.ts';
import type { Node } from './reach.ts';
import { isCapable, RecipeStreams } from './recipe-streams.ts';

/** The forward pass: every node whose goods can arise, with the first period in which they can be there. */
export class ForwardReach {
  readonly nodes: Node[] = [];
  readonly elapsedDays: ElapsedDays;
  readonly tags: OriginTags;
  readonly streams: RecipeStreams;
  /** Whether duty on a product may be drawn back where a lane enters. */
  readonly mayDrawBack: (lane: Lane, product: number) => boolean;
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
    this.tags = new OriginTags(catalogue);
    this.streams = new RecipeStreams(catalogue, this.tags);
    this.mayDrawBack = canEnterUnderDrawback(catalogue);
    const { network, siteIndex } = catalogue;
    this.lanesFrom = network.sites.map(() => []);
    for (const lane of network.lanes) {
      this.lanesFrom[siteIndex.of(lane.from)]?.push({
        lane,
        to: siteIndex.of(lane.to),
        days: catalogue.laneDays(lane),
        carries: catalogue.carries(lane),
      });
    }
    for (const recipe of network.recipes) {
      if (!isCapable(catalogue, recipe)) continue;
      const site = siteIndex.of(recipe.site);
      for (const input of recipe.inputs) {
        const key = this.siteProduct(site, catalogue.productIndex.of(input.product));
        append(this.recipesAt, key, recipe);
      }
    }
  }

  nodesAt = (site: number, product: number): readonly number[] =>
    this.at.get(this.siteProduct(site, product)) ?? [];

  /** Number of the goods of a place, tag and age; `undefined` where they cannot arise. */
  nodeOf = (site: number, product: number, tag: number, elapsed: number): number | undefined =>
    this.nodeByKey.get(this.nodeKey(this.siteProduct(site, product), tag, elapsed));

  run(): void {
    const { network, siteIndex, productIndex, periodIndex, horizon } = this.catalogue;
    for (const entry of network.inventory) {
      if (entry.quantity === 0) continue;
      const product = productIndex.of(entry.product);
      this.reach(
        siteIndex.of(entry.site),
        product,
        this.tags.ofInventory(entry),
        this.elapsedDays.of(product, 0),
        entry.arrivesIn === null ? 0 : periodIndex.of(entry.arrivesIn),
      );
    }
    for (const offer of network.offers) {
      if (offer.capacityPerPeriod === 0) continue;
      const site = siteIndex.of(offer.site);
      const product = productIndex.of(offer.product);
      const first = horizon.arrivals(offer.leadTimeDays).first[0] as number;
      const elapsed = this.elapsedDays.of(product, offer.leadTimeDays);
      this.reach(site, product, this.tags.ofOffer(offer), elapsed, first);
    }
    for (const recipe of network.recipes) {
      if (recipe.inputs.length === 0 && isCapable(this.catalogue, recipe)) this.start(recipe);
    }
    for (let node = this.queue.pop(); node !== undefined; node = this.queue.pop()) this.spread(node);
  }

  private siteProduct(site: number, product: number): number {
    return site * this.catalogue.network.products.length + product;
  }

  private nodeKey(place: number, tag: number, elapsed: number): number {
    return (place * mostTags + tag) * 65_536 + elapsed;
  }

  private reach(site: number, product: number, tag: number, elapsed: number, period: number): void {
    const place = this.siteProduct(site, product);
    const key = this.nodeKey(place, tag, elapsed);
    const known = this.nodeByKey.get(key);
    if (known === undefined) {
      const index = this.nodes.length;
      const { origin } = this.tags.at(tag);
      this.nodes.push({ site, product, tag, origin, elapsed, earliest: period, latest: -1 });
      this.nodeByKey.set(key, index);
      append(this.at, place, index);
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
    for (const { lane, to, days, carries } of this.lanesFrom[node.site] ?? []) {
      if (!carries(node.product)) continue;
      const arrival = horizon.arrivals(days).first[node.earliest] as number;
      const elapsed = this.elapsedDays.later(node.product, node.elapsed, days);
      this.reach(to, node.product, this.tags.arriving(node.tag, lane, false), elapsed, arrival);
      if (this.mayDrawBack(lane, node.product)) {
        this.reach(to, node.product, this.tags.arriving(node.tag, lane, true), elapsed, arrival);
      }
    }
    for (const recipe of this.recipesAt.get(this.siteProduct(node.site, node.product)) ?? []) {
      this.start(recipe);
    }
  }

  private start(recipe: Recipe): void {
    const { horizon, siteIndex, productIndex } = this.catalogue;
    const site = siteIndex.of(recipe.site);
    const product = productIndex.of(recipe.output);
    for (const { tag, first } of this.streams.of(recipe, this.nodes, this.nodesAt)) {
      if (first >= horizon.count) continue;
      const arrival = horizon.arrivals(recipe.leadTimeDays).first[first] as number;
      const age = recipe.isMadeToOrder ? recipe.leadTimeDays : 0;
      this.reach(site, product, tag, this.elapsedDays.of(product, age), arrival);
    }
  }
}
