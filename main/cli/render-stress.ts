import type { Network } from '../../scenarios/domain/network.ts';
import type { StressRanking } from '../../solver/analysis/stress/stress-answer.ts';
import { capital } from './capital.ts';
import { formatCount, formatGap, formatName, formatNumber, formatShare, none } from './format.ts';
import { sayStatus } from './render-sweep.ts';
import { renderTable } from './render-table.ts';
import { sayDisruption, sayInvestment, sayStress, stressNoise } from './say-stress.ts';
import { wrap } from './wrap.ts';

/** A stress test as a planner reads it: what is worst in a sentence, then the effects, worst first. */
export function renderStress(network: Network, ranking: StressRanking, width: number): readonly string[] {
  const { outage, lostFactor, relativeGap, currency, rows } = ranking;
  const { title, periods } = network.settings;
  const isForeknown = periods[0]?.id !== outage.periods[0];
  const foreknown = isForeknown
    ? ' The plan knows of it beforehand and stocks up: hits without warning cost more.'
    : '';
  const largest = Math.max(
    ...rows.flatMap(({ effect }) => [effect.extraCost, effect.pricedCost].map((each) => Math.abs(each ?? 0))),
  );
  const unit = largest >= 1e7 ? 1000 : 1;
  const money = (amount: number | null) => formatNumber(amount === null ? null : amount / unit);
  const noise = stressNoise(ranking);
  const scale = `${currency}${unit === 1 ? '' : ' k'}`;
  const table = renderTable(
    {
      columns: [
        { title: 'Stands still', align: 'left' },
        { title: `Cost ${scale}`, align: 'right' },
        { title: 'Spent', align: 'right' },
        { title: 'Lost units', align: 'right' },
        { title: 'Share', align: 'right' },
        { title: 'Survives', align: 'right' },
        { title: 'Recovers', align: 'right' },
        { title: 'Status', align: 'left' },
      ],
      rows: rows.map(({ disruption, answer, effect }) => [
        sayDisruption(network, disruption),
        money(effect.pricedCost),
        money(effect.extraCost),
        formatNumber(effect.lostUnits),
        formatShare(effect.lostShare),
        effect.lostUnits === null ? none : effect.surviveDays === null ? 'all' : sayDays(effect.surviveDays),
        effect.recoverDays === null
          ? none
          : `${effect.isOpenEnded ? '≥ ' : ''}${sayDays(effect.recoverDays)}`,
        sayStatus(answer),
      ]),
      total: null,
    },
    width,
  );
  const reasons = rows.flatMap(({ disruption, answer }) =>
    answer.status === 'optimal' && !answer.isRefused
      ? []
      : [`${disruption.id}: ${answer.reason ?? sayStatus(answer)}`],
  );
  return [
    ...wrap(`${formatName(title)}. ${sayStress(network, ranking)}${foreknown}`, width),
    '',
    ...table,
    '',
    ...wrap(
      `Worst first. Cost is against the plan without it, with demand lost at its stated penalty, or at ${formatNumber(lostFactor)} × the customs value of goods that state none. Spent leaves those penalties out: below zero, less is made and sent.`,
      width,
    ),
    ...wrap(
      'Survives: days from the start until demand is first lost (all: none is). Recovers: days from the end until nothing is lost or late any more; ≥ beyond the horizon. Both in whole periods.',
      width,
    ),
    ...wrap(
      `Gap ${formatGap(relativeGap)} asked: a cost below ${formatNumber(noise)} ${currency} may be chance.`,
      width,
    ),
    ...sayHelp(network, ranking, noise, width),
    ...(reasons.length === 0 ? [] : ['', 'Not proven, or without a plan']),
    ...reasons.flatMap((reason) => wrap(reason, width, '  ')),
  ];
}

/** The five investments that save most, of those that save more than chance. */
function sayHelp(
  network: Network,
  { help, currency }: StressRanking,
  noise: number,
  width: number,
): readonly string[] {
  if (help === null) return [];
  const { against, share, savings, tried } = help;
  const useful = savings.filter(({ saved }) => saved > noise);
  const lost = sayDisruption(network, against);
  const what = against.kind === 'layer' ? `against ${lost}` : `against the loss of ${lost}`;
  if (tried === 0)
    return [
      '',
      ...wrap(
        `There is no investment to try ${what}: no candidate site, line, limited offer or qualification.`,
        width,
      ),
    ];
  if (useful.length === 0)
    return [
      '',
      ...wrap(
        `Of ${formatCount(tried, 'investment')} tried ${what}, each had beforehand by itself, none saves more than chance.`,
        width,
      ),
    ];
  const table = renderTable(
    {
      columns: [
        { title: 'Investment had beforehand', align: 'left' },
        { title: `Saves ${currency}`, align: 'right' },
        { title: 'Units kept', align: 'right' },
      ],
      rows: useful
        .slice(0, 5)
        .map(({ investment, saved, unitsKept }) => [
          capital(sayInvestment(network, investment, share)),
          formatNumber(saved),
          formatNumber(unitsKept),
        ]),
      total: null,
    },
    width,
  );
  const about = `What would save most ${what}, each had beforehand by itself; penalties are included, what it costs itself is not.`;
  return ['', ...wrap(about, width), '', ...table];
}

function sayDays(days: number): string {
  return `${formatNumber(days)} d`;
}
