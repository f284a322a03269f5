import { changeRange, isWide, type ChangeRange } from '../../solver/analysis/sweep/change-range.ts';
import type { SweepAnswer } from '../../solver/analysis/sweep/sweep-answer.ts';
import type { SweepResult } from '../../solver/analysis/sweep/sweep-result.ts';
import { formatCount, formatLargeMoney, formatShare } from './format.ts';

/** The cheapest and the dearest of a sweep beside the base, and how many have no plan: what is read aloud. */
export function saySweep({ base, jobs, rows, currency, asked }: SweepResult): string {
  const planned = rows.flatMap(({ place, answer }) =>
    answer.total === null ? [] : [{ name: jobs[place]?.id ?? String(place), answer, total: answer.total }],
  );
  const missing = rows.length - planned.length;
  const left = missing === 0 ? '' : ` ${formatCount(missing, 'variant')} could not be planned.`;
  const [first] = planned;
  if (first === undefined) return `None of ${formatCount(rows.length, 'variant')} could be planned.`;
  const low = planned.reduce((one, other) => (other.total < one.total ? other : one));
  const high = planned.reduce((one, other) => (other.total > one.total ? other : one));
  const noise = asked.relativeGap * Math.abs(low.total);
  if (planned.length === 1) return `${first.name} costs ${beside(first.answer, base, currency)}.${left}`;
  if (high.total - low.total <= noise)
    return `All ${formatCount(planned.length, 'variant')} cost ${formatLargeMoney(low.total, currency)} within the gap.${left}`;
  return `Of ${formatCount(planned.length, 'variant')} the cheapest is ${low.name}, ${beside(low.answer, base, currency)}; the dearest is ${high.name}, ${beside(high.answer, base, currency)}.${left}`;
}

/** `about 353,059 USD (1.4 %) more than the base, from 125,000 USD to 353,100 USD more within the gap`. */
function besideWide({ change, least, most }: ChangeRange, base: number, currency: string): string {
  const money = (amount: number) => formatLargeMoney(Math.abs(amount), currency);
  const word = (amount: number) => (amount < 0 ? 'less' : 'more');
  const ends =
    least < 0 === most < 0
      ? [least, most]
          .sort((one, other) => Math.abs(one) - Math.abs(other))
          .map(money)
          .join(' to ')
      : `${money(least)} less to ${money(most)}`;
  const share = formatShare(Math.abs(change) / Math.abs(base));
  return `about ${money(change)} (${share}) ${word(change)} than the base, anything from ${ends} ${word(most)} within the gap`;
}

/** `412,000 USD (1.6 %) more than the base`. */
function beside(answer: SweepAnswer, base: SweepAnswer, currency: string): string {
  const { total } = answer;
  if (total === null) return 'nothing known';
  if (base.total === null) return formatLargeMoney(total, currency);
  const change = total - base.total;
  const range = changeRange(answer, base);
  if (range !== null && isWide(range) && range.most - range.least >= 1)
    return besideWide(range, base.total, currency);
  if (Math.abs(change) < 0.5) return 'as much as the base';
  const share = formatShare(Math.abs(change) / Math.abs(base.total));
  return `${formatLargeMoney(Math.abs(change), currency)} (${share}) ${change > 0 ? 'more' : 'less'} than the base`;
}
