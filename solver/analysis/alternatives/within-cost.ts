import { extendProgram, type ExtraTerm } from '../../modeling/extend-program.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { AlternativesSearch } from './alternatives-search.ts';

/**
 * The program of all plans that cost no more than the limit, with nothing to be best at:
 *
 *   Σ cost[j] · x[j] ≤ limit,   units at place k ≤ most[k]     ∀ k
 */
export function withinCost({ held, places, most, costLimit }: AlternativesSearch): LinearProgram {
  const terms: ExtraTerm[] = [];
  for (let column = 0; column < held.columnCount; column++) {
    const coefficient = held.cost[column] as number;
    if (coefficient !== 0) terms.push({ row: held.rowCount, column, coefficient });
  }
  for (const [place, { terms: units }] of places.entries())
    terms.push(...units.map((term) => ({ row: held.rowCount + 1 + place, ...term })));
  const program = extendProgram(held, {
    columns: [],
    rows: [
      { lower: -Infinity, upper: costLimit - held.costOffset },
      ...most.map((units) => ({ lower: -Infinity, upper: units })),
    ],
    terms,
  });
  return { ...program, cost: new Float64Array(program.columnCount), costOffset: 0 };
}
