import { capital } from './capital.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import type { BreakEven, BreakEvenPlan, Corner } from '../../solver/analysis/breakeven/break-even.ts';
import { fragility } from '../../solver/analysis/breakeven/fragility.ts';
import { fragilityTables, piecesTable } from './break-even-tables.ts';
import {
  formatCount,
  formatGap,
  formatLargeMoney,
  formatNumber,
  formatSeconds,
  formatShare,
} from './format.ts';
import { formatLeverValue } from './format-lever.ts';
import { nameLever } from './name-lever.ts';
import { renderTable } from './render-table.ts';
import { renderTitle } from './render-title.ts';
import { sayPlanChange } from './say-plan-change.ts';
import { wrap } from './wrap.ts';

/** A curve as text: what the lever decides in sentences, the pieces, what changes at each corner, and how fragile that is. */
export function renderBreakEven(
  { network, scenario, curve }: { network: Network; scenario: Scenario | null; curve: BreakEven },
  width: number,
): readonly string[] {
  const frail = fragility(curve);
  return [
    ...renderTitle(network, scenario, width),
    '',
    ...sayCurve(network, curve).flatMap((sentence) => wrap(sentence, width)),
    '',
    ...renderTable(piecesTable(network, curve), width),
    ...curve.corners.flatMap((corner) => ['', ...sayCorner(network, curve, corner, width)]),
    ...(frail === null
      ? []
      : fragilityTables(network, curve, frail).flatMap((table) => ['', ...renderTable(table, width)])),
    '',
    ...wrap(sayProof(curve), width),
  ];
}

/** Moves told of each side at the top; the corners tell more. */
const movesAtTop = 2;
/** A smaller share is written as 0.0 %. */
const leastShare = 0.0005;
/** A smaller gap is the rounding of sums. */
const leastGap = 1e-8;

function sayCurve(network: Network, curve: BreakEven): readonly string[] {
  const { base, unit, corners, pieces, plans } = curve;
  const named = nameLever(network, curve.lever);
  const value = (at: number) => formatLeverValue(at, unit);
  const range = `from ${value(curve.from)} to ${value(curve.to)}`;
  if (corners.length === 0)
    return [`One plan is ${curve.isProven ? 'best' : 'the best known'} whatever ${named} is ${range}.`];
  const below = corners.findLast(({ at }) => at <= base);
  const above = corners.find(({ at }) => at > base);
  const change = (from: number, to: number) =>
    sayPlanChange(network, planAt(curve, from), planAt(curve, to), movesAtTop);
  return [
    `${sayPresent(curve, named, below, above)} ${capital(range)} there are ${formatCount(plans.length, 'plan')} in ${formatCount(pieces.length, 'piece')}.`,
    ...(below === undefined ? [] : [`Below ${value(below.at)}: ${change(below.right, below.left)}.`]),
    ...(above === undefined ? [] : [`Above ${value(above.at)}: ${change(above.left, above.right)}.`]),
    ...sayReach(curve),
  ];
}

function sayPresent(
  { base, unit, presentPlan, plans, isProven }: BreakEven,
  named: string,
  below: Corner | undefined,
  above: Corner | undefined,
): string {
  const value = (at: number) => formatLeverValue(at, unit);
  const plan = presentPlan === null ? undefined : plans[presentPlan];
  if (plan === undefined) return `${capital(named)} is ${value(base)} today, outside the range.`;
  const where =
    below === undefined
      ? above === undefined
        ? ''
        : `below ${value(above.at)}`
      : above === undefined
        ? `above ${value(below.at)}`
        : `between ${value(below.at)} and ${value(above.at)}`;
  return `Plan ${plan.letter} is ${isProven ? 'best' : 'the best known'} while ${named} is ${where}; it is ${value(base)} today.`;
}

function sayReach(curve: BreakEven): readonly string[] {
  const frail = fragility(curve);
  if (frail === null) return [];
  const reach = `${formatNumber(frail.reach * 100)} ${curve.unit === 'rate' ? 'points' : '%'}`;
  return [
    frail.shareMoved < leastShare
      ? `Within ${reach} either way no finished goods come from elsewhere.`
      : `Within ${reach} either way, ${formatShare(frail.shareMoved)} of finished units come from elsewhere.`,
  ];
}

function planAt({ plans }: BreakEven, place: number): BreakEvenPlan {
  return plans[place] as BreakEvenPlan;
}

function sayCorner(network: Network, curve: BreakEven, corner: Corner, width: number): readonly string[] {
  const value = (at: number) => formatLeverValue(at, curve.unit);
  const [left, right] = [planAt(curve, corner.left), planAt(curve, corner.right)];
  const cost =
    curve.objective === 'carbon'
      ? `${formatNumber(corner.cost)} kg CO₂e`
      : formatLargeMoney(corner.cost, curve.currency);
  const open =
    corner.interval === null
      ? ''
      : ` (${value(corner.interval.from)} to ${value(corner.interval.to)} within the gap)`;
  return wrap(
    `${value(corner.at)} ${left.letter} → ${right.letter}${open}, both at ${cost}: ${sayPlanChange(network, left, right)}.`,
    width,
  ).map((line, place) => (place === 0 ? line : `  ${line}`));
}

function sayProof(curve: BreakEven): string {
  const { solves, seconds, relativeGap, askedGap, isProven } = curve;
  const work = `${formatCount(solves, 'solve')}, ${formatSeconds(seconds)}`;
  if (!isProven) {
    const gap = relativeGap === null ? 'is not known everywhere' : `is ${formatGap(relativeGap, 'ceil')}`;
    return `Not proven: the gap ${gap}. ${work}.`;
  }
  return (relativeGap ?? Infinity) <= leastGap
    ? `Exact: every plan and every break-even is proven. ${work}.`
    : `Proven: nowhere more than ${formatGap(relativeGap, 'ceil')} above the least cost (asked: ${formatGap(askedGap)}). ${work}.`;
}
