import { fixIntegers } from '../../backends/program/fix-integers.ts';
import { isProven } from '../../backends/program/relative-gap.ts';
import { settledValues, type SettledValues } from '../settled-values.ts';
import type { FrontierSearch } from './frontier-search.ts';
import type { FoundPoint } from './keep-points.ts';
import { levelPrecision, limitMeasure, measured, withTopValue } from './limit-measure.ts';

/**
 * The cheapest plan within a limit, from a plan that keeps it where one is known; or what the engine says instead.
 * Among plans of that cost it has least of the measure: ratios by their reward, levels by looking below.
 */
export async function cheapestWithin(
  search: FrontierSearch,
  limit: number,
  reward: number,
  start: Float64Array | null,
): Promise<FoundPoint | 'infeasible' | 'undecided'> {
  const { model, held, form, ask, options, count } = search;
  const outcome = await ask(limitMeasure(held, form, limit, reward), {
    relativeGap: options.relativeGap,
    seconds: options.secondsPerSolve,
    start: start === null ? null : withTopValue(form, limit, start),
  });
  count.solves++;
  const found = settledValues(model, outcome);
  if (found === null) return outcome.status === 'infeasible' ? 'infeasible' : 'undecided';
  const kept = form.kind === 'steps' ? await quickened(search, found) : found;
  const bound = outcome.bound === null ? null : Math.min(outcome.bound, kept.cost);
  return { ...kept, measure: measured(form, kept.values), limit, bound };
}

/** The plan with its whole decisions as they are, at its cost, served by the quickest routes that it has. */
async function quickened(search: FrontierSearch, found: SettledValues): Promise<SettledValues> {
  const { model, held, form, ask, options, count } = search;
  const fixed = fixIntegers(held, found.values);
  for (let best = found; ;) {
    const outcome = await ask(
      limitMeasure(fixed, form, measured(form, best.values) - 2 * levelPrecision, 0),
      {
        relativeGap: 0,
        seconds: options.secondsPerSolve,
        start: null,
      },
    );
    count.solves++;
    const quicker = settledValues(model, outcome);
    if (quicker === null || !isProven(quicker.cost, best.cost, 0)) return best;
    best = quicker;
  }
}
