import type { Lane } from '../../../scenarios/domain/lane.ts';
import { type FilteredLine, filterMatcher } from '../../../scenarios/domain/match-filter.ts';
import type { CountPolicy, Policy, SourcingPolicy } from '../../../scenarios/domain/policy.ts';
import { selects } from '../../../scenarios/domain/selector.ts';
import type { Catalogue } from './catalogue.ts';
import type { Move, Node, Reach } from './reach.ts';

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
}

export interface PolicyLinks {
  /** Policies that are switched on, by place in the network's list. */
  on: readonly { policy: Policy; number: number }[];
  sourcing: readonly SourcingLink[];
  counted: readonly CountedMember[];
  /** Recipes that need to know whether they run, for a count. */
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
    counted.filter(({ what }) => what === 'recipes').map(({ member }) => member),
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
  const member = (index: number, sources: readonly number[] = []): CountedMember => ({
    policy: number,
    what: policy.what,
    member: index,
    sources,
  });
  switch (policy.what) {
    case 'sites':
      return network.sites.flatMap((site, index) =>
        matches({ ...nothing, site: site.id }) ? [member(index)] : [],
      );
    case 'recipes':
      return network.recipes.flatMap((recipe, index) =>
        reach.streams.some((stream) => stream.recipe === index) &&
        matches({ ...nothing, site: recipe.site, product: recipe.output })
          ? [member(index)]
          : [],
      );
    case 'suppliers': {
      const bySite = new Map<number, number[]>();
      reach.sources.forEach((source, index) => {
        const offer = network.offers[source.offer];
        if (offer === undefined || !matches({ ...nothing, site: offer.site, product: offer.product })) return;
        const site = siteIndex.get(offer.site) as number;
        bySite.set(site, [...(bySite.get(site) ?? []), index]);
      });
      return [...bySite].map(([site, sources]) => member(site, sources));
    }
  }
}
