import type { Highs } from 'highs';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { HeapGuard } from '../program/heap-guard.ts';
import { chooseCleaner } from '../program/choose-cleaner.ts';
import { fixIntegers } from '../program/fix-integers.ts';
import { roundIntegers, tidyValues } from '../program/judge-values.ts';
import { createHighsModel, runModel } from './highs-model.ts';

/**
 * The same plan with integers exactly whole and the rest solved anew around them, so that nothing
 * leans on the tolerance at which the search accepted it. The plan itself when that cannot be had.
 */
export function polishPlan(
  highs: Highs,
  guard: HeapGuard | null,
  program: LinearProgram,
  found: Float64Array,
  seconds: number,
): Float64Array {
  const model = createHighsModel(highs, fixIntegers(program, found));
  try {
    const isSolved = runModel(highs, guard, model, seconds) === highs.constants.modelStatus.optimal;
    const polished = isSolved
      ? roundIntegers(program, tidyValues(program, model.getSolution().colValue))
      : null;
    return chooseCleaner(program, polished, tidyValues(program, found));
  } finally {
    model.dispose();
  }
}
