import { moneyText } from '../../plan/plan-format.ts';
import { words } from '../../language/words.ts';
import type { Compared } from '../facts/compared.ts';
import type { Markup } from '../html/markup.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText, percentText } from '../report-numbers.ts';

const texts = {
  same: words('{name} costs the same.', '「{name}」成本相同。', '“{name}”成本相同。'),
  dearer: words(
    '{name} costs {amount} more ({percent})',
    '「{name}」成本高 {amount}（{percent}）',
    '“{name}”成本高 {amount}（{percent}）',
  ),
  cheaper: words(
    '{name} costs {amount} less ({percent})',
    '「{name}」成本低 {amount}（{percent}）',
    '“{name}”成本低 {amount}（{percent}）',
  ),
  stays: words(', and goods go the same ways.', '，貨流不變。', '，货流不变。'),
  moves: words('; {moved} of units go another way.', '；{moved} 的貨量改道。', '；{moved} 的货量改道。'),
  movesOrigin: words(
    '; {moved} of units go another way: above all {market} gets {gained} units more from {to}, and {lost} fewer from {from}.',
    '；{moved} 的貨量改道，其中以{market}變動最大：來自{to}的貨增 {gained}件，來自{from}的貨減 {lost}件。',
    '；{moved} 的货量改道，其中以{market}变动最大：来自{to}的货增 {gained}件，来自{from}的货减 {lost}件。',
  ),
  more: words(
    'The comparison tells of {count} more.',
    '另有 {count} 個情景見比較一節。',
    '另有 {count} 个情景见比较一节。',
  ),
};

const mostSaid = 3;
/** Below this share of the total a difference is within the gap of a proven plan. */
const leastShare = 1e-6;

/** What each of the other plans costs more or less, and what it moves: the dearest change first. */
export function sayComparisons(context: ReportContext): readonly Markup[] {
  const all = context.compared.toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change));
  const shown = all.slice(0, all.length > mostSaid ? mostSaid - 1 : mostSaid);
  return [
    ...shown.map((each) => sayComparison(context, each)),
    ...(all.length > shown.length
      ? [context.fillStrong(texts.more, { count: String(all.length - shown.length) })]
      : []),
  ];
}

export function sayComparison(
  { fillStrong, names, answer, language }: ReportContext,
  { other, change, share, shift, shareMoved }: Compared,
): Markup {
  const name = other.scenarioName;
  const isSame = share === null || Math.abs(share) < leastShare;
  const moved = shareMoved ?? 0;
  // What rounds to nothing does not move.
  const stays = moved < 0.0005;
  if (isSame && stays) return fillStrong(texts.same, { name });
  const tail = stays ? texts.stays : shift !== null ? texts.movesOrigin : texts.moves;
  const head = change >= 0 ? texts.dearer : texts.cheaper;
  return fillStrong(joined(head, tail), {
    name,
    amount: moneyText(Math.abs(change), answer.ledger.currency, language),
    percent: percentOf(Math.abs(share ?? 0)),
    moved: percentText(moved),
    ...(shift === null
      ? {}
      : {
          market: names.territory(shift.market),
          to: names.territory(shift.to),
          gained: numberText(shift.more),
          from: names.territory(shift.from),
          lost: numberText(shift.fewer),
        }),
  });
}

/** Small shares keep a digit that says something. */
const percentOf = (share: number) => percentText(share, share < 0.001 ? 2 : 1);

const joined = (head: (typeof texts)['dearer'], tail: (typeof texts)['dearer']) =>
  words(head.en + tail.en, head['zh-HK'] + tail['zh-HK'], head['zh-CN'] + tail['zh-CN']);
