import { nameOf } from './facts/names.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Invariant } from './invariant.ts';

/**
 * A recipe that confers origin stamps its output with the plant's; one that does not passes on that of its
 * principal input, one stream for each such origin. A disputed one counts as it is planned; a bonded zone stamps
 * the origin of the territory around it.
 */
export const originStamping: Invariant = {
  name: 'origin-stamping',
  title: 'Output carries the origin of its plant, or of its principal input where the work confers none',
  floor: 'units',
  check: ({ lines, names, siteOf, originMadeAt, confersOrigin }, judge) => {
    for (const { recipe, origin, period, quantity } of lines.production) {
      if (!judge.isPositive(quantity) || !confersOrigin(recipe)) continue;
      const plantOrigin = originMadeAt(siteOf(recipe.site));
      if (origin !== plantOrigin) {
        judge.broken(
          quantity,
          () =>
            `Recipe ${nameOf(recipe)}, ${names.period(period)}: ${quantity} units carry origin ${origin}; ` +
            `work at ${names.site(recipe.site)} gives ${plantOrigin}.`,
        );
      }
    }
    for (const { recipe, origin, product, inputOrigin, period, quantity } of lines.consumption) {
      if (!judge.isPositive(quantity) || confersOrigin(recipe)) continue;
      if (product.id !== principalInput(recipe) || inputOrigin === origin) continue;
      judge.broken(
        quantity,
        () =>
          `Recipe ${nameOf(recipe)}, ${names.period(period)}: output of origin ${origin} takes ${quantity} of its ` +
          `principal input ${names.product(product.id)} of origin ${inputOrigin}.`,
      );
    }
  },
};

function principalInput({ inputs }: Recipe): string | null {
  return (inputs.find((input) => input.isPrincipal) ?? inputs[0])?.product ?? null;
}
