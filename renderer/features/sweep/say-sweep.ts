import { changeRange, isWide } from '../../../solver/analysis/sweep/change-range.ts';
import type { SweepAnswer } from '../../../solver/analysis/sweep/sweep-answer.ts';
import type { SweptTable } from '../../../solver/analysis/sweep/analyse-sweep.ts';
import type { Format } from '../../format/format.ts';
import { said, type Said } from '../../i18n/said.ts';
import { sweepMessages as messages } from './messages.ts';

export interface SweepWords {
  /** `landed cost`, as it stands in a sentence. */
  what: string;
  /** Name of the lever, where it is one alone. */
  lever: string | null;
  /** Whether scenarios alone are swept. */
  isOfScenarios: boolean;
  nameAt: (place: number) => string;
  valueAt: (place: number) => string;
  territory: (id: string) => string;
}

/** A smaller move of a share is not worth a sentence. */
const leastMove = 0.005;

/** What one end of the sweep costs against the other, and who makes more or less; then how many have no plan. */
export function sayCases(
  { rows, base, currency, relativeGap }: SweptTable,
  words: SweepWords,
  format: Format,
): readonly Said[] {
  const all = rows.flatMap(({ answer }, place) =>
    answer.total === null ? [] : [{ place, total: answer.total, answer }],
  );
  // A plan that was stopped early costs too much by nobody knows how much: it is not compared while others are proven.
  const proven = all.filter(({ answer }) => answer.status === 'optimal');
  const planned = proven.length > 0 ? proven : all;
  const [first] = planned;
  const last = planned.at(-1);
  if (first === undefined || last === undefined)
    return [said(messages.nothingPlanned, { count: rows.length })];
  const money = (amount: number) => format.inSentence.money(amount, currency).replaceAll(' ', '\u00a0');
  const early = all.length - planned.length;
  const missing = rows.length - all.length;
  const unplanned = [
    ...(missing === 0 ? [] : [said(messages.unplanned, { count: missing })]),
    ...(early === 0 ? [] : [said(messages.stoppedEarly, { count: early })]),
  ];
  if (words.lever !== null) {
    const change = last.total - first.total;
    const isChance = Math.abs(change) <= relativeGap * Math.abs(first.total);
    const message = isChance ? messages.holds : change > 0 ? messages.rises : messages.falls;
    const values = {
      lever: words.lever,
      what: words.what,
      from: words.valueAt(first.place),
      to: words.valueAt(last.place),
      change: money(Math.abs(change)),
      total: money(last.total),
    };
    // Two sentences are what a headline has room for; that something is missing goes before who makes more.
    const more = [...unplanned, ...sayMove(first.answer, last.answer, words, format)];
    return [said(message, values), ...more].slice(0, 2);
  }
  const least = planned.reduce((one, other) => (other.total < one.total ? other : one));
  const most = planned.reduce((one, other) => (other.total > one.total ? other : one));
  const names = { count: rows.length, least: words.nameAt(least.place), most: words.nameAt(most.place) };
  if (words.isOfScenarios && base.total !== null) {
    const against = ({ total, answer }: (typeof all)[number]) => {
      const change = total - Number(base.total);
      const range = changeRange(answer, base);
      const open = range !== null && isWide(range) ? Math.max(change - range.least, range.most - change) : 0;
      const told = `${change > 0 ? '+' : change < 0 ? '−' : '±'}${money(Math.abs(change))}`;
      return open < 1 ? told : `${told}\u00a0(±\u00a0${money(open)})`;
    };
    const values = { ...names, low: against(least), high: against(most) };
    return [said(messages.dearestScenario, values), ...unplanned];
  }
  return [
    said(messages.leastAndMost, {
      ...names,
      what: words.what,
      low: money(least.total),
      high: money(most.total),
    }),
    ...unplanned,
  ];
}

/** The territory whose share of what is made moves most from one end to the other. */
function sayMove(
  from: SweepAnswer,
  to: SweepAnswer,
  { territory }: SweepWords,
  format: Format,
): readonly Said[] {
  const shareIn = ({ madeIn }: SweepAnswer, id: string) =>
    madeIn.find((each) => each.territory === id)?.share ?? 0;
  const ids = [...new Set([...from.madeIn, ...to.madeIn].map((each) => each.territory))];
  const moves = ids
    .map((id) => ({ id, before: shareIn(from, id), after: shareIn(to, id) }))
    .sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before));
  const [largest] = moves;
  if (largest === undefined || Math.abs(largest.after - largest.before) < leastMove) return [];
  const { id, before, after } = largest;
  return [
    said(messages.shareMoves, {
      territory: territory(id),
      before: format.share(before, 0),
      after: format.share(after, 0),
    }),
  ];
}
