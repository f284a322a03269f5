import { extendProgram } from '../../modeling/extend-program.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { FamilyRange } from '../../modeling/program-builder.ts';

/** So many units unserved are the engine's own tolerance. */
export const smallestShort = 1e-6;

/**
 * The linear relaxation that may leave demand unserved at 1 a unit, and breach nothing else:
 *
 *   minimise Σ_d short[d]   subject to   served[d] + shortfall[d] + short[d] = quantity[d]   and all other rows
 *
 * It has a plan wherever demand is the trouble, and engines find its least in seconds where they take minutes to prove
 * that the same program has no plan without the shortfall.
 */
export function softDemand({
  program,
  rowFamilies,
}: {
  program: LinearProgram;
  rowFamilies: readonly FamilyRange[];
}): LinearProgram {
  const rows = rowFamilies
    .filter(({ family }) => family === 'demand_satisfaction')
    .flatMap(({ first, count }) => Array.from({ length: count }, (_, place) => first + place));
  return extendProgram(relaxed(withoutCost(program)), {
    columns: rows.map(() => ({ lower: 0, upper: Infinity, isInteger: false, cost: 1 })),
    rows: [],
    terms: rows.map((row, place) => ({ row, column: program.columnCount + place, coefficient: 1 })),
  });
}

/** The program without its costs, for another objective. */
export function withoutCost(program: LinearProgram): LinearProgram {
  return { ...program, cost: new Float64Array(program.columnCount), costOffset: 0 };
}

/** The linear relaxation: decisions may be taken in part. */
export function relaxed(program: LinearProgram): LinearProgram {
  return { ...program, isInteger: new Uint8Array(program.columnCount) };
}
