import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { FinishedUnits } from '../finished-units.ts';
import { unitsOf, type WhereMade } from './where-made.ts';

/** How much the plans known use each place: Σ_known units at the place / units of all. */
export function useOf(known: readonly WhereMade[]): readonly number[] {
  const uses = (known[0] as WhereMade).map(() => 0);
  for (const made of known) {
    const all = unitsOf(made);
    for (const [place, units] of made.entries()) uses[place] = (uses[place] as number) + units / all;
  }
  return uses;
}

/**
 * The program that looks for a plan away from those known: hop-skip-jump, of the methods of modelling to generate
 * alternatives (Brill, Chang and Hopkins 1982), weighed by use (DeCarolis 2011), with the rule on cost as a price:
 *
 *   minimise  cost + price · Σ_k use[k] · units at k
 *
 * A row over every cost makes a program that no engine solves in time; a price leaves it as easy as it was, and the plan
 * as cheap as its places allow.
 */
export function leastUsed(
  program: LinearProgram,
  places: readonly FinishedUnits[],
  use: readonly number[],
  price: number,
): LinearProgram {
  const cost = program.cost.slice();
  for (const [place, { terms }] of places.entries()) {
    for (const { column, coefficient } of terms)
      cost[column] = (cost[column] as number) + price * (use[place] as number) * coefficient;
  }
  return { ...program, cost };
}
