import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { nameOf } from './facts/names.ts';
import { periodSums } from './facts/period-sums.ts';
import type { Invariant } from './invariant.ts';

/**
 * A stream takes of each input, over all tags, exactly what its output needs:
 *
 *   Σ_o use[r,σ,q,o,t] = quantityPer_q · make[r,σ,t] / yield_r, and nothing that is no input of the recipe.
 */
export const billOfMaterials: Invariant = {
  name: 'bill-of-materials',
  title: 'Each stream uses of each input what its output needs',
  floor: 'units',
  check: ({ lines, calendar, names }, judge) => {
    const made = periodSums<string>(calendar.count);
    const used = periodSums<string>(calendar.count);
    const streams = new Map<string, { readonly recipe: Recipe; readonly origin: string }>();
    for (const { recipe, origin, period, quantity } of lines.production) {
      const stream = `${recipe.id} ${origin}`;
      streams.set(stream, { recipe, origin });
      made.add(stream, period, quantity);
    }
    for (const { recipe, origin, product, period, quantity } of lines.consumption) {
      const stream = `${recipe.id} ${origin}`;
      streams.set(stream, { recipe, origin });
      used.add(`${stream} ${product.id}`, period, quantity);
      if (judge.isPositive(quantity) && !recipe.inputs.some((input) => input.product === product.id)) {
        judge.broken(
          quantity,
          () =>
            `Recipe ${nameOf(recipe)} uses ${quantity} of ${names.product(product.id)}, which is none of its inputs.`,
        );
      }
    }
    for (const [stream, { recipe, origin }] of streams) {
      for (const [product, quantityPer] of neededPerUnitStarted(recipe)) {
        for (let period = 0; period < calendar.count; period += 1) {
          judge.equal(
            used.at(`${stream} ${product}`, period),
            (quantityPer * made.at(stream, period)) / recipe.yield,
            made.at(stream, period),
            (taken, needed) =>
              `Recipe ${nameOf(recipe)}, output of origin ${origin}, ${names.period(period)}: ` +
              `takes ${taken} of ${names.product(product)}, needs ${needed}.`,
          );
        }
      }
    }
  },
};

function neededPerUnitStarted({ inputs }: Recipe): ReadonlyMap<string, number> {
  const needed = new Map<string, number>();
  for (const { product, quantityPer } of inputs) {
    needed.set(product, (needed.get(product) ?? 0) + quantityPer);
  }
  return needed;
}
