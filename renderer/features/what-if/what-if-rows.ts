import type { Network } from '../../../scenarios/domain/network.ts';
import type { LedgerKind } from '../../../solver/solution/ledger.ts';
import type { Plan } from '../../../solver/solution/plan.ts';
import type { Sums } from './what-if-sums.ts';

/** A figure of the plan that levers are turned from, and as it is now; `null` until that is known. */
export interface WasAndIs {
  was: number;
  is: number | null;
}

/** What every kind of cost comes to, in units of `scale`; kinds that print as nothing in both plans are left out. */
export function kindRows(
  before: Pick<Sums, 'byKind'>,
  after: Pick<Sums, 'byKind'> | null,
  { scale, digits }: { scale: number; digits: number },
): readonly (WasAndIs & { kind: LedgerKind })[] {
  return (Object.keys(before.byKind) as LedgerKind[]).flatMap((kind) => {
    const was = before.byKind[kind] / scale;
    const is = after === null ? null : after.byKind[kind] / scale;
    const isNothing = [was, is].every((amount) => amount === null || Math.abs(amount) < 0.5 * 10 ** -digits);
    return isNothing ? [] : [{ kind, was, is }];
  });
}

/** Goods that markets want, by the site they are made at, in two plans; the most in either first. */
export function madeRows(
  network: Network,
  before: Plan,
  after: Plan | null,
): readonly (WasAndIs & { site: string; origin: string })[] {
  const wanted = new Set<string>(network.demand.map(({ product }) => product));
  const recipes = new Map<string, Network['recipes'][number]>(
    network.recipes.map((recipe) => [recipe.id, recipe]),
  );
  const rows = new Map<string, { site: string; origin: string; was: number; is: number }>();
  const add = (plan: Plan, side: 'was' | 'is') => {
    for (const { recipe: id, origin, quantity } of plan.production) {
      const recipe = recipes.get(id);
      if (recipe === undefined || !wanted.has(recipe.output)) continue;
      const row = rows.get(recipe.site) ?? { site: recipe.site, origin, was: 0, is: 0 };
      rows.set(recipe.site, { ...row, [side]: row[side] + quantity });
    }
  };
  add(before, 'was');
  if (after !== null) add(after, 'is');
  return [...rows.values()]
    .sort((one, other) => Math.max(other.was, other.is) - Math.max(one.was, one.is))
    .map((row) => (after === null ? { ...row, is: null } : row));
}

/** The difference of two figures as they are printed, so that a reader may check it; `null` until it is known. */
export function printedChange({ was, is }: WasAndIs, digits: number): number | null {
  if (is === null) return null;
  return Number((Number(is.toFixed(digits)) - Number(was.toFixed(digits))).toFixed(digits));
}
