import type { Network } from '../domain/network.ts';
import { groupMembers, selects } from '../domain/selector.ts';
import { groupedBy } from './network-index.ts';

/** Whether units of a product can come to a site, whatever it takes and however few, besides what is in stock there. */
export type ReachOfGoods = (site: string, product: string) => boolean;

/**
 * Goods come to where they are sold, or made of what can be there, and along chains of lanes from there and from where they
 * are in stock. An offer or a recipe of capacity 0 gives nothing.
 *
 * Each site is settled once for each product, and hands on what it has: a walk over lanes and recipes.
 */
export function reachOfGoods(network: Network): ReachOfGoods {
  const members = groupMembers(network.groups);
  const lanesFrom = groupedBy(
    network.lanes.map((lane) => ({ to: lane.to, from: lane.from, carries: selects(lane.products, members) })),
    ({ from }) => from,
  );
  const recipesFor = groupedBy(
    network.recipes
      .filter(({ capacityPerPeriod }) => capacityPerPeriod !== 0)
      .flatMap((recipe) =>
        recipe.inputs.map(({ product }) => ({ recipe, key: keyOf(recipe.site, product) })),
      ),
    ({ key }) => key,
  );
  const there = new Set<string>();
  const comes = new Set<string>();
  const open: (readonly [site: string, product: string])[] = [];
  const isThere = (site: string, product: string) => {
    const key = keyOf(site, product);
    if (there.has(key)) return;
    there.add(key);
    open.push([site, product]);
  };
  const arrives = (site: string, product: string) => {
    comes.add(keyOf(site, product));
    isThere(site, product);
  };
  const canBeMade = ({ site, inputs }: Network['recipes'][number]) =>
    inputs.every(({ product }) => there.has(keyOf(site, product)));

  for (const { site, product, quantity } of network.inventory) if (quantity > 0) isThere(site, product);
  for (const { site, product, capacityPerPeriod } of network.offers)
    if (capacityPerPeriod !== 0) arrives(site, product);
  for (const recipe of network.recipes)
    if (recipe.capacityPerPeriod !== 0 && canBeMade(recipe)) arrives(recipe.site, recipe.output);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [site, product] = next;
    for (const { to, carries } of lanesFrom.get(site) ?? []) if (carries(product)) arrives(to, product);
    for (const { recipe } of recipesFor.get(keyOf(site, product)) ?? [])
      if (canBeMade(recipe)) arrives(recipe.site, recipe.output);
  }
  return (site, product) => comes.has(keyOf(site, product));
}

const keyOf = (site: string, product: string) => `${site}/${product}`;
