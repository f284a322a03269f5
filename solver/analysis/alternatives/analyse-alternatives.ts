import type { Network } from '../../../scenarios/domain/network.ts';
import { fixIntegers } from '../../backends/program/fix-integers.ts';
import { isProven, relativeGapOf } from '../../backends/program/relative-gap.ts';
import { buildModel, type PlanningModel } from '../../formulation/build-model.ts';
import { integersOfPlan } from '../../session/integers-of-plan.ts';
import { readAnswer } from '../../solution/read-answer.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import { asCostPlanned } from '../as-cost-planned.ts';
import { describePlan } from '../breakeven/describe-plan.ts';
import { planLetter } from '../breakeven/plan-letter.ts';
import { finishedUnits } from '../finished-units.ts';
import { firstSolve } from '../first-solve.ts';
import { holdService, shortByRow } from '../held-service.ts';
import { settledValues, type SettledValues } from '../settled-values.ts';
import type { AlternativesSearch, KnownPlan } from './alternatives-search.ts';
import type {
  AlternativePlan,
  Alternatives,
  AlternativesAnswer,
  AlternativesOptions,
  AlternativesProgressKey,
} from './alternatives.ts';
import { firstPriceOf } from './move-away.ts';
import { nextAlternative, type FoundAlternative } from './next-alternative.ts';
import { pinAlternative } from './pin-alternative.ts';
import { leastShare, shareElsewhere, shareElsewhereThanAny, unitsOf, whereMade } from './where-made.ts';
import { noPlanReason } from '../no-plan-reason.ts';
import { productTotals } from './product-totals.ts';

/** Of a product's units in the best plan: more than so many at one place would be made to be left over. */
const mostOfProduct = 1.25;

/**
 * Plans within a share of the best plan's cost that differ most in where things are made, for a network that passed its
 * checks. None of them serves any row of demand worse than the best plan does.
 */
export async function analyseAlternatives(
  network: Network,
  ask: AskEngine,
  options: AlternativesOptions,
  hooks: AnalysisHooks<AlternativesProgressKey>,
): Promise<AlternativesAnswer> {
  const began = hooks.now();
  const count = { solves: 0 };
  hooks.onProgress({ done: 0, of: null, say: { key: 'best', values: {} } });
  const model = buildModel(asCostPlanned(network));
  const { relativeGap } = options;
  const start = await startOf(network, model, ask, options);
  if (start !== null) count.solves++;
  count.solves++;
  const outcome = await ask(model.program, { ...firstSolve(options), start: start?.values ?? null });
  const found = settledValues(model, outcome);
  const solved = start !== null && (found === null || start.cost < found.cost) ? start : found;
  if (solved === null) {
    if (isAborted(hooks)) return { kind: 'stopped' };
    return { kind: 'no plan', reason: noPlanReason(outcome.status) };
  }
  const places = finishedUnits(model);
  const best: KnownPlan = { ...solved, made: whereMade(places, solved.values) };
  if (unitsOf(best.made) === 0) return { kind: 'nothing made' };
  const short = shortByRow(model, best.values);
  const search: AlternativesSearch = {
    model,
    held: holdService(model, short),
    places,
    most: mostUnits(places, best),
    costLimit: best.cost + options.within * Math.abs(best.cost),
    ask,
    options,
    hooks,
    count,
  };
  const others: FoundAlternative[] = [];
  let ended: Alternatives['ended'] = 'as many as asked';
  while (others.length < options.plans) {
    if (isAborted(hooks)) {
      ended = 'stopped';
      break;
    }
    const known = [best, ...others];
    const next = await nextAlternative(search, known, others.at(-1)?.price ?? firstPriceOf(search, best));
    if (next === null) {
      ended = isAborted(hooks) ? 'stopped' : 'undecided';
      break;
    }
    const patterns = known.map(({ made }) => made);
    if (shareElsewhereThanAny(next.made, patterns) < leastShare) {
      // Of a search that was cut short, what it found last proves nothing.
      ended = isAborted(hooks) ? 'stopped' : 'none differs enough';
      break;
    }
    others.push(next);
  }
  const read = readerOf(network, model, best);
  return {
    kind: 'alternatives',
    alternatives: {
      currency: network.settings.baseCurrency,
      objective: model.network.settings.objective === 'profit' ? 'profit' : 'cost',
      plans: [
        read(best, 0, {
          nearest: null,
          most: null,
          overrides:
            network.settings.objective === 'carbon' ? pinAlternative(network, places, [], short) : [],
        }),
        ...others.map((plan, place) =>
          read(plan, place + 1, {
            nearest: shareElsewhereThanAny(
              plan.made,
              [best, ...others.slice(0, place)].map(({ made }) => made),
            ),
            most: plan.mostElsewhere,
            overrides: pinAlternative(network, places, plan.shares, short),
          }),
        ),
      ],
      within: options.within,
      leastShare,
      ended,
      solves: count.solves,
      seconds: (hooks.now() - began) / 1000,
      askedGap: relativeGap,
      relativeGap: relativeGapOf(best.cost, outcome.bound),
      isProven: isProven(best.cost, outcome.bound, relativeGap),
    },
  };
}

/** A known plan's decisions with the rest at its best; `null` where none is known, or the costs it was planned by are others. */
async function startOf(
  network: Network,
  model: PlanningModel,
  ask: AskEngine,
  { known, relativeGap, secondsPerSolve }: AlternativesOptions,
): Promise<SettledValues | null> {
  if (known === null || network.settings.objective === 'carbon') return null;
  const held = fixIntegers(model.program, integersOfPlan(model, known));
  return settledValues(model, await ask(held, { relativeGap, seconds: secondsPerSolve, start: null }));
}

function isAborted({ signal }: Pick<AnalysisHooks, 'signal'>): boolean {
  return signal?.aborted === true;
}

function mostUnits(places: ReturnType<typeof finishedUnits>, { made }: KnownPlan): readonly number[] {
  const totals = productTotals(places, made);
  return places.map(({ product }) => mostOfProduct * (totals.get(product) as number));
}

interface Told {
  readonly nearest: number | null;
  readonly most: number | null;
  readonly overrides: AlternativePlan['overrides'];
}

function readerOf(network: Network, model: PlanningModel, best: KnownPlan) {
  return ({ values, cost, made }: KnownPlan, place: number, told: Told): AlternativePlan => {
    const { plan, ledger, violations } = readAnswer(model, values, cost);
    return {
      letter: planLetter(place),
      cost,
      over: best.cost === 0 ? 0 : (cost - best.cost) / Math.abs(best.cost),
      elsewhere: shareElsewhere(made, best.made),
      elsewhereThanNearest: told.nearest,
      mostElsewhere: told.most,
      byKind: ledger.byKind,
      carbonKg: ledger.carbonKg,
      ...describePlan(network, plan),
      plan,
      overrides: told.overrides,
      violations,
    };
  };
}
