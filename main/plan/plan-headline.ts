import { service } from '../../solver/report/service.ts';
import { fillPlaces, words, type Words } from '../language/words.ts';
import { leastUnits } from './least-units.ts';
import { madeForMarkets, unitsMadeBy } from './made-for-markets.ts';
import type { PlanContext } from './plan-context.ts';
import { largeText, listText, moneyText, shareText } from './plan-format.ts';

const texts = {
  madeAll: words(
    '{maker} makes all {units} units',
    '全部 {units}件由{maker}生產',
    '全部 {units}件由{maker}生产',
  ),
  madeMostly: words(
    '{maker} makes {share} of {units} units{others}',
    '{maker}生產 {units}件中的 {share}{others}',
    '{maker}生产 {units}件中的 {share}{others}',
  ),
  others: words(', {list} the rest', '，其餘由{list}生產', '，其余由{list}生产'),
  more: words('{count} others', '另外 {count} 處', '另外 {count} 处'),
  bought: words('{units} units are bought and shipped', '採購並付運 {units}件', '采购并发运 {units}件'),
  all: words(
    '; landed they cost {total}, and every order is met.',
    '；到岸成本共 {total}，訂單全部滿足。',
    '；到岸成本共 {total}，订单全部满足。',
  ),
  late: words(
    '; landed they cost {total}, with {part} served late.',
    '；到岸成本共 {total}，{part}遲交。',
    '；到岸成本共 {total}，{part}迟交。',
  ),
  short: words(
    '; landed they cost {total}, and {part} of demand goes unserved.',
    '；到岸成本共 {total}，{part}需求未能滿足。',
    '；到岸成本共 {total}，{part}需求未能满足。',
  ),
  profit: words(
    '; they bring {total} above cost.',
    '；扣除成本後貢獻 {total}。',
    '；扣除成本后贡献 {total}。',
  ),
};

/** Most makers that the sentence names besides the first. */
const mostNamed = 3;

/** The plan as one sentence: what is made where, the total, and what it means for service. */
export function planHeadline(context: PlanContext): string {
  const { answer, say, names, language } = context;
  const { network, plan, ledger } = answer;
  const fill = (text: Words, values: Readonly<Record<string, string>>) => fillPlaces(say(text), values);
  const served = sums(context);
  const makers = unitsMadeBy(madeForMarkets(answer), 'site');
  const made = makers.reduce((sum, { quantity }) => sum + quantity, 0);
  const [first, ...others] = makers;
  const listed = others.slice(0, others.length > mostNamed ? mostNamed - 1 : mostNamed);
  const list = [
    ...listed.map(({ id }) => names.site(id)),
    ...(others.length > listed.length
      ? [fill(texts.more, { count: String(others.length - listed.length) })]
      : []),
  ];
  const head =
    first === undefined
      ? fill(texts.bought, { units: largeText(served.wanted - served.short, language) })
      : others.length === 0
        ? fill(texts.madeAll, { maker: names.site(first.id), units: largeText(made, language) })
        : fill(texts.madeMostly, {
            maker: names.site(first.id),
            units: largeText(made, language),
            share: shareText(first.quantity / made),
            others: fill(texts.others, { list: listText(list, language) }),
          });
  const money = (amount: number) => moneyText(amount, ledger.currency, language);
  if (network.settings.objective === 'profit') {
    return head + fill(texts.profit, { total: money(-ledger.total) });
  }
  const total = money(ledger.total - ledger.byKind.revenue);
  if (plan.shortfalls.length > 0 && served.short > leastUnits) {
    return head + fill(texts.short, { total, part: shareText(served.short / served.wanted, 1) });
  }
  if (served.late > leastUnits) {
    return head + fill(texts.late, { total, part: shareText(served.late / served.wanted, 1) });
  }
  return head + fill(texts.all, { total });
}

function sums({ answer: { network, plan, ledger } }: PlanContext) {
  const rows = service.rows(network, plan, ledger);
  const sum = (key: 'wanted' | 'short' | 'servedLate') => rows.reduce((all, row) => all + row[key], 0);
  return { wanted: sum('wanted'), short: sum('short'), late: sum('servedLate') };
}
