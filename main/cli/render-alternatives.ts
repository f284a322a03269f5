import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import type {
  AlternativePlan,
  Alternatives,
  AlternativesAnswer,
} from '../../solver/analysis/alternatives/alternatives.ts';
import {
  formatCount,
  formatGap,
  formatLargeMoney,
  formatNumber,
  formatSeconds,
  formatShare,
  none,
} from './format.ts';
import { nameIn } from './name-in.ts';
import { renderTable, type TextTable } from './render-table.ts';
import { renderTitle } from './render-title.ts';
import { territoryShares } from './territory-shares.ts';
import { wrap } from './wrap.ts';
import { sayNoPlan } from './say-no-plan.ts';

/** Alternatives as text: how different plans for how much more in sentences, every plan, and where each makes what. */
export function renderAlternatives(
  {
    network,
    scenario,
    alternatives,
  }: { network: Network; scenario: Scenario | null; alternatives: Alternatives },
  width: number,
): readonly string[] {
  return [
    ...renderTitle(network, scenario, width),
    '',
    ...sayAlternatives(alternatives).flatMap((sentence) => wrap(sentence, width)),
    '',
    ...renderTable(plansTable(network, alternatives), width),
    '',
    ...renderTable(sitesTable(network, alternatives), width),
    '',
    ...sayProof(alternatives).flatMap((sentence) => wrap(sentence, width)),
  ];
}

function sayAlternatives({ plans, within, leastShare, ended, currency }: Alternatives): readonly string[] {
  const [best, ...others] = plans;
  const allowed = formatShare(within, within < 0.001 ? 2 : 1);
  const left = sayLeftOpen(ended);
  if (best === undefined || others.length === 0)
    return [
      `No other plan was found that costs up to ${allowed} more and makes at least ${formatShare(leastShare, 0)} of the volume elsewhere.`,
      ...left,
    ];
  const farthest = others.reduce((most, plan) => (plan.elsewhere > most.elsewhere ? plan : most));
  return [
    `In plan ${farthest.letter} ${formatShare(farthest.elsewhere, 0)} of the volume is made elsewhere for ${formatShare(farthest.over)} more, ${formatLargeMoney(farthest.cost - best.cost, currency)}.`,
    ...(ended === 'none differs enough'
      ? [
          `No further plan was found that makes ${formatShare(leastShare, 0)} of the volume elsewhere than these do, for up to ${allowed} more.`,
        ]
      : others.length === 1
        ? []
        : [
            `${formatCount(others.length, 'plan')} within ${allowed} of the best make from ${formatShare(Math.min(...others.map(({ elsewhere }) => elsewhere)), 0)} to ${formatShare(farthest.elsewhere, 0)} elsewhere.`,
          ]),
    ...left,
  ];
}

/** Why there may be more than were found. */
function sayLeftOpen(ended: Alternatives['ended']): readonly string[] {
  switch (ended) {
    case 'stopped':
      return ['Stopped before as many were found as were asked for: more time (--seconds) may find others.'];
    case 'undecided':
      return ['Whether there is a further plan was not settled: a wider --within may find others.'];
    case 'as many as asked':
    case 'none differs enough':
      return [];
  }
}

function plansTable(network: Network, { plans, objective, currency }: Alternatives): TextTable {
  const { titles, sharesOf } = territoryShares(network, plans);
  return {
    columns: [
      { title: 'Plan', align: 'left' },
      { title: `${objective === 'profit' ? 'Cost less revenue' : 'Cost'}, ${currency}`, align: 'right' },
      { title: 'Over', align: 'right' },
      { title: 'Elsewhere', align: 'right' },
      ...titles.map((title) => ({ title, align: 'right' as const })),
      { title: 't CO₂e', align: 'right' },
    ],
    rows: plans.map((plan, place) => [
      `${plan.letter}${place === 0 ? ' best' : ''}`,
      formatNumber(plan.cost),
      place === 0 ? none : formatShare(plan.over, 2),
      place === 0 ? none : formatShare(plan.elsewhere, 0),
      ...sharesOf(plan).map((share) => formatShare(share, 0)),
      formatNumber(plan.carbonKg / 1000),
    ]),
    total: null,
  };
}

/** Units of each finished product at each site, plan beside plan. */
function sitesTable(network: Network, { plans }: Alternatives): TextTable {
  const order = new Map<string, number>(network.products.map(({ id }, place) => [id, place]));
  const unitsIn = ({ sourced }: AlternativePlan, key: string) =>
    sourced.find(({ product, site }) => `${product} ${site}` === key)?.quantity ?? 0;
  const keys = new Map(
    plans.flatMap(({ sourced }) => sourced.map((each) => [`${each.product} ${each.site}`, each] as const)),
  );
  const rows = [...keys].sort(
    ([, one], [, other]) =>
      (order.get(one.product) as number) - (order.get(other.product) as number) ||
      one.site.localeCompare(other.site),
  );
  return {
    columns: [
      { title: 'Product', align: 'left' },
      { title: 'Made at', align: 'left' },
      ...plans.map(({ letter }) => ({ title: letter, align: 'right' as const })),
    ],
    rows: rows.map(([key, { product, site }]) => [
      nameIn(network.products, product),
      nameIn(network.sites, site),
      ...plans.map((plan) => formatNumber(unitsIn(plan, key))),
    ]),
    total: null,
  };
}

function sayProof({
  solves,
  seconds,
  relativeGap,
  askedGap,
  isProven,
  plans,
  currency,
}: Alternatives): readonly string[] {
  const work = `${formatCount(solves, 'solve')}, ${formatSeconds(seconds)}`;
  const [best] = plans;
  const noise =
    askedGap === 0 || best === undefined
      ? ''
      : `: of what others cost more, ${formatLargeMoney(askedGap * Math.abs(best.cost), currency)} may be chance`;
  const isExact = plans.slice(1).every(({ mostElsewhere }) => mostElsewhere !== null);
  return [
    'Every plan serves each market as well as the best plan does.',
    isProven
      ? `Plan A is the best within ${formatGap(askedGap)}${noise}. ${work}.`
      : `Plan A may cost ${relativeGap === null ? 'more' : formatGap(relativeGap, 'ceil')} above the least; ${formatGap(askedGap)} was asked for. ${work}.`,
    ...(isExact || plans.length < 2
      ? []
      : [
          'Each was sought away from those before it; that none differs more is not proven for a file of this size.',
        ]),
  ];
}

/** Why there are no alternatives. */
export function sayNoAlternatives(answer: Exclude<AlternativesAnswer, { kind: 'alternatives' }>): string {
  switch (answer.kind) {
    case 'no plan':
      return sayNoPlan(answer.reason);
    case 'nothing made':
      return 'The best plan makes and buys nothing that a market wants.';
    case 'stopped':
      return 'Stopped before the best plan was known.';
  }
}
