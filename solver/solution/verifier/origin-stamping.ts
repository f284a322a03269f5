import type { Facts } from './facts/facts.ts';
import { nameOf } from './facts/names.ts';
import type { Invariant } from './invariant.ts';
import type { Judge } from './judge.ts';
import { outputSeen } from './origin/other-origins.ts';
import { principalInput } from './origin/principal-input.ts';

/**
 * A recipe that confers origin stamps its output with the plant's; one that does not passes on that of its
 * principal input, one stream for each such origin. A disputed one counts as it is planned; a bonded zone stamps
 * the origin of the territory around it.
 *
 * In the worse case the output also carries the origins that customs may decide on in its place, by `outputSeen`.
 */
export const originStamping: Invariant = {
  name: 'origin-stamping',
  title: 'Output carries the origin of its plant, or of its principal input where the work confers none',
  floor: 'units',
  check: (facts, judge) => {
    checkPlantOrigins(facts, judge);
    const { lines, names, siteOf, originMadeAt, confersOrigin } = facts;
    const isWorseCase = facts.network.settings.disputedOrigins === 'worse case';
    for (const line of lines.consumption) {
      const { recipe, origin, standing, product, inputOrigin, inputStanding, period, quantity } = line;
      if (product.id !== principalInput(recipe) || !judge.isPositive(quantity)) continue;
      if (!confersOrigin(recipe) && inputOrigin !== origin) {
        judge.broken(
          quantity,
          () =>
            `Recipe ${nameOf(recipe)}, ${names.period(period)}: output of origin ${origin} takes ${quantity} of its ` +
            `principal input ${names.product(product.id)} of origin ${inputOrigin}.`,
        );
        continue;
      }
      if (!isWorseCase) continue;
      const principal = { origin: inputOrigin, otherOrigins: inputStanding.otherOrigins };
      const possible = outputSeen(recipe, originMadeAt(siteOf(recipe.site)), principal).otherOrigins;
      if (isSame(possible, standing.otherOrigins)) continue;
      judge.broken(
        quantity,
        () =>
          `Recipe ${nameOf(recipe)}, ${names.period(period)}: output of origin ${origin} made of ${quantity} of ` +
          `${names.product(product.id)} of origin ${inputOrigin} may be held to be of ${listed(possible)}; ` +
          `the plan says ${listed(standing.otherOrigins)}.`,
      );
    }
  },
};

function checkPlantOrigins({ lines, names, siteOf, originMadeAt, confersOrigin }: Facts, judge: Judge): void {
  for (const { recipe, origin, standing, period, quantity } of lines.production) {
    if (!judge.isPositive(quantity) || !confersOrigin(recipe)) continue;
    const plantOrigin = originMadeAt(siteOf(recipe.site));
    const where = () => `Recipe ${nameOf(recipe)}, ${names.period(period)}: ${quantity} units`;
    if (origin !== plantOrigin) {
      judge.broken(
        quantity,
        () => `${where()} carry origin ${origin}; work at ${names.site(recipe.site)} gives ${plantOrigin}.`,
      );
    }
    const isSettled = recipe.inputs.length === 0 || recipe.origin === 'confers';
    if (isSettled && standing.otherOrigins.length > 0) {
      judge.broken(
        quantity,
        () => `${where()} may be held to be of ${listed(standing.otherOrigins)}; the work leaves no dispute.`,
      );
    }
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((origin) => others.includes(origin));
}

function listed(origins: readonly string[]): string {
  return origins.length === 0 ? 'no other origin' : origins.join(' or ');
}
