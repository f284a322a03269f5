import { extendProgram } from '../../modeling/extend-program.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import { formValue } from '../linear-form.ts';
import type { MeasureForm, RatioForm, StepForm } from './measure.ts';

/** How much of the measure a plan has by its columns; a plan without anything to measure has 0. */
export function measured(form: MeasureForm, values: Float64Array): number {
  if (form.kind === 'steps') {
    let most = 0;
    for (const { column, level } of form.levels)
      if (level > most && (values[column] as number) > leastUnits) most = level;
    return most;
  }
  const denominator = formValue(form.denominator, values);
  if (denominator <= leastUnits) return 0;
  return Math.max(...form.numerators.map((each) => formValue(each, values))) / denominator;
}

/** Fewer units are an engine's rounding. */
const leastUnits = 1e-7;

/** The program in which the sums that a ratio holds are at most what they are in a plan. */
export function holdSums(program: LinearProgram, form: MeasureForm, values: Float64Array): LinearProgram {
  if (form.kind === 'steps' || form.held.length === 0) return program;
  return extendProgram(program, {
    columns: [],
    rows: form.held.map((sum) => ({ lower: -Infinity, upper: formValue(sum, values) - sum.constant })),
    terms: form.held.flatMap(({ terms }, place) =>
      terms.map((term) => ({ row: program.rowCount + place, ...term })),
    ),
  });
}

/**
 * The program held to at most so much of the measure (ε-constraint; Haimes, Lasdon and Wismer 1971). For ratios
 *
 *   numerator_k − limit · denominator − top ≤ 0     ∀ k,   top ≤ 0,
 *
 * with `reward` paid for every unit that `top` stays below 0, so that among plans of one cost the one with least of the
 * measure is best (augmented ε-constraint; Mavrotas 2009). As top ≤ 0, a bound of this program is one of the cost too.
 */
export function limitMeasure(
  program: LinearProgram,
  form: MeasureForm,
  limit: number,
  reward: number,
): LinearProgram {
  if (form.kind === 'steps') return forbidSlower(program, form, limit);
  return withTop(program, form, limit, { upper: 0, cost: reward });
}

/**
 * The program that looks for least of a ratio, as far as it is linear: minimise `top` with the same rows at a level. At
 * the least level the least top is 0; below 0 there is a plan with less (Dinkelbach 1967). The offset makes the
 * objective about the size of the numerator, so that a gap relative to it means something.
 */
export function leastRatioProgram(
  program: LinearProgram,
  form: RatioForm,
  level: number,
  offset: number,
): LinearProgram {
  const free = { ...program, cost: new Float64Array(program.columnCount), costOffset: offset };
  return withTop(free, form, level, { upper: Infinity, cost: 1 });
}

function withTop(
  program: LinearProgram,
  { numerators, denominator }: RatioForm,
  level: number,
  top: { readonly upper: number; readonly cost: number },
): LinearProgram {
  const column = program.columnCount;
  return extendProgram(program, {
    columns: [{ lower: -Infinity, upper: top.upper, isInteger: false, cost: top.cost }],
    rows: numerators.map(({ constant }) => ({
      lower: -Infinity,
      upper: level * denominator.constant - constant,
    })),
    terms: numerators.flatMap(({ terms }, place) => {
      const row = program.rowCount + place;
      return [
        ...terms.map((term) => ({ row, ...term })),
        ...denominator.terms.map((term) => ({
          row,
          column: term.column,
          coefficient: -level * term.coefficient,
        })),
        { row, column, coefficient: -1 },
      ];
    }),
  });
}

function forbidSlower(program: LinearProgram, { levels }: StepForm, limit: number): LinearProgram {
  const columnUpper = program.columnUpper.slice();
  for (const { column, level } of levels) if (level > limit + levelPrecision) columnUpper[column] = 0;
  return { ...program, columnUpper };
}

/** Days are told apart to a millionth where goods are. */
export const levelPrecision = 1e-6;

/** What `top` is in a plan of the model's own columns, so that the plan can be started from. */
export function withTopValue(form: MeasureForm, limit: number, values: Float64Array): Float64Array {
  if (form.kind === 'steps') return values;
  const denominator = formValue(form.denominator, values);
  const top = Math.max(...form.numerators.map((each) => formValue(each, values))) - limit * denominator;
  return Float64Array.from([...values, top]);
}
