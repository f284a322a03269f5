import type { ProductId, SiteId } from '../../../scenarios/domain/primitives.ts';
import type { Answered } from '../../report/difference/answered.ts';

export interface PlaceTaken {
  site: SiteId;
  product: ProductId;
  /** Units more, or fewer. */
  quantity: number;
}

/** Fewer units than this are the solver's tolerance. */
const leastUnits = 0.5;

/** What is made and bought where, more or less than before: what markets want first, largest change first. */
export function placesTaken(before: Answered, after: Answered): readonly PlaceTaken[] {
  const made = ({ network, plan }: Answered) => {
    const bySite = new Map<string, PlaceTaken>();
    const add = (site: SiteId, product: ProductId, quantity: number) => {
      const key = `${site} ${product}`;
      const row = bySite.get(key) ?? { site, product, quantity: 0 };
      row.quantity += quantity;
      bySite.set(key, row);
    };
    const recipes = new Map(network.recipes.map((each) => [each.id, each]));
    const offers = new Map(network.offers.map((each) => [each.id, each]));
    for (const { recipe, quantity } of plan.production) {
      const found = recipes.get(recipe);
      if (found !== undefined) add(found.site, found.output, quantity);
    }
    for (const { offer, quantity } of plan.purchases) {
      const found = offers.get(offer);
      if (found !== undefined) add(found.site, found.product, quantity);
    }
    return bySite;
  };
  const wanted = new Set<string>(before.network.demand.map(({ product }) => product));
  const [now, then] = [made(before), made(after)];
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((key): PlaceTaken => {
      const { site, product } = (then.get(key) ?? now.get(key)) as PlaceTaken;
      return { site, product, quantity: (then.get(key)?.quantity ?? 0) - (now.get(key)?.quantity ?? 0) };
    })
    .filter(({ quantity }) => Math.abs(quantity) > leastUnits)
    .sort(
      (one, other) =>
        Number(wanted.has(other.product)) - Number(wanted.has(one.product)) ||
        Math.abs(other.quantity) - Math.abs(one.quantity),
    );
}
