import type { Network } from '../../../scenarios/domain/network.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { buildModel, type PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import { costGrid } from '../breakeven/cost-grid.ts';
import { costsAt, heightAt, planHeights } from '../breakeven/plan-heights.ts';
import { isSameButCosts } from '../breakeven/same-but-costs.ts';
import { programsTurnedBy } from '../breakeven/turned-programs.ts';
import { beyondSwitch, findSwitch, planBeyond, type Turning } from './find-switch.ts';
import { openMeter, withMeter } from './metered-program.ts';
import type { PossibleChange } from './possible-changes.ts';
import type { SwitchChange } from './switch-change.ts';
import type { UnitSwitch } from './why-answer.ts';
import type { Solution, WhySolver } from './why-solver.ts';

/** Between what a number must switch: the plan as it is, and one of the other kind. */
export interface Sides {
  model: PlanningModel;
  /** Columns whose units are the subject. */
  own: readonly number[];
  /** Where the plan switches with a charge on each unit of the subject, or (negative) with a rebate; `null` where nowhere. */
  perUnit: UnitSwitch | null;
  program: LinearProgram;
  present: Solution;
  other: Solution | null;
  isOther: (plan: Solution) => boolean;
  tolerance: number;
}

/**
 * The value of one number at which the best plan takes the subject in, or gives it up. Costs along the number are those
 * of models built there, so floors and ceilings of law are met. `null` where the number does more than change costs.
 */
export async function switchingValue(
  network: Network,
  solver: WhySolver,
  change: PossibleChange,
  { model, own, perUnit, program, present, other, isOther, tolerance }: Sides,
): Promise<SwitchChange | null> {
  const charge = chargePerUnit(network, change, model, own);
  if (charge !== null) return chargedSwitch(change, charge, perUnit);
  const programs = programsTurnedBy(network, change.overridesAt, change.present);
  if (typeof programs === 'string') return null;
  const grid = costGrid(programs, change.from, change.to);
  if ('trouble' in grid) return null;
  const known = new Map<Solution, readonly number[]>();
  const heightOf = (plan: Solution, at: number): number => {
    const heights = known.get(plan) ?? planHeights(grid, plan.values);
    known.set(plan, heights);
    return heightAt(grid.values, heights, at);
  };
  const crossing = (one: Solution, another: Solution, from: number, to: number): number | null =>
    firstCrossing(grid.values, (at) => heightOf(one, at) - heightOf(another, at), from, to);
  const solveAt = async (at: number, start: Solution) => {
    const { cost, offset } = costsAt(grid, at);
    const turned = withMeter(program, openMeter, { cost, costOffset: offset });
    const plan = await solver.solve(turned, 'switching', start);
    return plan === null ? null : { plan, height: heightOf(plan, at) };
  };
  const to = nearerEnd(change, heightOf, crossing, present, other);
  const turning: Turning = { heightOf, solveAt, crossing };
  const { changed, unit, present: now, overridesAt } = change;
  const found = await findSwitch(turning, [now, to], present, other, isOther, tolerance);
  const told = { changed, unit, present: now, searchedTo: to };
  const pinned = found === null ? null : found.at + beyondSwitch * (found.at - now);
  // What switches at nothing itself cannot go beyond.
  if (found === null || pinned === null || pinned < 0)
    return { ...told, at: null, quantity: null, isExact: true, overrides: [] };
  const beyond = await planBeyond(turning, found, [now, to]);
  return {
    ...told,
    at: found.at,
    quantity: beyond.plan.used,
    isExact: found.isExact,
    overrides: overridesAt(Number(pinned.toPrecision(6))),
  };
}

/**
 * What one unit of the subject costs more when the number is one more; `null` where the number is not a charge on each
 * unit alike and on nothing else.
 */
function chargePerUnit(
  network: Network,
  { overridesAt, present, to }: PossibleChange,
  { program }: PlanningModel,
  own: readonly number[],
): number | null {
  const changed = resolve(network, overridesAt(to));
  if (changed.findings.some(({ severity }) => severity === 'error')) return null;
  const then = buildModel(changed.network).program;
  if (!isSameButCosts(program, then) || then.costOffset !== program.costOffset) return null;
  const isOwn = new Set(own);
  const rises = then.cost.map((cost, column) => cost - (program.cost[column] as number));
  const charge = rises[own[0] as number] as number;
  const isAlike = rises.every((rise, column) => {
    const asked = isOwn.has(column) ? charge : 0;
    return Math.abs(rise - asked) <= 1e-9 * Math.max(1, Math.abs(charge));
  });
  return isAlike && charge !== 0 ? charge / (to - present) : null;
}

/** A number that charges each unit alike switches the plan where the charge does: nothing need be solved. */
function chargedSwitch(
  { changed, unit, present, from, overridesAt }: PossibleChange,
  charge: number,
  perUnit: UnitSwitch | null,
): SwitchChange {
  const at = perUnit === null ? null : present + perUnit.perUnit / charge;
  const told = { changed, unit, present };
  // Below nothing a price is none.
  const pinned = at === null ? null : at + beyondSwitch * (at - present);
  if (at === null || pinned === null || perUnit === null || pinned < from)
    return { ...told, searchedTo: from, at: null, quantity: null, isExact: true, overrides: [] };
  return {
    ...told,
    searchedTo: at,
    at,
    quantity: perUnit.quantity,
    isExact: perUnit.isExact,
    overrides: overridesAt(Number(pinned.toPrecision(6))),
  };
}

/** The side on which the other plan becomes the cheaper one; where neither is, the one towards which it does. */
function nearerEnd(
  { present: now, from, to }: PossibleChange,
  heightOf: (plan: Solution, at: number) => number,
  crossing: (one: Solution, another: Solution, from: number, to: number) => number | null,
  present: Solution,
  other: Solution | null,
): number {
  if (other === null) return to;
  const [below, above] = [from, to].map((end) => crossing(present, other, now, end));
  if (below != null && above != null) return now - below < above - now ? from : to;
  if (below != null) return from;
  if (above != null) return to;
  const advantage = (at: number) => heightOf(present, at) - heightOf(other, at);
  return advantage(from) > advantage(to) ? from : to;
}

/** The value nearest `from` at which a broken line that bends at `values` comes up to nought on the way to `to`. */
function firstCrossing(
  values: readonly number[],
  difference: (at: number) => number,
  from: number,
  to: number,
): number | null {
  const isRising = to > from;
  const between = values.filter((value) => value > Math.min(from, to) && value < Math.max(from, to));
  const stops = [...(isRising ? between : between.toReversed()), to];
  let [near, low] = [from, difference(from)];
  for (const stop of stops) {
    const high = difference(stop);
    // Plans that tie where the way begins have crossed there as soon as the second is the cheaper one.
    if (low < 0 ? high >= 0 : high > 0) return near + ((stop - near) * -low) / (high - low);
    [near, low] = [stop, high];
  }
  return null;
}
