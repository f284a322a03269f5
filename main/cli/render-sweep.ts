import type { SweepAnswer } from '../../solver/analysis/sweep/sweep-answer.ts';
import type { SweepResult } from '../../solver/analysis/sweep/sweep-result.ts';
import { formatGap, formatNumber, formatShare, none } from './format.ts';
import { renderTable } from './render-table.ts';
import { saySweep } from './say-sweep.ts';
import { wrap } from './wrap.ts';

/** From here on money is told in thousands, so that columns stay narrow. */
const tellThousandsFrom = 1e7;

/** A sweep as two tables, money first, then places and proof; below them why some have no proven plan. */
export function renderSweep(
  sweep: SweepResult,
  codeOf: (territory: string) => string,
  width: number,
): readonly string[] {
  const { base, jobs, rows, currency } = sweep;
  const all = [
    { title: 'base', answer: base },
    ...rows.map(({ place, answer }) => ({ title: jobs[place]?.id ?? String(place), answer })),
  ];
  const largest = Math.max(...all.map(({ answer }) => Math.abs(answer.total ?? 0)));
  const unit = largest >= tellThousandsFrom ? 1000 : 1;
  const money = (amount: number | null) => formatNumber(amount === null ? null : amount / unit);
  const left = (title: string) => ({ title, align: 'left' as const });
  const right = (title: string) => ({ title, align: 'right' as const });
  const costs = {
    columns: [
      left('Scenario'),
      right('Total'),
      right('Change'),
      right('%'),
      right('Duty'),
      right('Freight'),
      right('t CO₂e'),
      right('Short'),
    ],
    rows: all.map(({ title, answer }, index) => {
      const { total, duty, freight, carbonKg, short } = answer;
      const change = index === 0 ? null : changeOf(answer, base);
      const share = change === null || base.total === null ? null : change / Math.abs(base.total);
      const carbon = formatNumber(carbonKg === null ? null : carbonKg / 1000);
      return [
        title,
        money(total),
        signed(change, money(change)),
        signed(share, share === null ? none : formatNumber(share * 100, 1)),
        money(duty),
        money(freight),
        carbon,
        formatNumber(short),
      ];
    }),
    total: null,
  };
  const proof = {
    columns: [left('Scenario'), left('Made in'), left('Status'), right('Gap'), right('s')],
    rows: all.map(({ title, answer }) => [
      title,
      sayMadeIn(answer, codeOf),
      sayStatus(answer),
      formatGap(answer.relativeGap, 'ceil'),
      formatNumber(answer.seconds, 1),
    ]),
    total: null,
  };
  const reasons = all.flatMap(({ title, answer }) =>
    answer.status === 'optimal' && !answer.isRefused
      ? []
      : [`${title}: ${answer.reason ?? sayStatus(answer)}`],
  );
  const scale = unit === 1 ? currency : `thousand ${currency}`;
  const { relativeGap } = sweep.asked;
  return [
    ...wrap(`${sweep.title}. ${saySweep(sweep)}`, width),
    '',
    ...renderTable(costs, width),
    '',
    ...wrap(
      `Total, duty and freight in ${scale}; change against the base; duty with fees less drawback; short: units of demand not served.`,
      width,
    ),
    '',
    ...wrap(
      `Made in: share of units of goods that markets want. Gap ${formatGap(relativeGap)} asked: changes smaller than that share of the total may be chance.`,
      width,
    ),
    '',
    ...renderTable(proof, width),
    ...(reasons.length === 0 ? [] : ['', 'Not proven, or without a plan']),
    ...reasons.flatMap((reason) => wrap(reason, width, '  ')),
  ];
}

const signed = (value: number | null, text: string) =>
  value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;

/** What a job costs more than the base; `null` without a plan of both. */
export function changeOf({ total }: SweepAnswer, base: SweepAnswer): number | null {
  return total === null || base.total === null ? null : total - base.total;
}

/** The three largest places. */
function sayMadeIn({ madeIn }: SweepAnswer, codeOf: (territory: string) => string): string {
  if (madeIn.length === 0) return none;
  return madeIn
    .slice(0, 4)
    .map(({ territory, share }) => `${codeOf(territory)} ${formatShare(share, 0)}`)
    .join(', ');
}

export function sayStatus({ status, stoppedBy, isRefused }: SweepAnswer): string {
  if (isRefused) return stoppedBy === null ? 'has errors' : 'check failed';
  switch (status) {
    case 'optimal':
      return 'proven';
    case 'infeasible':
      return 'no plan possible';
    case 'unbounded':
      return 'unbounded';
    case 'feasible':
    case 'undecided': {
      const by = { proof: '', time: 'time', memory: 'memory', cancelled: 'Ctrl-C', crash: 'crash' } as const;
      const stopped = stoppedBy === null ? '' : by[stoppedBy];
      return status === 'feasible' ? `plan, ${stopped}` : `none, ${stopped}`;
    }
  }
}
