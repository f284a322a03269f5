import type { Solution } from './why-solver.ts';

/** Plans along one parameter: what each costs at a value, and the best one there. */
export interface Turning {
  heightOf: (plan: Solution, at: number) => number;
  /** The best plan at a value and its height, from a plan that is known to be good there; `null` where there is none. */
  solveAt: (at: number, start: Solution) => Promise<{ plan: Solution; height: number } | null>;
  /** Where the second of two plans becomes the cheaper one on the way from `from` to `to`; `null` where it does not. */
  crossing: (one: Solution, other: Solution, from: number, to: number) => number | null;
}

/** A value at which the best plan turns from one kind into another. */
export interface FoundSwitch {
  at: number;
  before: Solution;
  after: Solution;
  /** Whether both are the best there, within the gap: so nothing comes between them. */
  isExact: boolean;
}

/** How far beyond a switch the plan after it is looked at, as a share of the way there. */
export const beyondSwitch = 0.002;

/**
 * The plan just beyond a switch. At the switch itself many plans tie that have more or less of the subject; a little
 * further one of them is the best.
 */
export async function planBeyond(
  { solveAt }: Turning,
  { at, after }: FoundSwitch,
  [from, to]: readonly [number, number],
): Promise<{ at: number; plan: Solution }> {
  const further = at + beyondSwitch * (at - from);
  const there = to > from ? Math.min(further, to) : Math.max(further, to);
  const found = after.used === 0 ? null : await solveAt(there, after);
  return { at: there, plan: found?.plan ?? after };
}

/** More plans than this between two kinds of plan differ by trifles. */
const mostSteps = 8;

/**
 * Where along a parameter the best plan turns into one of another kind, on the way from a value at which the plan
 * before is the best.
 *
 * The lines of a plan of the first kind and of one of the second meet; the program is solved there. Where nothing is
 * cheaper than they, both are best and the meeting is the switch. Otherwise the cheaper plan takes the place of the one
 * of its kind and the lines meet anew, nearer: the bracket of Eisner and Severance, followed to one corner alone.
 * `after` need not be the best anywhere; where the lines do not meet before `to`, the plan there is asked.
 */
export async function findSwitch(
  { heightOf, solveAt, crossing }: Turning,
  [from, to]: readonly [number, number],
  before: Solution,
  after: Solution | null,
  isAfter: (plan: Solution) => boolean,
  tolerance: number,
): Promise<FoundSwitch | null> {
  let [left, right, near, far] = [before, after, from, to];
  let isFarKnown = false;
  let last: FoundSwitch | null = null;
  for (let step = 0; step < mostSteps; step++) {
    const at = right === null ? null : crossing(left, right, near, far);
    if (at === null || right === null) {
      if (isFarKnown || !Number.isFinite(to)) return last;
      const found = await solveAt(to, left);
      if (found === null || !isAfter(found.plan)) return null;
      [right, far, isFarKnown] = [found.plan, to, true];
      continue;
    }
    const known = Math.min(heightOf(left, at), heightOf(right, at));
    const found = await solveAt(at, right);
    if (found === null) return last;
    const isTie = found.height >= known - tolerance;
    last = { at, before: left, after: right, isExact: isTie && found.plan.isProven };
    if (isTie) return last;
    if (isAfter(found.plan)) [right, far, isFarKnown] = [found.plan, at, true];
    else [left, near] = [found.plan, at];
  }
  return last;
}
