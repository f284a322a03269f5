import type { LinearProgram } from '../../../modeling/linear-program.ts';
import type { Solution, WhySolver } from '../why-solver.ts';
import type { BindingCapacity } from './binding-capacities.ts';
import type { CapacityPrice } from './limits.ts';

/** A unit more is told from so much more of a limit at least, so that the engine's rounding does not show in it. */
const stepShare = 0.001;

/** What more of each capacity saves: the linear program solved again with one unit more, a tenth more, and no limit. */
export async function priceCapacities(
  program: LinearProgram,
  present: Solution,
  capacities: readonly BindingCapacity[],
  periodCount: number,
  solver: WhySolver,
): Promise<readonly CapacityPrice[]> {
  const prices: CapacityPrice[] = [];
  for (const { capacity, unit, rows, binding, periods, size } of capacities) {
    const step = Math.max(1, stepShare * size);
    const saved = async (places: readonly number[], more: number) => {
      const solved = await solver.solve(withMore(program, places, more), 'limits', present);
      return solved === null ? 0 : Math.max(0, present.cost - solved.cost);
    };
    const byStep = await saved(binding, step);
    const byTenth = await saved(binding, size / 10);
    const inAll = await saved(rows, Infinity);
    const perUnit = byStep / (step * binding.length);
    prices.push({ capacity, unit, periods, periodCount, perUnit, step, byTenth, inAll });
  }
  return prices.sort((one, other) => other.inAll - one.inAll);
}

/** The program with so much more allowed in some rows. */
export function withMore(program: LinearProgram, rows: readonly number[], more: number): LinearProgram {
  const rowUpper = program.rowUpper.slice();
  for (const row of rows) rowUpper[row] = (rowUpper[row] as number) + more;
  return { ...program, rowUpper };
}
