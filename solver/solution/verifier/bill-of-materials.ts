import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { nameOf } from './facts/names.ts';
import { neededInputs } from './facts/needed-inputs.ts';
import { periodSums } from './facts/period-sums.ts';
import type { KnownStanding } from './facts/standings.ts';
import type { Invariant } from './invariant.ts';

/**
 * A stream, the runs of a recipe whose output has one origin and standing, takes of each input, over all tags, exactly
 * what its output needs:
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
    const streams = new Map<string, { readonly recipe: Recipe; readonly outputOf: string }>();
    for (const { recipe, origin, standing, period, quantity } of lines.production) {
      const outputOf = tagOf(origin, standing);
      const stream = `${recipe.id} ${outputOf}`;
      streams.set(stream, { recipe, outputOf });
      made.add(stream, period, quantity);
    }
    for (const { recipe, origin, standing, product, period, quantity } of lines.consumption) {
      const outputOf = tagOf(origin, standing);
      const stream = `${recipe.id} ${outputOf}`;
      streams.set(stream, { recipe, outputOf });
      used.add(`${stream} ${product.id}`, period, quantity);
      if (judge.isPositive(quantity) && !recipe.inputs.some((input) => input.product === product.id)) {
        judge.broken(
          quantity,
          () =>
            `Recipe ${nameOf(recipe)} uses ${quantity} of ${names.product(product.id)}, which is none of its inputs.`,
        );
      }
    }
    for (const [stream, { recipe, outputOf }] of streams) {
      for (const [product, neededPerUnit] of neededInputs(recipe)) {
        for (let period = 0; period < calendar.count; period += 1) {
          judge.equal(
            used.at(`${stream} ${product}`, period),
            neededPerUnit * made.at(stream, period),
            made.at(stream, period),
            (taken, needed) =>
              `Recipe ${nameOf(recipe)}, output of origin ${outputOf}, ${names.period(period)}: ` +
              `takes ${taken} of ${names.product(product)}, needs ${needed}.`,
          );
        }
      }
    }
  },
};

function tagOf(origin: string, { text }: KnownStanding): string {
  return text === null ? origin : `${origin} (${text})`;
}
