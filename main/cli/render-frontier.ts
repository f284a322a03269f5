import { capital } from './capital.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import type { Frontier, FrontierAnswer } from '../../solver/analysis/frontier/frontier.ts';
import {
  formatCount,
  formatGap,
  formatLargeMoney,
  formatNumber,
  formatSeconds,
  formatShare,
  none,
} from './format.ts';
import { measureWords } from './measure-words.ts';
import { renderTable, type TextTable } from './render-table.ts';
import { renderTitle } from './render-title.ts';
import { territoryShares } from './territory-shares.ts';
import { wrap } from './wrap.ts';
import { sayNoPlan } from './say-no-plan.ts';

/** A frontier as text: what less of the measure costs in sentences, every point, and how far that is proven. */
export function renderFrontier(
  { network, scenario, frontier }: { network: Network; scenario: Scenario | null; frontier: Frontier },
  width: number,
): readonly string[] {
  return [
    ...renderTitle(network, scenario, width),
    '',
    ...sayFrontier(frontier).flatMap((sentence) => wrap(sentence, width)),
    '',
    ...renderTable(pointsTable(network, frontier), width),
    '',
    ...sayProof(frontier).flatMap((sentence) => wrap(sentence, width)),
  ];
}

/** Within a finer gap than this no two plans differ by what anybody would plan for. */
const finestGap = 1e-4;

function sayFrontier(frontier: Frontier): readonly string[] {
  const { against, points, legs, knees, currency, askedGap } = frontier;
  const words = measureWords[against];
  const [cheapest] = points;
  if (cheapest === undefined || points.length < 2)
    return [
      `The cheapest plan has the least ${words.noun} that any plan can have, within the gap.`,
      ...(askedGap > finestGap
        ? [
            `Plans with less ${words.noun} may lie within the gap of ${formatGap(askedGap)}: ask again with a finer one, such as --gap ${Number((askedGap / 10).toPrecision(2))}.`,
          ]
        : []),
    ];
  const money = (amount: number) => formatLargeMoney(amount, currency);
  const said = legs.map(
    (leg, place) =>
      `${words.sayLess(leg, points, place === 0 ? 'first' : 'next')} ${words.verb} ${money(leg.cost)}`,
  );
  const knee = points[knees[0] ?? -1];
  return [
    capital(`${said.join('; ')}.`),
    ...(knee === undefined
      ? []
      : [
          `The best bargain ends at the knee: ${words.print(knee.measure)}${unitAfter(frontier)}, for ${formatShare(over(knee.cost, cheapest.cost))} more cost than the cheapest plan.`,
        ]),
  ];
}

function unitAfter({ unit }: Frontier): string {
  return unit === 'kg' ? ' t CO₂e' : unit === 'days' ? ' days' : ' in the largest territory';
}

function over(cost: number, least: number): number {
  return (cost - least) / Math.abs(least);
}

function pointsTable(network: Network, { against, points, knees, objective, currency }: Frontier): TextTable {
  const words = measureWords[against];
  const { titles, sharesOf } = territoryShares(network, points);
  const cheapest = points[0];
  return {
    columns: [
      { title: 'Point', align: 'left' },
      { title: words.title, align: 'right' },
      { title: `${objective === 'profit' ? 'Cost less revenue' : 'Cost'}, ${currency}`, align: 'right' },
      { title: 'Over', align: 'right' },
      { title: words.priceTitle, align: 'right' },
      ...titles.map((title) => ({ title, align: 'right' as const })),
      { title: 'Gap', align: 'right' },
    ],
    rows: points.map((point, place) => {
      const before = points[place - 1];
      const price =
        before === undefined
          ? null
          : ((point.cost - before.cost) / (before.measure - point.measure)) * words.priceUnits;
      return [
        `${place + 1}${place === 0 ? ' best' : knees.includes(place) ? ' knee' : ''}`,
        words.print(point.measure),
        formatNumber(point.cost),
        place === 0 || cheapest === undefined ? none : formatShare(over(point.cost, cheapest.cost), 2),
        formatNumber(price),
        ...sharesOf(point).map((share) => formatShare(share, 0)),
        formatGap(withoutRounding(point.relativeGap), 'ceil'),
      ];
    }),
    total: null,
  };
}

function sayProof(frontier: Frontier): readonly string[] {
  const { solves, seconds, relativeGap, askedGap, isProven, undecided, wasStopped, shortUnits, against } =
    frontier;
  const work = `${formatCount(solves, 'solve')}, ${formatSeconds(seconds)}`;
  const words = measureWords[against];
  return [
    shortUnits > 0
      ? `The cheapest plan leaves ${formatNumber(shortUnits)} units unserved; no plan here serves any market less than it does.`
      : 'Every plan here serves all that is wanted.',
    isProven
      ? askedGap === 0
        ? `Proven: each point is the cheapest plan within its limit. ${work}.`
        : `Proven: no point costs more than ${formatGap(askedGap)} above the least within its limit. ${work}.`
      : relativeGap === null
        ? `Not proven: some point was left without a bound. ${work}.`
        : `Not proven as asked: a point may cost ${formatGap(relativeGap, 'ceil')} more than it must, and ${formatGap(askedGap)} was asked for. ${work}.`,
    ...(wasStopped ? ['Stopped before every point was looked for: others may lie between these.'] : []),
    ...(undecided.length > 0
      ? [
          `The search ended without a plan at ${undecided.map((limit) => words.print(limit)).join(', ')}; more time may find one.`,
        ]
      : []),
  ];
}

/** A gap that a solve reaches to the last digit is no larger than that. */
function withoutRounding(gap: number | null): number | null {
  return gap === null ? null : Math.max(0, gap - 1e-9);
}

/** Why there is no frontier. */
export function sayNoFrontier(answer: Exclude<FrontierAnswer, { kind: 'frontier' }>, noun: string): string {
  switch (answer.kind) {
    case 'no plan':
      return sayNoPlan(answer.reason);
    case 'nothing to measure':
      return `The cheapest plan has no ${noun} at all: there is nothing to save.`;
    case 'stopped':
      return 'Stopped before both ends were known.';
  }
}
