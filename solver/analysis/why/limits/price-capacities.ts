import { fixIntegers } from '../../../backends/program/fix-integers.ts';
import { buildModel, type PlanningModel } from '../../../formulation/build-model.ts';
import type { Solution, WhySolver } from '../why-solver.ts';
import type { FullCapacity } from './full-capacities.ts';
import type { CapacityPrice } from './limits.ts';
import { moreCapacity } from './more-capacity.ts';

/** A unit more is told from so much more of a limit at least, so that the engine's rounding does not show in it. */
const stepShare = 0.001;
/** Costs closer than this, relative to the larger, differ by the engine's rounding. */
const rounding = 1e-8;

/**
 * What more of each capacity saves: the network with a tenth more, with one unit more, and with no limit, its decisions
 * held. Row duals would not do: the same limit tightens other rows besides its own, and a price may stand at any of
 * them; and of two optimal prices each holds on one side only.
 */
export async function priceCapacities(
  { network, program: { columnCount } }: PlanningModel,
  present: Solution,
  capacities: readonly FullCapacity[],
  solver: WhySolver,
): Promise<readonly CapacityPrice[]> {
  // With every decision held the programs are linear and solved to the engine's rounding.
  const worthless = rounding * Math.abs(present.cost);
  const saved = async (full: FullCapacity, more: number | null): Promise<number> => {
    const { program } = buildModel(moreCapacity(network, full.capacity, more));
    if (program.columnCount !== columnCount) return 0;
    const cost = await solver.solveOther(fixIntegers(program, present.values), 'limits');
    return cost === null || present.cost - cost <= worthless ? 0 : present.cost - cost;
  };
  const prices: CapacityPrice[] = [];
  for (const full of capacities) {
    const { capacity, unit, periods, size, rowCount } = full;
    const byTenth = await saved(full, size / 10);
    if (byTenth === 0) continue;
    const step = Math.min(size / 10, Math.max(1, stepShare * size));
    const byStep = await saved(full, step);
    const perUnit = byStep / (step * rowCount);
    const inAll = await saved(full, null);
    const periodCount = network.settings.periods.length;
    prices.push({ capacity, unit, periods, periodCount, perUnit, step, byTenth, inAll });
  }
  return prices.sort((one, other) => other.inAll - one.inAll);
}
