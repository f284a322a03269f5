import { fixIntegers } from '../../backends/program/fix-integers.ts';
import { formValue } from '../linear-form.ts';
import { settledValues } from '../settled-values.ts';
import { cheapestWithin } from './cheapest-within.ts';
import { isStopped, type FrontierSearch } from './frontier-search.ts';
import type { FoundPoint } from './keep-points.ts';
import { leastRatioProgram, levelPrecision, limitMeasure, measured, withTopValue } from './limit-measure.ts';
import type { RatioForm, StepForm } from './measure.ts';

/** Points met on the way to the least of a measure, the last of them the cheapest that has it, and limits left undecided. */
export interface LeastFound {
  readonly points: readonly FoundPoint[];
  readonly undecided: readonly number[];
}

/** A limit a little above the least, so that the plan that has it keeps it in spite of rounding. */
const leastSlack = 1e-6;
/** So many gaps of the whole frontier's width: the last of a measure costs out of proportion, and is hardest to prove. */
const slackGaps = 10;

/** The cheapest plan with least of the measure, within the gap; no points where the search was ended or found none. */
export async function leastOfMeasure(search: FrontierSearch, from: FoundPoint): Promise<LeastFound> {
  search.hooks.onProgress({ done: search.count.solves, of: null, say: { key: 'least', values: {} } });
  return search.form.kind === 'steps'
    ? leastLevel(search, search.form, from)
    : leastRatio(search, search.form, from);
}

/**
 * Least of a ratio (Dinkelbach 1967): minimise numerator − level · denominator at the best ratio known, until it cannot
 * fall below 0. Where the denominator is a constant one solve says it all. Then the cheapest plan that has so little, or
 * a little more: the least itself is known no better than within the gap.
 */
async function leastRatio(search: FrontierSearch, form: RatioForm, from: FoundPoint): Promise<LeastFound> {
  const { model, held, ask, options, count } = search;
  const isConstant = form.denominator.terms.length === 0;
  let best = { values: from.values, measure: from.measure };
  for (;;) {
    if (isStopped(search)) return { points: [], undecided: [] };
    const level = isConstant ? 0 : best.measure;
    const offset = level * formValue(form.denominator, best.values);
    const outcome = await ask(leastRatioProgram(held, form, level, offset), {
      relativeGap: options.relativeGap,
      seconds: options.secondsPerSolve,
      start: withTopValue(form, level, best.values),
    });
    count.solves++;
    const found = settledValues(model, outcome);
    const measure = found === null ? Infinity : measured(form, found.values);
    const isLess = measure < best.measure - Math.max(options.relativeGap, 1e-9) * Math.abs(best.measure);
    if (found !== null && measure < best.measure) best = { values: found.values, measure };
    if (!isLess || isConstant) break;
  }
  const slack = options.relativeGap * (best.measure + slackGaps * (from.measure - best.measure));
  const limit = best.measure + Math.max(slack, leastSlack * best.measure);
  const start = await cheapened(search, limit, best.values);
  const found = await cheapestWithin(search, limit, 0, start);
  return typeof found === 'string' ? { points: [], undecided: [limit] } : { points: [found], undecided: [] };
}

/** The plan with its whole decisions as they are, as cheap as that allows: least of a measure was sought at any cost. */
async function cheapened(search: FrontierSearch, limit: number, values: Float64Array): Promise<Float64Array> {
  const { model, held, form, ask, options, count } = search;
  const outcome = await ask(limitMeasure(fixIntegers(held, values), form, limit, 0), {
    relativeGap: 0,
    seconds: options.secondsPerSolve,
    start: null,
  });
  count.solves++;
  return settledValues(model, outcome)?.values ?? values;
}

/** The lowest level that some plan keeps, by halving; every plan met on the way is the cheapest at its own level. */
async function leastLevel(search: FrontierSearch, form: StepForm, from: FoundPoint): Promise<LeastFound> {
  const levels = levelsOf(form);
  const points: FoundPoint[] = [];
  const undecided: number[] = [];
  let kept = levels.findIndex((level) => level >= from.measure - levelPrecision);
  let broken = -1;
  while (kept - broken > 1) {
    if (isStopped(search)) break;
    const middle = Math.floor((kept + broken) / 2);
    const limit = levels[middle] as number;
    const found = await cheapestWithin(search, limit, 0, null);
    if (typeof found === 'string') {
      if (found === 'undecided') undecided.push(limit);
      broken = middle;
    } else {
      points.push(found);
      kept = levels.findIndex((level) => level >= found.measure - levelPrecision);
    }
  }
  return { points, undecided };
}

/** Every level of a measure that jumps, rising. */
export function levelsOf({ levels }: StepForm): readonly number[] {
  return [...new Set(levels.map(({ level }) => level))].sort((one, other) => one - other);
}
