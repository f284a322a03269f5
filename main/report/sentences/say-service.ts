import { service } from '../../../solver/report/service.ts';
import { leastUnits } from '../../plan/least-units.ts';
import { words } from '../../language/words.ts';
import type { Markup } from '../html/markup.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText, percentText } from '../report-numbers.ts';

const texts = {
  all: words(
    'Every order is met in its period: {served} units.',
    '所有訂單均於所屬時期滿足：{served}件。',
    '所有订单均于所属时期满足：{served}件。',
  ),
  late: words(
    '{late} units, {lateShare} of what is served, come after the period in which they are wanted.',
    '{late}件遲於所需時期交付，佔交付量 {lateShare}。',
    '{late}件迟于所需时期交付，占交付量 {lateShare}。',
  ),
  short: words(
    '{short} units are not served, {shortShare} of demand; {market} is short the most, {most} units.',
    '{short}件未能交付，佔需求 {shortShare}；{market}欠交最多，達 {most}件。',
    '{short}件未能交付，占需求 {shortShare}；{market}欠交最多，达 {most}件。',
  ),
};

/** What markets get of what they want. Nothing where nothing is wanted. */
export function sayService({ fillStrong, answer, names }: ReportContext): readonly Markup[] {
  const { network, plan, ledger } = answer;
  const rows = service.rows(network, plan, ledger);
  const sum = (key: 'wanted' | 'served' | 'short' | 'servedLate') =>
    rows.reduce((all, row) => all + row[key], 0);
  const [wanted, served, short, late] = [sum('wanted'), sum('served'), sum('short'), sum('servedLate')];
  if (wanted <= 0) return [];
  if (short <= leastUnits && late <= leastUnits)
    return [fillStrong(texts.all, { served: numberText(served) })];
  const byMarket = new Map<string, number>();
  for (const row of rows) byMarket.set(row.market, (byMarket.get(row.market) ?? 0) + row.short);
  const [worst] = [...byMarket].sort(([, one], [, other]) => other - one);
  return [
    ...(short > leastUnits && worst !== undefined
      ? [
          fillStrong(texts.short, {
            short: numberText(short),
            shortShare: percentText(short / wanted),
            market: names.site(worst[0]),
            most: numberText(worst[1]),
          }),
        ]
      : []),
    ...(late > leastUnits
      ? [
          fillStrong(texts.late, {
            late: numberText(late),
            lateShare: percentText(served > 0 ? late / served : null),
          }),
        ]
      : []),
  ];
}
