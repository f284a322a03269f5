import { planLetter } from '../breakeven/plan-letter.ts';
import { readHedges } from './find-hedges.ts';
import { boundAlone, isMeasureProven, stakesOf, type LeastFound, type Search } from './find-least.ts';
import { decisionNamed, type Taken } from './future-model.ts';
import {
  measures,
  type Cell,
  type FuturesOptions,
  type FuturesPlan,
  type FuturesReport,
  type LeastPlan,
  type Measure,
} from './futures-answer.ts';
import type { DecisionSubject, HereAndNow } from './here-and-now.ts';
import { costsOf, leastOf, type KnownPlan } from './known-plans.ts';
import { expectedOf, measureOf, type Stakes } from './risk-measures.ts';

/** Costs nearer than this, relative to the dearer, are the same: the rounding of sums. */
const rounding = 1e-9;

/**
 * The best plan of each future, then the best by each measure, once each. Of plans that are equal in a future the one
 * of least expected cost counts as its best: nobody who plans for that future alone loses by it.
 */
export function plansOfReport(search: Search): readonly KnownPlan[] {
  const { futures, known } = search;
  const stakes = stakesOf(search);
  const all = known.all();
  const rows = [
    ...futures.map((_, place) => bestIn(all, place, stakes)),
    ...measures.map((measure) => leastOf(all, measure, stakes)),
  ];
  return [...new Set(rows.flatMap((row) => (row === null ? [] : [row])))];
}

function bestIn(plans: readonly KnownPlan[], place: number, stakes: Stakes): KnownPlan | null {
  const best = stakes.bests[place] ?? NaN;
  const equals = plans.filter(({ cells }) => {
    const cost = cells[place]?.cost ?? null;
    return cost !== null && cost - best <= rounding * Math.max(1, Math.abs(best));
  });
  return leastOf(equals, 'expected', stakes) ?? equals[0] ?? null;
}

/** The report of what has been found. */
export function readReport(
  search: Search,
  {
    bounds,
    disputed,
    options,
    seconds,
  }: {
    bounds: Partial<Record<Measure, LeastFound>>;
    disputed: readonly DecisionSubject[];
    options: FuturesOptions;
    seconds: number;
  },
): FuturesReport {
  const { futures, known, relativeGap, aloneBounds, asker } = search;
  const stakes = stakesOf(search);
  const { bests, probabilities } = stakes;
  const all = known.all();
  const rows = plansOfReport(search);
  const leasts = measures.map((measure) => leastOf(all, measure, stakes));
  const bestOf = futures.map((_, place) => bestIn(all, place, stakes));

  const leastBy = (measure: Measure): LeastPlan | null => {
    const plan = leastOf(all, measure, stakes);
    const costs = plan === null ? null : costsOf(plan);
    if (plan === null || costs === null) return null;
    const value = measureOf(measure, costs, stakes);
    const bound = bounds[measure]?.bound ?? boundAlone(search, measure, stakes);
    return {
      plan: rows.indexOf(plan),
      value,
      bound,
      relativeGap: bound === null ? null : Math.max(0, value - bound) / scaleOf(stakes),
      isProven: isMeasureProven(value, bound, relativeGap, stakes),
    };
  };
  const least = { expected: leastBy('expected'), cvar: leastBy('cvar'), regret: leastBy('regret') };

  const reference = Math.max(
    0,
    futures.findIndex(({ id }) => id === (options.reference ?? mostProbable(search))),
  );
  const referencePlan = bestOf[reference] ?? null;
  const referenceCosts = referencePlan === null ? null : costsOf(referencePlan);
  const referenceCost = referenceCosts === null ? null : expectedOf(referenceCosts, probabilities);
  const expected = least.expected?.value ?? null;
  const waitAndSee = expectedOf(bests, probabilities);
  const gap = largestGap(search, rows, stakes);
  return {
    currency: futures[0]?.model.network.settings.baseCurrency ?? '',
    objective: futures[0]?.model.network.settings.objective ?? 'cost',
    alpha: options.alpha,
    decideBefore: options.decideBefore,
    futures: futures.map(({ id, probability }, place) => ({
      id,
      probability,
      best: bests[place] as number,
      bound: aloneBounds[place] ?? null,
    })),
    reference: futures[reference]?.id ?? '',
    plans: rows.map((row, place) => ({
      letter: planLetter(place),
      bestFor: futures.filter((_, own) => bestOf[own] === row).map(({ id }) => id),
      leastBy: measures.filter((_, own) => leasts[own] === row),
      decisions: decisionsOf(search, row.taken),
      cells: row.cells.map(({ kind, cost }, own): Cell => ({
        kind,
        cost,
        regret: cost === null ? null : Math.max(0, cost - (bests[own] as number)),
      })),
      values: valuesOf(row, stakes),
      violations: row.cells.flatMap(({ violations }, own) =>
        violations.map((say) => `${futures[own]?.id ?? ''}: ${say}`),
      ),
    })),
    least,
    waitAndSee,
    referenceCost,
    perfectInformation: expected === null ? null : expected - waitAndSee,
    stochasticSolution: expected === null || referenceCost === null ? null : referenceCost - expected,
    hedges: readHedges(search, disputed),
    solves: asker.solves(),
    seconds,
    askedGap: relativeGap,
    relativeGap: gap,
    isProven: gap !== null && gap <= relativeGap + rounding,
    isImpossible: measures.some((measure) => bounds[measure]?.isImpossible === true),
  };
}

function mostProbable({ futures }: Search): string {
  const [first] = [...futures].sort((one, other) => other.probability - one.probability);
  return first?.id ?? '';
}

function valuesOf(plan: KnownPlan, stakes: Stakes): FuturesPlan['values'] {
  const costs = costsOf(plan);
  if (costs === null) return { expected: null, cvar: null, regret: null };
  return {
    expected: measureOf('expected', costs, stakes),
    cvar: measureOf('cvar', costs, stakes),
    regret: measureOf('regret', costs, stakes),
  };
}

function decisionsOf({ futures }: Search, taken: Taken): readonly HereAndNow[] {
  return [...taken].map(([name, count]) => ({ ...decisionNamed(futures, name), count }));
}

/** Largest (cost − bound) relative to a future's cost, of futures alone and of the table's cells. */
function largestGap({ aloneBounds }: Search, rows: readonly KnownPlan[], stakes: Stakes): number | null {
  const cells = rows.flatMap((row) => row.cells);
  if (cells.some(({ kind }) => kind === 'unknown')) return null;
  const pairs = [
    ...stakes.bests.map((best, place) => [best, aloneBounds[place] ?? null] as const),
    ...cells.flatMap(({ cost, bound }) => (cost === null ? [] : [[cost, bound] as const])),
  ];
  let worst = 0;
  for (const [cost, bound] of pairs) {
    if (bound === null) return null;
    worst = Math.max(worst, (cost - bound) / scaleOf(stakes));
  }
  return worst;
}

/** What gaps are relative to: the cost of the dearest future. */
function scaleOf({ bests }: Stakes): number {
  return Math.max(1, ...bests.map(Math.abs));
}
