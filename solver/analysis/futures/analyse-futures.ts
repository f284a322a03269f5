import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import { asker as askerOf } from './asker.ts';
import { disputedSubjects, findOtherWay } from './find-hedges.ts';
import { findLeast, type LeastFound, type Search } from './find-least.ts';
import { futureModels, takenIn, type Future } from './future-model.ts';
import {
  measures,
  type FuturesAnswer,
  type FuturesOptions,
  type FuturesProgressKey,
  type Measure,
} from './futures-answer.ts';
import { joinPrograms } from './joint-program.ts';
import { knownPlans } from './known-plans.ts';
import { plansOfReport, readReport } from './read-report.ts';
import { noPlanReason } from '../no-plan-reason.ts';

/** Larger joint programs slow to a halt with rows that hold all costs of a future; weights do without. */
const usualMostColumnsWithCostRows = 12_000;

/**
 * What to decide before it is known which future comes: two-stage stochastic programming over networks that passed their
 * checks. What is decided beforehand (`here-and-now.ts`) is shared by all futures, the rest follows the one that comes.
 *
 * Each future is solved alone (wait and see); the decisions of each plan are held in every future (the regret table); and
 * the joint program of all futures is solved by each measure, unless what the futures cost alone proves a known plan
 * already. Decisions on which plans differ are then forced the other way, which says what each is worth.
 * J. R. Birge and F. Louveaux, Introduction to Stochastic Programming (2nd ed. 2011), chapters 4 and 8.
 */
export async function analyseFutures(
  given: readonly Future[],
  ask: AskEngine,
  options: FuturesOptions,
  hooks: AnalysisHooks<FuturesProgressKey>,
  mostColumnsWithCostRows = usualMostColumnsWithCostRows,
): Promise<FuturesAnswer> {
  const began = hooks.now();
  const refused = refusalOf(given, options.decideBefore);
  if (refused !== null) return refused;
  const futures = futureModels(given, options.decideBefore);
  const asker = askerOf(ask, options, hooks);

  const alone: { cost: number; bound: number | null; values: Float64Array }[] = [];
  for (const { id, model } of futures) {
    const outcome = await asker.solve(model.program, null, { key: 'alone', values: { future: id } });
    if (outcome === null || (outcome.values === null && asker.isStopped())) return { kind: 'stopped' };
    const { status, objective, bound, values } = outcome;
    if (values === null || objective === null) {
      return { kind: 'no plan', reason: noPlanReason(status), future: id };
    }
    alone.push({ cost: objective, bound, values });
  }

  const known = knownPlans(
    futures,
    alone.map(({ cost }) => cost),
    asker,
  );
  for (const [place, future] of futures.entries())
    await known.hold(
      takenIn(future, alone[place]?.values ?? new Float64Array()),
      alone.map(({ values }, own) => (own === place ? values : null)),
    );
  const search: Search = {
    futures,
    joint: joinPrograms(
      futures.map(({ model, decisions, charges }) => ({
        program: model.program,
        shared: new Map([...decisions].map(([name, { column }]) => [name, column])),
        charges,
      })),
    ),
    known,
    asker,
    alpha: options.alpha,
    aloneBounds: alone.map(({ bound }) => bound),
    relativeGap: options.relativeGap,
    mostColumnsWithCostRows,
  };

  const found: Partial<Record<Measure, LeastFound>> = {};
  for (const measure of measures) {
    found[measure] = await findLeast(search, measure);
    // Whether decisions have a plan in every future does not depend on how they are judged.
    if (found[measure].isImpossible) break;
  }
  const disputed = disputedSubjects(search, plansOfReport(search));
  for (const subject of disputed) await findOtherWay(search, subject);

  return {
    kind: 'report',
    report: readReport(search, {
      bounds: found,
      disputed,
      options,
      seconds: (hooks.now() - began) / 1000,
    }),
  };
}

/** Why futures cannot be set beside one another; `null` where they can. */
function refusalOf(
  futures: readonly Future[],
  decideBefore: string | null,
): Extract<FuturesAnswer, { kind: 'refused' }> | null {
  const [first] = futures;
  if (first === undefined) return { kind: 'refused', reason: 'no futures', future: null };
  const { objective, baseCurrency } = first.network.settings;
  for (const { id, network } of futures) {
    const { settings } = network;
    if (settings.objective !== objective) return { kind: 'refused', reason: 'objective differs', future: id };
    if (settings.baseCurrency !== baseCurrency)
      return { kind: 'refused', reason: 'currency differs', future: id };
    if (decideBefore !== null && !settings.periods.some((period) => period.id === decideBefore))
      return { kind: 'refused', reason: 'no such period', future: id };
  }
  return null;
}
