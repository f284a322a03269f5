import type { Lane } from '../../../scenarios/domain/lane.ts';
import { type FilteredLine, filterMatcher } from '../../../scenarios/domain/match-filter.ts';
import type { CountPolicy, Policy, SourcingPolicy } from '../../../scenarios/domain/policy.ts';
import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { selects } from '../../../scenarios/domain/selector.ts';
import { append } from './append.ts';
import type { Catalogue } from './catalogue.ts';
import type { Move, Node, Reach, Stream } from './reach.ts';

/** Whether one site supplies one receiver, under a sourcing policy. `product` is `null` where products count together. */
export interface SourcingLink {
  policy: number;
  receiver: number;
  product: number | null;
  from: number;
  /** Moves that the link switches. */
  moves: readonly number[];
}

/** Something a count policy counts: a site, a recipe, or a supplier site. `member` is its number. */
export interface CountedMember {
  policy: number;
  what: CountPolicy['what'];
  member: number;
  /** Sources bought from, for a supplier. */
  sources: readonly number[];
  /** Streams that count, for a recipe of which only some do; empty where its `run` says all. */
  streams: readonly number[];
}

export interface PolicyLinks {
  /** Policies that are switched on, by place in the network's list. */
  on: readonly { policy: Policy; number: number }[];
  sourcing: readonly SourcingLink[];
  counted: readonly CountedMember[];
  /** Recipes that need to know whether they run, for a count of all their streams. */
  isRecipeCounted(recipe: number): boolean;
}

export function policyLinks(catalogue: Catalogue, reach: Reach): PolicyLinks {
  const on = catalogue.network.policies
    .map((policy, number) => ({ policy, number }))
    .filter(({ policy }) => policy.isOn);
  const sourcing = on.flatMap(({ policy, number }) =>
    policy.kind === 'sourcing' ? sourcingLinks(catalogue, reach, policy, number) : [],
  );
  const counted = on.flatMap(({ policy, number }) =>
    policy.kind === 'count' ? countedMembers(catalogue, reach, policy, number) : [],
  );
  const countedRecipes = new Set(
    counted
      .filter(({ what, streams }) => what === 'recipes' && streams.length === 0)
      .map(({ member }) => member),
  );
  return { on, sourcing, counted, isRecipeCounted: (recipe) => countedRecipes.has(recipe) };
}

function sourcingLinks(
  catalogue: Catalogue,
  reach: Reach,
  policy: SourcingPolicy,
  number: number,
): SourcingLink[] {
  const isReceiver = selects(policy.receivers, catalogue.members);
  const isProduct = selects(policy.products, catalogue.members);
  const links = new Map<string, SourcingLink & { moves: number[] }>();
  reach.moves.forEach((move: Move, index) => {
    const lane = catalogue.network.lanes[move.lane] as Lane;
    const node = reach.nodes[move.to] as Node;
    const product = catalogue.network.products[node.product];
    if (!isReceiver(lane.to) || product === undefined || !isProduct(product.id)) return;
    const from = (reach.nodes[move.from] as Node).site;
    const counted = policy.acrossProducts === 'each' ? node.product : null;
    const key = `${node.site} ${counted ?? ''} ${from}`;
    const known = links.get(key);
    if (known) known.moves.push(index);
    else links.set(key, { policy: number, receiver: node.site, product: counted, from, moves: [index] });
  });
  return [...links.values()];
}

function countedMembers(
  catalogue: Catalogue,
  reach: Reach,
  policy: CountPolicy,
  number: number,
): CountedMember[] {
  const { network, siteIndex } = catalogue;
  const matches = filterMatcher(network, { ...policy.filter, periods: '*' });
  const nothing: FilteredLine = {
    site: null,
    toSite: null,
    product: null,
    origin: null,
    mode: null,
    lane: null,
    period: null,
  };
  const member = (
    index: number,
    { sources = [], streams = [] }: Partial<Pick<CountedMember, 'sources' | 'streams'>> = {},
  ): CountedMember => ({ policy: number, what: policy.what, member: index, sources, streams });
  const originOf = (origin: number) => network.territories[origin]?.id ?? null;
  switch (policy.what) {
    case 'sites':
      return network.sites.flatMap((site, index) =>
        matches({ ...nothing, site: site.id }) ? [member(index)] : [],
      );
    case 'recipes': {
      const streamsOf = new Map<number, number[]>();
      reach.streams.forEach(({ recipe }, index) => append(streamsOf, recipe, index));
      return [...streamsOf].flatMap(([index, all]) => {
        const { site, output: product } = network.recipes[index] as Recipe;
        const streams = all.filter((stream) =>
          matches({ ...nothing, site, product, origin: originOf((reach.streams[stream] as Stream).origin) }),
        );
        if (streams.length === 0) return [];
        return [member(index, streams.length < all.length ? { streams } : {})];
      });
    }
    case 'suppliers': {
      const bySite = new Map<number, number[]>();
      reach.sources.forEach((source, index) => {
        const { site, product } = network.offers[source.offer] as PurchaseOffer;
        const origin = originOf((reach.nodes[source.node] as Node).origin);
        if (matches({ ...nothing, site, product, origin })) append(bySite, siteIndex.of(site), index);
      });
      return [...bySite].map(([site, sources]) => member(site, { sources }));
    }
  }
}
