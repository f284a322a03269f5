import { costByPart } from '../../plan/cost-by-part.ts';
import { partWords } from '../../plan/plan-words.ts';
import { moneyText } from '../../plan/plan-format.ts';
import { words } from '../../language/words.ts';
import { servedCost } from '../facts/served-cost.ts';
import type { Markup } from '../html/markup.ts';
import type { ReportContext } from '../report-context.ts';
import { percentText } from '../report-numbers.ts';

const texts = {
  parts: words(
    '{first} is the largest part of what the plan pays, {firstShare} or {firstAmount}; {second} is next with {secondShare}.',
    '{first}為最大支出，佔 {firstShare}，即 {firstAmount}；其次為{second}，佔 {secondShare}。',
    '{first}为最大支出，占 {firstShare}，即 {firstAmount}；其次为{second}，占 {secondShare}。',
  ),
  left: words(
    '{amount} of the total stands in goods still in stock or under way at the end.',
    '總額中有 {amount} 為期末存貨或在途貨物。',
    '总额中有 {amount} 为期末存货或在途货物。',
  ),
  one: words(
    '{first} is all that the plan pays: {firstAmount}.',
    '方案的支出全為{first}：{firstAmount}。',
    '方案的支出全为{first}：{firstAmount}。',
  ),
};

/** Below this share of the cost it is not worth a sentence what stands in goods left. */
const leastShare = 0.005;

/** Which parts of cost are the largest. Nothing of a plan that pays nothing. */
export function sayCosts({ say, fillStrong, answer, landed, language }: ReportContext): readonly Markup[] {
  const { ledger } = answer;
  const parts = costByPart(ledger)
    .filter(({ amount }) => amount > 0)
    .sort((one, other) => other.amount - one.amount);
  const [first, second] = parts;
  if (first === undefined) return [];
  const paid = parts.reduce((sum, { amount }) => sum + amount, 0);
  const { left } = servedCost(landed);
  return [
    fillStrong(second === undefined ? texts.one : texts.parts, {
      first: say(partWords[first.part]),
      firstShare: percentText(first.amount / paid),
      firstAmount: moneyText(first.amount, ledger.currency, language),
      second: second === undefined ? '' : lower(say(partWords[second.part])),
      secondShare: second === undefined ? '' : percentText(second.amount / paid),
    }),
    ...(left / paid >= leastShare
      ? [fillStrong(texts.left, { amount: moneyText(left, ledger.currency, language) })]
      : []),
  ];
}

/** A word inside a sentence. */
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
