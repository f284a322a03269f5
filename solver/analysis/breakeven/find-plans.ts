import { isProven, relativeGapOf } from '../../backends/program/relative-gap.ts';
import { settleOutcome } from '../../solution/settle-outcome.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import type { BreakEvenOptions, BreakEvenProgressKey } from './break-even-answer.ts';
import type { CostGrid } from './cost-grid.ts';
import { envelope, envelopeAt } from './envelope.ts';
import { costsAt, planHeights, type Heights } from './plan-heights.ts';
import { hullsOf, provenAt, type ProvenPoint } from './proven-below.ts';
import type { TurnedPrograms } from './turned-programs.ts';

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

export type NoPlans = 'infeasible' | 'unbounded' | 'undecided' | 'stopped';

/**
 * Finds every plan that is best somewhere on a grid, and proves it (Eisner and Severance).
 *
 * The cheapest of the plans known is, between two kinks, a concave broken line above the least cost, which is concave
 * too; so they are the same as soon as they meet at its corners and at the kinks. The corner that is least proven is
 * solved, from the cheapest plan known there. Either nothing is cheaper and the corner stands, or another plan is
 * found and makes new corners. Every solve proves a corner or finds a plan: k pieces ask for 2k − 1 of them, and one
 * for each kink.
 */
export async function findPlans(
  { model }: TurnedPrograms,
  grid: CostGrid,
  ask: AskEngine,
  options: Pick<BreakEvenOptions, 'secondsPerSolve'> & { readonly relativeGap: number },
  hooks: AnalysisHooks<BreakEvenProgressKey>,
): Promise<FoundPlans | NoPlans> {
  const { values } = grid;
  const plans: FoundPlan[] = [];
  const proven: ProvenPoint[] = [];
  const tried = new Set<number>();
  const ends: readonly number[] = [values[0] as number, values.at(-1) as number];
  for (;;) {
    const at =
      ends.find((end) => !tried.has(end)) ?? leastProven(values, plans, proven, tried, options.relativeGap);
    if (at === null) break;
    if (hooks.signal?.aborted === true) {
      if (ends.every((end) => tried.has(end))) break;
      return 'stopped';
    }
    hooks.onProgress({
      done: tried.size,
      of: null,
      say: { key: 'solving', values: { at, plans: plans.length } },
    });
    const { cost, offset } = costsAt(grid, at);
    const turned = { ...model, program: { ...model.program, cost, costOffset: offset } };
    const outcome = settleOutcome(
      turned,
      await ask(turned.program, {
        relativeGap: options.relativeGap,
        seconds: options.secondsPerSolve,
        start: cheapestAt(values, plans, at)?.values ?? null,
      }),
    );
    tried.add(at);
    if (outcome.values !== null)
      addPlan({ foundAt: at, values: outcome.values, heights: planHeights(grid, outcome.values) });
    else if (plans.length === 0)
      return outcome.status === 'infeasible' || outcome.status === 'unbounded' ? outcome.status : 'undecided';
    if (outcome.bound !== null)
      proven.push({ at, bound: Math.min(outcome.bound, envelopeAt(values, heightsOf(plans), at)) });
  }
  return { plans, proven, solves: tried.size };

  function addPlan(plan: FoundPlan): void {
    const cost = envelopeAt(values, [plan.heights], plan.foundAt);
    const known = plans.length === 0 ? Infinity : envelopeAt(values, heightsOf(plans), plan.foundAt);
    if (!isProven(known, cost, 0)) plans.push(plan);
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

/** The corner or kink with the widest gap above what is proven; `null` when all are proven or were tried. */
function leastProven(
  values: readonly number[],
  plans: readonly FoundPlan[],
  proven: readonly ProvenPoint[],
  tried: ReadonlySet<number>,
  askedGap: number,
): number | null {
  const heights = heightsOf(plans);
  const hulls = hullsOf(values, proven);
  let widest = -Infinity;
  let found: number | null = null;
  for (const { to: at } of envelope(values, heights)) {
    if (tried.has(at)) continue;
    const cost = envelopeAt(values, heights, at);
    const bound = provenAt(values, hulls, at);
    if (isProven(cost, bound, askedGap)) continue;
    const gap = bound === null ? Infinity : (relativeGapOf(cost, bound) ?? cost - bound);
    if (gap > widest) [found, widest] = [at, gap];
  }
  return found;
}
