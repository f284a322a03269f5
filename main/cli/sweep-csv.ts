import type { SweepResult } from '../../solver/analysis/sweep/sweep-result.ts';
import { changeOf, sayStatus } from './render-sweep.ts';

/** A sweep as comma-separated values with full numbers, a line for the base and for each job; unknown is empty. */
export function sweepCsv(sweep: SweepResult): string {
  const { base, jobs, levers, rows, currency } = sweep;
  const money = currency.toLowerCase();
  const titles = [
    'job',
    'scenario',
    ...levers,
    ...['total', 'change', 'duty', 'freight'].map((title) => `${title}_${money}`),
    'carbon_kg',
    'short_units',
    'made_in',
    'status',
    'relative_gap',
    'seconds',
    'reason',
  ];
  const all = [
    { id: 'base', scenario: null, values: levers.map(() => null), answer: base },
    ...rows.flatMap(({ place, answer }) => {
      const job = jobs[place];
      return job === undefined ? [] : [{ ...job, answer }];
    }),
  ];
  const lines = all.map(({ id, scenario, values, answer }) => [
    id,
    scenario,
    ...values,
    answer.total,
    changeOf(answer, base),
    answer.duty,
    answer.freight,
    answer.carbonKg,
    answer.short,
    answer.madeIn.map(({ territory, share }) => `${territory}:${share.toFixed(4)}`).join(' '),
    sayStatus(answer),
    answer.relativeGap,
    answer.seconds,
    answer.reason,
  ]);
  return [titles, ...lines].map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
