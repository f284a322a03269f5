import { usualGap } from '../breakeven/usual-gap.ts';
import { settledValues } from '../settled-values.ts';
import type { AlternativesSearch, KnownPlan } from './alternatives-search.ts';
import { heldShares, holdWhereMade, type HeldShare } from './hold-where-made.ts';
import { leastAlike } from './least-alike.ts';
import { moveAway } from './move-away.ts';
import { shareElsewhereThanAny, unitsOf, whereMade } from './where-made.ts';
import { withinCost } from './within-cost.ts';

export interface FoundAlternative extends KnownPlan {
  readonly shares: readonly HeldShare[];
  /** Largest share that any plan within the cost can have made elsewhere than in every plan known; `null`: not known. */
  readonly mostElsewhere: number | null;
  /** The price of use that found it; of nothing but where to begin next. */
  readonly price: number;
}

/**
 * A plan within the cost that differs much from those known, and the most of all where the model is small enough to ask
 * that exactly; then the cheapest that makes its goods where it does. `null` where none was found.
 */
export async function nextAlternative(
  search: AlternativesSearch,
  known: readonly KnownPlan[],
  firstPrice: number,
): Promise<FoundAlternative | null> {
  const { model, held, places, ask, options, hooks, count } = search;
  const patterns = known.map(({ made }) => made);
  const report = (key: 'differing' | 'cheapening') =>
    hooks.onProgress({
      done: count.solves,
      of: null,
      say: { key, values: { plan: known.length, of: options.plans } },
    });
  report('differing');
  const moved = await moveAway(search, known, firstPrice);
  const exact = usualGap(model.program) === 0 ? await differMost(search, known, moved?.plan ?? null) : null;
  const different = exact?.plan ?? moved?.plan ?? null;
  if (different === null) return null;
  const shares = heldShares(places, different.made);
  report('cheapening');
  count.solves++;
  const outcome = await ask(holdWhereMade(held, places, shares), {
    relativeGap: options.relativeGap,
    seconds: options.secondsPerSolve,
    start: different.values,
  });
  const cheaper = settledValues(model, outcome);
  const cheapest = cheaper !== null && cheaper.cost <= different.cost ? cheaper : different;
  const made = whereMade(places, cheapest.values);
  return {
    ...cheapest,
    made,
    shares,
    mostElsewhere:
      exact === null ? null : Math.max(exact.mostElsewhere, shareElsewhereThanAny(made, patterns)),
    price: moved?.price ?? firstPrice,
  };
}

interface DiffersMost {
  readonly plan: KnownPlan;
  readonly mostElsewhere: number;
}

/** The plan within the cost that is least alike to whichever known plan it is most alike to. */
async function differMost(
  search: AlternativesSearch,
  known: readonly KnownPlan[],
  from: KnownPlan | null,
): Promise<DiffersMost | null> {
  const { model, places, most, ask, options, hooks, count } = search;
  if (hooks.signal?.aborted === true) return null;
  const patterns = known.map(({ made }) => made);
  const { program, started } = leastAlike(withinCost(search), places, most, patterns);
  count.solves++;
  const outcome = await ask(program, {
    relativeGap: options.relativeGap,
    seconds: options.secondsPerSolve,
    start: started((from ?? (known[0] as KnownPlan)).values),
  });
  const found = settledValues(model, outcome);
  if (found === null || outcome.bound === null) return null;
  return {
    plan: { ...found, made: whereMade(places, found.values) },
    mostElsewhere: 1 - Math.max(0, outcome.bound) / unitsOf(patterns[0] as KnownPlan['made']),
  };
}
