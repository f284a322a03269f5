import type { RawOutcome } from '../../backends/engine.ts';
import { isProven, relativeGapOf } from '../../backends/program/relative-gap.ts';
import { settleOutcome } from '../../solution/settle-outcome.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import type { BreakEvenProgressKey } from './break-even-answer.ts';
import type { CostGrid } from './cost-grid.ts';
import { envelope, envelopeAt } from './envelope.ts';
import { costsAt, planHeights, type Heights } from './plan-heights.ts';
import { hullsOf, provenAt, type ProvenPoint } from './proven-below.ts';
import type { TurnedPrograms } from './turned-programs.ts';
import { noPlanReason, type NoPlanReason } from '../no-plan-reason.ts';

/** A plan that was the cheapest known at the value at which it was found. */
export interface FoundPlan {
  readonly foundAt: number;
  readonly values: Float64Array;
  readonly heights: Heights;
}

export interface FoundPlans {
  readonly plans: readonly FoundPlan[];
  readonly proven: readonly ProvenPoint[];
  readonly solves: number;
}

export interface FindOptions {
  /** (cost − bound) / |cost| everywhere. */
  readonly relativeGap: number;
  /** Wall seconds of one solve; `null` for none. */
  readonly secondsPerSolve: number | null;
  /** Values solved side by side. */
  readonly atOnce: number;
}

type NoPlans = NoPlanReason | 'stopped';

/**
 * Finds every plan that is best somewhere on a grid, and proves it (Eisner and Severance, Mathematical techniques for
 * efficient record segmentation in large shared databases, 1976).
 *
 * The cheapest of the plans known is, between two kinks, a concave broken line above the least cost, which is concave
 * too; so they are the same as soon as they meet at its corners and at the kinks. The corners that are least proven are
 * solved, each from the cheapest plan known there. Either that plan is within the gap of the bound and the corner
 * stands, or another plan is found and makes new corners. Every solve proves a corner or finds a plan: k pieces ask for
 * 2k − 1 of them, and one for each kink; a few more where several are solved at once and one would have done.
 *
 * Each is solved to half the gap: a plan that is best but for the other half need not give way to one that costs
 * hardly less, and does not bring two corners more.
 */
export async function findPlans(
  { model }: TurnedPrograms,
  grid: CostGrid,
  ask: AskEngine,
  options: FindOptions,
  hooks: AnalysisHooks<BreakEvenProgressKey>,
): Promise<FoundPlans | NoPlans> {
  const { values } = grid;
  const { relativeGap, secondsPerSolve, atOnce } = options;
  const plans: FoundPlan[] = [];
  const proven: ProvenPoint[] = [];
  const tried = new Set<number>();
  const ends: readonly number[] = [values[0] as number, values.at(-1) as number];
  for (;;) {
    const waiting = ends.filter((end) => !tried.has(end));
    const next = waiting.length > 0 ? waiting : leastProven(values, plans, proven, tried, relativeGap);
    const batch = next.slice(0, atOnce);
    if (batch.length === 0) break;
    if (hooks.signal?.aborted === true) {
      if (waiting.length === 0) break;
      return 'stopped';
    }
    const outcomes = await Promise.all(batch.map(solveAt));
    for (const [place, outcome] of outcomes.entries()) {
      const at = batch[place] as number;
      if (outcome.values !== null) {
        const plan = { foundAt: at, values: outcome.values, heights: planHeights(grid, outcome.values) };
        if (plans.length === 0 || !isProven(costAt(at), outcome.bound, relativeGap)) addPlan(plan);
      } else if (plans.length === 0) return noPlanReason(outcome.status);
      if (outcome.bound !== null && plans.length > 0)
        proven.push({ at, bound: Math.min(outcome.bound, costAt(at)) });
    }
  }
  return { plans, proven, solves: tried.size };

  function solveAt(at: number): Promise<RawOutcome> {
    const { cost, offset } = costsAt(grid, at);
    const turned = { ...model, program: { ...model.program, cost, costOffset: offset } };
    hooks.onProgress({
      done: tried.size,
      of: null,
      say: { key: 'solving', values: { at, plans: plans.length } },
    });
    tried.add(at);
    const start = cheapestAt(values, plans, at)?.values ?? null;
    const asked = { relativeGap: relativeGap / 2, seconds: secondsPerSolve, start };
    return ask(turned.program, asked).then((outcome) => settleOutcome(turned, outcome));
  }

  /** Of the cheapest plan known, of which there is one. */
  function costAt(at: number): number {
    return envelopeAt(values, heightsOf(plans), at);
  }

  function addPlan(plan: FoundPlan): void {
    const cost = envelopeAt(values, [plan.heights], plan.foundAt);
    if (plans.length === 0 || !isProven(costAt(plan.foundAt), cost, 0)) plans.push(plan);
  }
}

function heightsOf(plans: readonly FoundPlan[]): readonly Heights[] {
  return plans.map(({ heights }) => heights);
}

function cheapestAt(values: readonly number[], plans: readonly FoundPlan[], at: number): FoundPlan | null {
  let best: FoundPlan | null = null;
  let least = Infinity;
  for (const plan of plans) {
    const cost = envelopeAt(values, [plan.heights], at);
    if (cost < least) [best, least] = [plan, cost];
  }
  return best;
}

/** The corners and kinks that are not proven and were not tried, those with the widest gaps first. */
function leastProven(
  values: readonly number[],
  plans: readonly FoundPlan[],
  proven: readonly ProvenPoint[],
  tried: ReadonlySet<number>,
  askedGap: number,
): readonly number[] {
  const heights = heightsOf(plans);
  const hulls = hullsOf(values, proven);
  const found: { at: number; gap: number }[] = [];
  for (const { to: at } of envelope(values, heights)) {
    if (tried.has(at)) continue;
    const cost = envelopeAt(values, heights, at);
    const bound = provenAt(values, hulls, at);
    if (isProven(cost, bound, askedGap)) continue;
    found.push({ at, gap: bound === null ? Infinity : (relativeGapOf(cost, bound) ?? cost - bound) });
  }
  return found.sort((one, other) => other.gap - one.gap).map(({ at }) => at);
}
