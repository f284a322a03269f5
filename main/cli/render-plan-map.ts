import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import { planAtValues } from '../../solver/analysis/breakeven/plan-at-values.ts';
import type { MapAxis, MapPlan, PlanMap } from '../../solver/analysis/breakeven/plan-map.ts';
import { capital } from './capital.ts';
import { formatCount, formatGap, formatSeconds, formatShare } from './format.ts';
import { formatLeverValue } from './format-lever.ts';
import { nameIn } from './name-in.ts';
import { nameLever } from './name-lever.ts';
import { renderTable, type TextTable } from './render-table.ts';
import { renderTitle } from './render-title.ts';
import { sayPlanChange } from './say-plan-change.ts';
import { wrap } from './wrap.ts';

/** A map as text: which plan today's values fall to, a letter for each pair of values, and how the others differ. */
export function renderPlanMap(
  { network, scenario, map }: { network: Network; scenario: Scenario | null; map: PlanMap },
  width: number,
): readonly string[] {
  const present = presentPlan(map);
  const others = present === null ? [] : map.plans.filter((plan) => plan !== present);
  return [
    ...renderTitle(network, scenario, width),
    '',
    ...wrap(sayMap(network, map, present), width),
    '',
    ...renderTable(letters(network, map), width),
    '',
    ...renderTable(plansTable(network, map), width),
    ...others.flatMap((plan) => [
      '',
      ...wrap(
        `${present?.letter ?? ''} → ${plan.letter}: ${sayPlanChange(network, present as MapPlan, plan)}.`,
        width,
      ),
    ]),
    '',
    ...wrap(sayProof(map), width),
  ];
}

function sayMap(
  network: Network,
  { across, up, plans, wasStopped }: PlanMap,
  present: MapPlan | null,
): string {
  const [first, second] = [across, up].map(({ lever }) => nameLever(network, lever)) as [string, string];
  const at = ({ base, unit }: MapAxis) => formatLeverValue(base, unit);
  const some =
    plans.length === 1
      ? 'one plan is best everywhere on the map'
      : `${formatCount(plans.length, 'plan')} are best somewhere on the map`;
  const today =
    present === null
      ? 'today is outside it'
      : `today, at ${at(across)} and ${at(up)}, it is ${present.letter}`;
  const said = wasStopped ? `So far ${some}` : capital(some);
  const known = wasStopped && present !== null ? ' of those found' : '';
  return `${said} of ${first} and ${second}; ${today}${known}.`;
}

/** Rows from the highest value of the second lever down, as on a chart. */
function letters(network: Network, map: PlanMap): TextTable {
  const { across, up, points, plans, wasStopped } = map;
  return {
    columns: [
      { title: `${nameLever(network, up.lever)} ↑ ${nameLever(network, across.lever)} →`, align: 'right' },
      ...across.values.map((value) => ({
        title: formatLeverValue(value, across.unit),
        align: 'right' as const,
      })),
    ],
    rows: points
      .map((line, row) => [
        formatLeverValue(up.values[row] as number, up.unit),
        ...line.map(
          ({ plan, isSolved }) => `${(plans[plan] as MapPlan).letter}${isSolved || !wasStopped ? '' : '?'}`,
        ),
      ])
      .reverse(),
    total: null,
  };
}

function plansTable(network: Network, { plans, across, up }: PlanMap): TextTable {
  const [first, second] = [across, up].map(({ lever }) => nameLever(network, lever)) as [string, string];
  return {
    columns: [
      { title: 'Plan', align: 'left' },
      { title: `Found at ${first}`, align: 'right' },
      { title: `and ${second}`, align: 'right' },
      { title: 'Sold, by origin', align: 'left' },
    ],
    rows: plans.map(({ letter, foundAt, served }) => [
      letter,
      formatLeverValue(foundAt[0], across.unit),
      formatLeverValue(foundAt[1], up.unit),
      served
        .map(({ origin, share }) => `${nameIn(network.territories, origin)} ${formatShare(share, 0)}`)
        .join(', '),
    ]),
    total: null,
  };
}

/** A smaller gap is the rounding of sums. */
const leastGap = 1e-8;

function sayProof({ wasStopped, solves, points, seconds, relativeGap, askedGap, isProven }: PlanMap): string {
  const work = `${formatCount(solves, 'solve')} of ${points.length ** 2} points, ${formatSeconds(seconds)}`;
  const rest = `Between them the letter is the cheapest of the plans found.${wasStopped ? ' Stopped before the map was complete: at points marked ? another plan may be the best; more time (--seconds) settles them.' : ''}`;
  const beside =
    askedGap <= leastGap
      ? ''
      : ` The map was asked for within ${formatGap(askedGap)}, a curve of one lever is to its own gap (--gap): where two plans cost that much alike, map and curve may name different ones.`;
  if (isProven)
    return `Proven to ${formatGap(relativeGap, 'ceil')} where it was solved: ${work}. ${rest}${beside}`;
  const gap = relativeGap === null ? 'is not known everywhere' : `is ${formatGap(relativeGap, 'ceil')}`;
  return `Not proven: the gap ${gap}. ${work}. ${rest}${beside}`;
}

function presentPlan(map: PlanMap): MapPlan | null {
  const there = planAtValues(map, map.across.base, map.up.base);
  return there === null ? null : (map.plans[there.plan] as MapPlan);
}
