import {
  extendProgram,
  type ExtraColumn,
  type ExtraRow,
  type ExtraTerm,
} from '../../modeling/extend-program.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { FinishedUnits } from '../finished-units.ts';
import { unitsOf, whereMade, type WhereMade } from './where-made.ts';

/** The program, and how a plan of the model's own columns is told in its columns, to start from. */
export interface LeastAlike {
  readonly program: LinearProgram;
  readonly started: (values: Float64Array) => Float64Array;
}

/**
 * The program that makes the plan most alike as little alike as can be:
 *
 *   minimise  z,   z ≥ Σ_k alike[j,k] · units of the first / units of j     ∀ known plan j
 *   alike[j,k] ≥ known[j,k] · more[j,k],   alike[j,k] ≥ units at k − (most[k] − known[j,k]) · more[j,k]     more[j,k] ∈ {0,1}
 *
 * so that alike = min(units at k, known[j,k]): what both plans make at k. Only places that a known plan uses are asked.
 */
export function leastAlike(
  program: LinearProgram,
  places: readonly FinishedUnits[],
  most: readonly number[],
  known: readonly WhereMade[],
): LeastAlike {
  const columns: ExtraColumn[] = [];
  const rows: ExtraRow[] = [];
  const terms: ExtraTerm[] = [];
  const first = unitsOf(known[0] as WhereMade);
  const column = (each: ExtraColumn) => program.columnCount + columns.push(each) - 1;
  const row = (each: ExtraRow) => program.rowCount + rows.push(each) - 1;
  const asked: { readonly place: number; readonly units: number; readonly plan: number }[] = [];
  const z = column({ lower: 0, upper: Infinity, isInteger: false, cost: 1 });
  for (const [plan, made] of known.entries()) {
    const scale = first / unitsOf(made);
    const sum = row({ lower: 0, upper: Infinity });
    terms.push({ row: sum, column: z, coefficient: 1 });
    for (const [place, units] of made.entries()) {
      if (units <= leastUnits) continue;
      asked.push({ place, units, plan });
      const alike = column({ lower: 0, upper: units, isInteger: false, cost: 0 });
      const more = column({ lower: 0, upper: 1, isInteger: true, cost: 0 });
      const atLeastKnown = row({ lower: 0, upper: Infinity });
      const atLeastMade = row({ lower: 0, upper: Infinity });
      terms.push(
        { row: sum, column: alike, coefficient: -scale },
        { row: atLeastKnown, column: alike, coefficient: 1 },
        { row: atLeastKnown, column: more, coefficient: -units },
        { row: atLeastMade, column: alike, coefficient: 1 },
        { row: atLeastMade, column: more, coefficient: (most[place] as number) - units },
        ...places[place]!.terms.map((term) => ({
          row: atLeastMade,
          column: term.column,
          coefficient: -term.coefficient,
        })),
      );
    }
  }
  return {
    program: extendProgram(program, { columns, rows, terms }),
    started: (values) => {
      const made = whereMade(places, values);
      const alike = asked.map(({ place, units }) => Math.min(units, made[place] as number));
      const sums = known.map(
        (each, plan) =>
          (first / unitsOf(each)) *
          asked.reduce((sum, one, n) => (one.plan === plan ? sum + (alike[n] as number) : sum), 0),
      );
      const switches = asked.flatMap(({ place, units }, n) => [
        alike[n] as number,
        (made[place] as number) >= units ? 1 : 0,
      ]);
      return Float64Array.from([...values, Math.max(...sums), ...switches]);
    },
  };
}

/** Fewer units are an engine's rounding. */
const leastUnits = 1e-6;
