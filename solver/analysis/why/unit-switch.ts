import type { LinearProgram } from '../../modeling/linear-program.ts';
import { findSwitch, planBeyond, type Turning } from './find-switch.ts';
import { openMeter, withMeter, type Meter } from './metered-program.ts';
import type { UnitSwitch } from './why-answer.ts';
import type { Solution, WhySolver } from './why-solver.ts';

export interface FoundUnitSwitch {
  told: UnitSwitch;
  /** The plan beyond the switch. */
  plan: Solution;
}

export interface UnitSides {
  program: LinearProgram;
  /** The plan as it is. */
  present: Solution;
  /** A plan of the other kind, at the network's own costs. */
  other: Solution;
  isOther: (plan: Solution) => boolean;
  tolerance: number;
  /** Limits of the meter besides. */
  limits?: Partial<Meter>;
}

/** A smaller difference of two charges a unit is rounding. */
const noticeable = 1e-6;

/**
 * Dearer (`sign` 1) or cheaper (−1) by how much a unit the best plan turns into one of the other kind. With a charge d on
 * each unit of the subject a plan costs cost + sign · d · used: a straight line, so the switch is exact.
 */
export async function unitSwitch(
  solver: WhySolver,
  sign: 1 | -1,
  { program, present, other, isOther, tolerance, limits = {} }: UnitSides,
): Promise<FoundUnitSwitch | null> {
  const heightOf = ({ cost, used }: Solution, at: number) => cost + sign * at * used;
  const turning: Turning = {
    heightOf,
    crossing: (one, another) => {
      const steeper = sign * (one.used - another.used);
      return steeper > 0 ? Math.max(0, (another.cost - one.cost) / steeper) : null;
    },
    solveAt: async (at, start) => {
      const charged = withMeter(program, { ...openMeter, ...limits, costPerUnit: sign * at });
      const plan = await solver.solve(charged, 'switching', start);
      return plan === null ? null : { plan, height: heightOf(plan, at) };
    },
  };
  const found = await findSwitch(turning, [0, Infinity], present, other, isOther, tolerance);
  if (found === null) return null;
  const { plan } = await planBeyond(turning, found, [0, Infinity]);
  // Within a wide gap the plan beyond may turn out to take its place sooner than the one that was met at the switch.
  const sooner = turning.crossing(found.before, plan, 0, Infinity);
  const isSooner = sooner !== null && sooner < found.at * (1 - noticeable);
  return {
    plan,
    told: {
      perUnit: isSooner ? sooner : found.at,
      quantity: plan.used,
      isExact: found.isExact && !isSooner,
    },
  };
}
