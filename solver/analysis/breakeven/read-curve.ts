import type { Network } from '../../../scenarios/domain/network.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import { turnedOverrides } from '../../../scenarios/levers/lever-overrides.ts';
import { leverUnit } from '../../../scenarios/levers/lever.ts';
import { leverValue } from '../../../scenarios/levers/lever-value.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { buildModel } from '../../formulation/build-model.ts';
import { readAnswer } from '../../solution/read-answer.ts';
import { isProven } from '../../backends/program/relative-gap.ts';
import type { BreakEven, BreakEvenPlan, Corner, Piece } from './break-even.ts';
import { cornerInterval } from './corner-interval.ts';
import { costLines } from './cost-lines.ts';
import { curveGap } from './curve-gap.ts';
import { describePlan } from './describe-plan.ts';
import { envelope, envelopeAt } from './envelope.ts';
import type { FoundPlan, FoundPlans } from './find-plans.ts';
import { neededPlans } from './needed-plans.ts';
import { planLetter } from './plan-letter.ts';

/** What a curve is read from. */
export interface CurveFound {
  network: Network;
  lever: Lever;
  /** Values of the grid. */
  values: readonly number[];
  found: FoundPlans;
  askedGap: number;
  seconds: number;
}

/** The curve in the planner's words: pieces from left to right, plans lettered in that order. */
export function readCurve({ network, lever, values, found, askedGap, seconds }: CurveFound): BreakEven {
  const needed = neededPlans(values, found.plans);
  const heights = needed.map((plan) => plan.heights);
  const pieces: { from: number; to: number; found: number }[] = [];
  for (const leg of envelope(values, heights)) {
    const before = pieces.at(-1);
    if (before?.found === leg.plan) before.to = leg.to;
    else pieces.push({ from: leg.from, to: leg.to, found: leg.plan });
  }
  const order = [...new Set(pieces.map((piece) => piece.found))];
  const plans = order.map((place) => needed[place] as FoundPlan);
  const ordered = plans.map((plan) => plan.heights);
  const gap = curveGap(values, ordered, found.proven);
  const [from, to] = [values[0] as number, values.at(-1) as number];
  const base = leverValue(network, lever);
  const read = pieces.map((piece): Piece => ({
    from: piece.from,
    to: piece.to,
    plan: order.indexOf(piece.found),
    lines: costLines(values, (needed[piece.found] as FoundPlan).heights, piece.from, piece.to),
  }));
  return {
    lever,
    unit: leverUnit(lever),
    from,
    to,
    base,
    currency: network.settings.baseCurrency,
    objective: network.settings.objective,
    kinks: values.slice(1, -1),
    pieces: read,
    plans: plans.map((plan, place) => readFound(network, lever, values, plan, planLetter(place))),
    corners: read.slice(1).map((right, place): Corner => {
      const left = read[place] as Piece;
      const sides = [ordered[left.plan], ordered[right.plan]] as const;
      return {
        at: right.from,
        cost: envelopeAt(values, ordered, right.from),
        left: left.plan,
        right: right.plan,
        interval: cornerInterval(
          values,
          right.from,
          sides as readonly [readonly number[], readonly number[]],
          gap,
        ),
      };
    }),
    presentPlan: read.find((piece) => base >= piece.from && base <= piece.to)?.plan ?? null,
    lower: gap.lower,
    upper: gap.upper,
    solves: found.solves,
    seconds,
    relativeGap: gap.relativeGap,
    askedGap,
    isProven: gap.corners.every((at) => {
      const cost = envelopeAt(values, ordered, at);
      const distance = gap.distanceAt(at);
      // Plans left out for rounding may lift the curve by as much again.
      return distance !== null && isProven(cost, cost - distance / 2, askedGap / 2);
    }),
  };
}

function readFound(
  network: Network,
  lever: Lever,
  values: readonly number[],
  plan: FoundPlan,
  letter: string,
): BreakEvenPlan {
  const turned = resolve(network, turnedOverrides(network, lever, plan.foundAt)).network;
  const objective = envelopeAt(values, [plan.heights], plan.foundAt);
  const answer = readAnswer(buildModel(turned), plan.values, objective);
  return {
    letter,
    lines: costLines(values, plan.heights, values[0] as number, values.at(-1) as number),
    foundAt: plan.foundAt,
    byKind: answer.ledger.byKind,
    carbonKg: answer.ledger.carbonKg,
    ...describePlan(turned, answer.plan),
    plan: answer.plan,
    violations: answer.violations,
  };
}
