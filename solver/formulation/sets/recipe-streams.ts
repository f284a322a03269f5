import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { type Claim, type Standing } from '../../../scenarios/domain/standing.ts';
import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';
import {
  earnableClaims,
  isOriginating,
  type EarnableClaim,
  type OriginCriterion,
} from '../../../scenarios/trade/origin-rules.ts';
import { append } from './append.ts';
import type { Catalogue } from './catalogue.ts';
import type { OriginTags } from './origin-tags.ts';
import type { Node } from './reach.ts';
import { claimUse } from './useful-claims.ts';

/** A claim that a stream earns, and how. */
export interface EarnedClaim {
  readonly earned: EarnableClaim;
  readonly criterion: OriginCriterion;
}

/** Kind of the rule that a claim is earned by. */
export function ruleOf({ criterion }: EarnedClaim): 'rvc' | 'cth' | 'wholly' | 'none' {
  switch (criterion.kind) {
    case 'value':
      return 'rvc';
    case 'originating':
      return criterion.rule;
    case 'always':
      return 'none';
  }
}

export interface FoundStream {
  /** Tag of the output. */
  tag: number;
  /** For each input of the recipe, the nodes it may take from. */
  inputs: number[][];
  /** Claims that bind the stream to something; those that ask for nothing are left out. */
  earned: readonly EarnedClaim[];
  first: number;
}

type NodesAt = (site: number, product: number) => readonly number[];

/** A recipe whose skill its site lacks, or that may make nothing, does not exist. */
export function isCapable(catalogue: Catalogue, recipe: Recipe): boolean {
  const site = catalogue.network.sites[catalogue.siteIndex.of(recipe.site)];
  const hasSkill = recipe.skillRequired === null || (site?.skills.includes(recipe.skillRequired) ?? false);
  return hasSkill && recipe.capacityPerPeriod !== 0;
}

/** Place of the input whose origin a recipe that confers none passes on. */
function principalInput(recipe: Recipe): number {
  const marked = recipe.inputs.findIndex((input) => input.isPrincipal);
  return marked >= 0 ? marked : 0;
}

/**
 * The streams of a recipe that the nodes found so far can feed, with the first period in which each can start.
 *
 * A stream is one tag of the output. There is one for each tag of the principal input, where the recipe looks at it,
 * times each choice of claims to earn, each by one criterion, times
 * whether the output is for export because some input entered under drawback.
 */
export class RecipeStreams {
  private readonly catalogue: Catalogue;
  private readonly tags: OriginTags;
  private readonly earnableOf: (recipe: Recipe) => readonly EarnableClaim[];

  constructor(catalogue: Catalogue, tags: OriginTags) {
    this.catalogue = catalogue;
    this.tags = tags;
    const all = earnableClaims(catalogue.network);
    const isOfUse = claimUse(catalogue, all);
    const known = new Map<Recipe, readonly EarnableClaim[]>();
    this.earnableOf = (recipe) => {
      let found = known.get(recipe);
      if (found === undefined) {
        const site = catalogue.siteIndex.of(recipe.site);
        const output = catalogue.productIndex.of(recipe.output);
        found = all(recipe).filter(({ claim }) => isOfUse(site, output, claim));
        known.set(recipe, found);
      }
      return found;
    };
  }

  of(recipe: Recipe, nodes: readonly Node[], nodesAt: NodesAt): FoundStream[] {
    const { siteIndex, productIndex } = this.catalogue;
    const site = siteIndex.of(recipe.site);
    const inputs = recipe.inputs.map((input) => [...nodesAt(site, productIndex.of(input.product))]);
    if (inputs.some((found) => found.length === 0)) return [];
    const isForExport = (node: number) => this.tagOf(nodes, node).standing.isForExport;
    const found: FoundStream[] = [];
    for (const { origin, otherOrigins, passedOn, chosen } of this.principalClasses(recipe, nodes, inputs)) {
      for (const choice of choicesOf(this.earnableOf(recipe), passedOn)) {
        const fed = this.feedable(choice, nodes, chosen);
        if (fed === null) continue;
        const standing = {
          claims: joined(
            passedOn,
            choice.map(({ earned }) => earned.claim),
          ),
          otherOrigins,
        };
        const earned = choice.filter(({ criterion }) => criterion.kind !== 'always');
        const add = (feeds: number[][], isExported: boolean) => {
          if (feeds.some((each) => each.length === 0)) return;
          const tag = this.tags.of(origin, { ...standing, isForExport: isExported });
          found.push({ tag, inputs: feeds, earned, first: firstOf(recipe, nodes, feeds) });
        };
        add(
          fed.map((each) => each.filter((node) => !isForExport(node))),
          false,
        );
        if (fed.some((each) => each.some(isForExport))) add(fed, true);
      }
    }
    return found;
  }

  private tagOf(nodes: readonly Node[], node: number) {
    return this.tags.at((nodes[node] as Node).tag);
  }

  /** What the output is before it earns anything, once for each tag of the principal input that matters. */
  private principalClasses(
    recipe: Recipe,
    nodes: readonly Node[],
    inputs: number[][],
  ): readonly (Pick<Standing, 'otherOrigins'> & {
    origin: number;
    passedOn: readonly Claim[];
    chosen: number[][];
  })[] {
    const { catalogue } = this;
    const own = catalogue.originOfSite[catalogue.siteIndex.of(recipe.site)] as number;
    const confers = catalogue.confersOrigin(recipe);
    const isDisputed = recipe.origin === 'disputed' && recipe.inputs.length > 0;
    if (confers && !isDisputed) {
      return [{ origin: own, otherOrigins: [], passedOn: [], chosen: inputs }];
    }
    const principal = principalInput(recipe);
    const byTag = new Map<number, number[]>();
    for (const node of inputs[principal] ?? []) {
      const { origin, standing } = this.tagOf(nodes, node);
      append(byTag, this.tags.of(origin, { ...standing, isForExport: false }), node);
    }
    return [...byTag].map(([tag, principals]) => {
      const { origin: theirs, standing } = this.tags.at(tag);
      const origin = confers ? own : theirs;
      const contested = isDisputed ? [confers ? theirs : own] : [];
      const idOf = (territory: number) => catalogue.network.territories[territory]?.id as TerritoryId;
      const others = new Set([...contested.map(idOf), ...standing.otherOrigins]);
      others.delete(idOf(origin));
      return {
        origin,
        otherOrigins: [...others],
        passedOn: confers ? [] : standing.claims,
        chosen: inputs.map((each, place) => (place === principal ? principals : each)),
      };
    });
  }

  /** The inputs of a stream that earns these claims: where they must originate, those that do; `null` where it cannot be. */
  private feedable(
    choice: readonly EarnedClaim[],
    nodes: readonly Node[],
    inputs: number[][],
  ): number[][] | null {
    const left = inputs.map((each, place) =>
      choice.reduce(
        (kept, { earned, criterion }) =>
          criterion.kind === 'originating' && criterion.inputs.includes(place)
            ? kept.filter((node) => this.originates(earned, nodes, node))
            : kept,
        each,
      ),
    );
    return left.some((each) => each.length === 0) ? null : left;
  }

  private originates(earned: EarnableClaim, nodes: readonly Node[], node: number): boolean {
    const { origin, standing } = this.tagOf(nodes, node);
    const territory = this.catalogue.network.territories[origin]?.id as TerritoryId;
    return isOriginating(earned, { origin: territory, standing });
  }
}

/**
 * Every choice of claims to earn: each left out or earned by one of its criteria. What asks for nothing is earned,
 * unless it would take the place of a claim passed on, which a layer may prefer for its origin.
 */
function choicesOf(
  earnable: readonly EarnableClaim[],
  passedOn: readonly Claim[],
): readonly (readonly EarnedClaim[])[] {
  return earnable.reduce<readonly (readonly EarnedClaim[])[]>(
    (choices, earned) => {
      const ways = earned.criteria.map((criterion) => ({ earned, criterion }));
      const replaces = passedOn.some(
        ({ agreement, partner, origin }) =>
          agreement === earned.claim.agreement &&
          partner === earned.claim.partner &&
          origin !== earned.claim.origin,
      );
      const isFree = !replaces && ways.some(({ criterion }) => criterion.kind === 'always');
      return choices.flatMap((choice) => [
        ...(isFree ? [] : [choice]),
        ...ways.map((way) => [...choice, way]),
      ]);
    },
    [[]],
  );
}

/** Claims passed on and earned; the earned one stands where both are under one agreement towards one partner. */
function joined(passedOn: readonly Claim[], earned: readonly Claim[]): readonly Claim[] {
  const isEarned = ({ agreement, partner }: Claim) =>
    earned.some((each) => each.agreement === agreement && each.partner === partner);
  return [...passedOn.filter((claim) => !isEarned(claim)), ...earned];
}

function firstOf(recipe: Recipe, nodes: readonly Node[], feeds: readonly (readonly number[])[]): number {
  return feeds.reduce((first, feed) => {
    const ready = feed.reduce((soonest, node) => Math.min(soonest, (nodes[node] as Node).earliest), Infinity);
    return Math.max(first, ready);
  }, recipe.qualification.periods);
}
