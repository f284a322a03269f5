import type { Network } from '../../scenarios/domain/network.ts';
import type { Disruption } from '../../solver/analysis/stress/disruption.ts';
import type { Investment } from '../../solver/analysis/stress/investment.ts';
import type { Outage } from '../../solver/analysis/stress/outage.ts';
import type { StressEffect } from '../../solver/analysis/stress/stress-effect.ts';
import type { SweepAnswer } from '../../solver/analysis/sweep/sweep-answer.ts';
import { formatDate, formatGap, formatName, formatNumber, formatShare, none } from './format.ts';
import { sayStatus } from './render-sweep.ts';
import { renderTable } from './render-table.ts';
import { wrap } from './wrap.ts';

export interface StressRow {
  disruption: Disruption;
  answer: SweepAnswer;
  effect: StressEffect;
}

export interface StressReport {
  network: Network;
  outage: Outage;
  /** What a unit lost of firm demand is priced at, in customs values. */
  lostFactor: number;
  relativeGap: number;
  base: SweepAnswer;
  /** Worst first. */
  rows: readonly StressRow[];
  /** What investments save in the worst outage, most first; `null` where it was not asked. */
  helped: {
    against: Disruption;
    share: number;
    savings: readonly { investment: Investment; saved: number | null; unitsKept: number | null }[];
  } | null;
}

/** A stress test as a planner reads it: what stands still and for how long, then the effects, worst first. */
export function renderStress(report: StressReport, width: number): readonly string[] {
  const { network, outage, lostFactor, relativeGap, base, rows } = report;
  const { title, baseCurrency, periods } = network.settings;
  const first = periods.findIndex(({ id }) => id === outage.periods[0]);
  const start = periods[first]?.start ?? '';
  const largest = Math.max(...rows.map(({ effect }) => Math.abs(effect.extraCost ?? 0)));
  const unit = largest >= 1e7 ? 1000 : 1;
  const money = (amount: number | null) => formatNumber(amount === null ? null : amount / unit);
  const noise = base.total === null ? 0 : Math.abs(base.total) * relativeGap;
  const foreknown =
    first > 0 ? ' The plan knows of it beforehand and stocks up: hits without warning cost more.' : '';
  const head =
    `${formatName(title)}: each stands still for ${outage.days} days from ${formatDate(start)}, ` +
    `and demand that cannot be met is lost.${foreknown}`;
  const table = renderTable(
    {
      columns: [
        { title: 'Stands still', align: 'left' },
        { title: `Extra ${baseCurrency}${unit === 1 ? '' : ' k'}`, align: 'right' },
        { title: 'Lost units', align: 'right' },
        { title: 'Share', align: 'right' },
        { title: 'Survives', align: 'right' },
        { title: 'Recovers', align: 'right' },
        { title: 'Status', align: 'left' },
      ],
      rows: rows.map(({ disruption, answer, effect }) => [
        sayDisruption(network, disruption),
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
    ...wrap(head, width),
    '',
    ...table,
    '',
    ...wrap(
      `Worst first, by extra cost with demand lost at its stated penalty, or at ${formatNumber(lostFactor)} × the customs value of goods that state none. Extra is without such penalties; below zero, less is made and sent.`,
      width,
    ),
    ...wrap(
      'Survives: days from the start until demand is first lost (all: none is). Recovers: days from the end until nothing is lost or late any more; ≥ beyond the horizon. Both in whole periods.',
      width,
    ),
    ...wrap(
      `Gap ${formatGap(relativeGap)} asked: an extra cost below ${formatNumber(noise)} ${baseCurrency} may be chance.`,
      width,
    ),
    ...sayHelp(report, noise, width),
    ...(reasons.length === 0 ? [] : ['', 'Not proven, or without a plan']),
    ...reasons.flatMap((reason) => wrap(reason, width, '  ')),
  ];
}

/** The five investments that save most, of those that save more than chance. */
function sayHelp({ network, helped }: StressReport, noise: number, width: number): readonly string[] {
  if (helped === null) return [];
  const { against, share, savings } = helped;
  const { baseCurrency } = network.settings;
  const useful = savings.filter(({ saved }) => saved !== null && saved > noise);
  const about = `Had beforehand against "${sayDisruption(network, against)}": saving before what it costs itself`;
  if (useful.length === 0) return ['', ...wrap(`${about}: none saves more than chance.`, width)];
  const table = renderTable(
    {
      columns: [
        { title: 'Had beforehand', align: 'left' },
        { title: `Saves ${baseCurrency}`, align: 'right' },
        { title: 'Units kept', align: 'right' },
      ],
      rows: useful
        .slice(0, 5)
        .map(({ investment, saved, unitsKept }) => [
          sayInvestment(investment, share),
          formatNumber(saved),
          formatNumber(unitsKept),
        ]),
      total: null,
    },
    width,
  );
  return ['', ...wrap(`${about}, penalties included.`, width), '', ...table];
}

function sayInvestment({ kind, about }: Investment, share: number): string {
  switch (kind) {
    case 'site':
      return `site ${about} open from the start`;
    case 'line':
    case 'offer':
      return `${kind} ${about}, ${formatShare(share, 0)} more`;
    case 'recipe':
      return `recipe ${about} qualified`;
  }
}

function sayDays(days: number): string {
  return `${formatNumber(days)} d`;
}

/** Territories by name; sites by name; a border as `Mainland China → United States`. */
function sayDisruption(network: Network, { kind, about }: Disruption): string {
  const names = new Map<string, string>(
    [...network.territories, ...network.sites].map(({ id, name }) => [id, formatName(name)]),
  );
  const [one = '', other = ''] = about.map((id) => names.get(id) ?? id);
  switch (kind) {
    case 'site':
      return one;
    case 'cluster':
      return `all of ${one}`;
    case 'territory':
      return `all sites in ${one}`;
    case 'mode':
      return `everything by ${one}`;
    case 'border':
      return `${one} → ${other}`;
  }
}
