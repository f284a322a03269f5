import type { PlacedSite } from '../placed-site.ts';
import { recipes } from './making.ts';
import { offers } from './offers.ts';

/** What leaves a plant or supplier, and what a plant needs. */
const made = (site: PlacedSite): readonly string[] => [
  ...offers.filter((offer) => offer.site === site.site.id).map(({ product }) => product),
  ...recipes.filter((recipe) => recipe.site === site.site.id).map(({ output }) => output),
];
const needed = (site: PlacedSite): ReadonlySet<string> =>
  new Set(
    recipes
      .filter((recipe) => recipe.site === site.site.id)
      .flatMap(({ inputs }) => (inputs ?? []).map(({ product }) => product)),
  );

/** What some of the makers make and the users need, in order of name. */
export function between(makers: readonly PlacedSite[], users: readonly PlacedSite[]): string[] {
  const wanted = new Set(users.flatMap((user) => [...needed(user)]));
  return [...new Set(makers.flatMap(made))].filter((product) => wanted.has(product)).sort();
}

/** The goods of a list that a plant makes. */
export const finishing = (at: PlacedSite, goods: readonly { readonly id: string }[]): string[] =>
  made(at).filter((product) => goods.some(({ id }) => id === product));
