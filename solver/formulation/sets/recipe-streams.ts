import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Catalogue } from './catalogue.ts';
import type { Node } from './reach.ts';

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

export interface FoundStream {
  origin: number;
  inputs: number[][];
  first: number;
}

/** The streams of a recipe that the nodes found so far can feed, with the first period in which each can start. */
export function streamsOf(
  catalogue: Catalogue,
  recipe: Recipe,
  nodes: readonly Node[],
  nodesAt: (site: number, product: number) => readonly number[],
): FoundStream[] {
  const site = catalogue.siteIndex.of(recipe.site);
  const inputs = recipe.inputs.map((input) => [...nodesAt(site, catalogue.productIndex.of(input.product))]);
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
