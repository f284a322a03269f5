import type { Network } from '../../../scenarios/domain/network.ts';
import { relativeGapOf, isProven } from '../../backends/program/relative-gap.ts';
import { buildModel, type PlanningModel } from '../../formulation/build-model.ts';
import { readAnswer } from '../../solution/read-answer.ts';
import { readPlan } from '../../solution/read-plan.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import { asCostPlanned } from '../as-cost-planned.ts';
import { firstSolve } from '../first-solve.ts';
import { describePlan } from '../breakeven/describe-plan.ts';
import { holdService, shortByRow } from '../held-service.ts';
import { settledValues } from '../settled-values.ts';
import { findPoints } from './find-points.ts';
import type {
  FrontierAnswer,
  FrontierLeg,
  FrontierOptions,
  FrontierPoint,
  FrontierProgressKey,
} from './frontier.ts';
import type { FrontierSearch } from './frontier-search.ts';
import type { FoundPoint } from './keep-points.ts';
import { knees } from './knees.ts';
import { holdSums, measured } from './limit-measure.ts';
import { measureList } from './measure-list.ts';
import type { FrontierMeasure } from './measure.ts';
import { pinPoint } from './pin-point.ts';
import { noPlanReason } from '../no-plan-reason.ts';

/**
 * What less carbon, fewer days or less concentration costs, for a network that passed its checks: efficient plans from
 * the cheapest to the one with least of the measure, none of which serves any row worse than the cheapest does.
 */
export async function analyseFrontier(
  network: Network,
  ask: AskEngine,
  options: FrontierOptions,
  hooks: AnalysisHooks<FrontierProgressKey>,
): Promise<FrontierAnswer> {
  const began = hooks.now();
  const count = { solves: 0 };
  const measure = measureList[options.against];
  hooks.onProgress({ done: 0, of: null, say: { key: 'cheapest', values: {} } });
  const costed = asCostPlanned(network);
  let model = buildModel(costed);
  const solve = async (held = model.program) => {
    count.solves++;
    return ask(held, firstSolve(options));
  };
  let outcome = await solve();
  let found = settledValues(model, outcome);
  if (found === null) {
    if (hooks.signal?.aborted === true) return { kind: 'stopped' };
    return { kind: 'no plan', reason: noPlanReason(outcome.status) };
  }
  const short = shortByRow(model, found.values);
  const followed = measure.networkOf(costed, readPlan(model, found.values));
  if (followed !== costed) {
    if (hooks.signal?.aborted === true) return { kind: 'stopped' };
    model = buildModel(followed);
    outcome = await solve(holdService(model, short));
    found = settledValues(model, outcome);
    if (found === null) return { kind: 'no plan', reason: 'undecided' };
  }
  const form = measure.form(model);
  const held = holdSums(holdService(model, short), form, found.values);
  const cheapest = {
    ...found,
    measure: measured(form, found.values),
    limit: Infinity,
    bound: outcome.bound === null ? null : Math.min(outcome.bound, found.cost),
  };
  if (cheapest.measure === 0) return { kind: 'nothing to measure' };
  const search: FrontierSearch = { model, held, form, ask, options, hooks, count };
  const points = await findPoints(search, cheapest);
  if (points === null) return { kind: 'stopped' };
  const read = points.points.map((point) => readPoint(network, model, measure, point, short));
  const bends = knees(read);
  const gaps = read.map(({ relativeGap }) => relativeGap);
  return {
    kind: 'frontier',
    frontier: {
      against: measure.name,
      unit: measure.unit,
      currency: network.settings.baseCurrency,
      objective: costed.settings.objective === 'profit' ? 'profit' : 'cost',
      points: read,
      knees: bends,
      legs: legsOf(read, bends),
      isStepped: form.kind === 'steps',
      shortUnits: short.reduce((sum, units) => sum + units, 0),
      undecided: points.undecided,
      wasStopped: hooks.signal?.aborted === true,
      solves: count.solves,
      seconds: (hooks.now() - began) / 1000,
      askedGap: options.relativeGap,
      relativeGap: gaps.reduce<number | null>(
        (most, gap) => (most === null || gap === null ? null : Math.max(most, gap)),
        0,
      ),
      isProven: read.every(({ cost, bound }) => isProven(cost, bound, options.relativeGap)),
    },
  };
}

function readPoint(
  network: Network,
  model: PlanningModel,
  measure: FrontierMeasure,
  { values, cost, limit, bound, measure: byColumns }: FoundPoint,
  short: Float64Array,
): FrontierPoint {
  const { plan, ledger, violations } = readAnswer(model, values, cost);
  const byPlan = measure.value(model.network, plan, ledger) ?? byColumns;
  const isCheapest = limit === Infinity;
  return {
    cost,
    measure: byPlan,
    limit: isCheapest ? null : limit,
    bound,
    relativeGap: relativeGapOf(cost, bound),
    byKind: ledger.byKind,
    carbonKg: ledger.carbonKg,
    ...describePlan(model.network, plan),
    plan,
    overrides:
      isCheapest && network.settings.objective !== 'carbon'
        ? []
        : pinPoint(network, measure.name, byPlan, short),
    violations,
  };
}

function legsOf(points: readonly FrontierPoint[], bends: readonly number[]): readonly FrontierLeg[] {
  const stops = [0, ...bends, points.length - 1];
  const most = points[0]?.measure ?? 0;
  return stops.slice(1).flatMap((to, place): readonly FrontierLeg[] => {
    const from = stops[place] as number;
    const [before, after] = [points[from], points[to]];
    if (before === undefined || after === undefined || from === to) return [];
    const less = before.measure - after.measure;
    return [{ from, to, less, share: less / most, cost: after.cost - before.cost }];
  });
}
