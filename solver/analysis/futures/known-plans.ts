import type { RawOutcome } from '../../backends/engine.ts';
import { objectiveOf } from '../../backends/program/judge-values.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import { readAnswer } from '../../solution/read-answer.ts';
import { settleOutcome } from '../../solution/settle-outcome.ts';
import type { Asker } from './asker.ts';
import { heldProgram, takenKey, type FutureModel, type Taken } from './future-model.ts';
import type { Cell, Measure } from './futures-answer.ts';
import { measureOf, type Stakes } from './risk-measures.ts';

/** Costs nearer than this, relative to the dearer, are the same: the rounding of sums. */
const rounding = 1e-9;

/** Decisions with what is known of them in every future. */
export interface KnownPlan {
  taken: Taken;
  cells: readonly HeldCell[];
}

export interface HeldCell {
  kind: Cell['kind'];
  cost: number | null;
  bound: number | null;
  /** Values of the future's program, to start others from. */
  values: Float64Array | null;
  violations: readonly string[];
}

/** Every set of decisions that was held in all futures, once each. */
export interface KnownPlans {
  all: () => readonly KnownPlan[];
  /**
   * Holds decisions in every future, unless they are known already. `starts` are plans that take them, by future; within
   * the gap a solve may end on a dearer plan than the one it began with, which then stands.
   */
  hold: (taken: Taken, starts: readonly (Float64Array | null)[]) => Promise<KnownPlan>;
  /** Least cost of each future that is known, with whichever decisions. */
  bests: () => readonly number[];
}

/** None yet. `alone` is what each future costs by itself. */
export function knownPlans(
  futures: readonly FutureModel[],
  alone: readonly number[],
  asker: Asker,
): KnownPlans {
  const byKey = new Map<string, KnownPlan>();
  return {
    all: () => [...byKey.values()],
    hold: async (taken, starts) => {
      const key = takenKey(taken);
      const found = byKey.get(key);
      if (found !== undefined) return found;
      const cells: HeldCell[] = [];
      for (const [place, future] of futures.entries()) {
        const { program, charge } = heldProgram(future, taken);
        const say = { key: 'held', values: { future: future.id, plan: byKey.size + 1 } } as const;
        const outcome = await asker.solve(program, starts[place] ?? null, say);
        cells.push(readCell(future, cheaperOf(program, outcome, starts[place] ?? null), charge));
      }
      const plan = { taken, cells };
      byKey.set(key, plan);
      return plan;
    },
    bests: () =>
      alone.map((cost, place) =>
        Math.min(cost, ...[...byKey.values()].map(({ cells }) => cells[place]?.cost ?? Infinity)),
      ),
  };
}

/** The outcome, or the plan that it started from where that is cheaper than what came of it. */
function cheaperOf(
  program: LinearProgram,
  outcome: RawOutcome | null,
  start: Float64Array | null,
): RawOutcome | null {
  if (outcome === null || start === null || outcome.status === 'infeasible') return outcome;
  const objective = objectiveOf(program, start);
  const isCheaper =
    outcome.objective === null || outcome.objective - objective > rounding * Math.max(1, Math.abs(objective));
  return isCheaper ? { ...outcome, status: 'feasible', objective, values: start } : outcome;
}

function readCell({ model }: FutureModel, outcome: RawOutcome | null, charge: number): HeldCell {
  if (outcome === null || outcome.values === null) {
    const kind = outcome?.status === 'infeasible' ? 'no plan' : 'unknown';
    return { kind, cost: null, bound: null, values: null, violations: [] };
  }
  const { values, objective, bound } = settleOutcome(model, outcome);
  if (values === null || objective === null)
    return { kind: 'unknown', cost: null, bound: null, values: null, violations: [] };
  const { violations } = readAnswer(model, values, objective);
  return {
    kind: 'plan',
    cost: objective + charge,
    bound: bound === null ? null : bound + charge,
    values,
    violations: violations.map(({ say }) => say),
  };
}

/** Costs by future; `null` where some future has no plan, or none is known. */
export function costsOf({ cells }: KnownPlan): readonly number[] | null {
  const costs = cells.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  return costs.length === cells.length ? costs : null;
}

/** The plan that a measure is least for, and of equals the one of least expected cost; `null` where none has a plan in every future. */
export function leastOf(plans: readonly KnownPlan[], measure: Measure, stakes: Stakes): KnownPlan | null {
  let least: { plan: KnownPlan; value: number; expected: number } | null = null;
  const scale = Math.max(1, ...stakes.bests.map(Math.abs));
  for (const plan of plans) {
    const costs = costsOf(plan);
    if (costs === null) continue;
    const value = measureOf(measure, costs, stakes);
    const expected = measureOf('expected', costs, stakes);
    const difference = least === null ? -Infinity : value - least.value;
    const isLess =
      Math.abs(difference) <= rounding * scale ? expected < (least?.expected ?? Infinity) : difference < 0;
    if (isLess) least = { plan, value, expected };
  }
  return least?.plan ?? null;
}
