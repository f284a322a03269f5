import { moneyText } from '../../plan/plan-format.ts';
import { words } from '../../language/words.ts';
import { borderExposure, exposedPoints } from '../facts/border-exposure.ts';
import type { Markup } from '../html/markup.ts';
import type { ReportContext } from '../report-context.ts';
import { percentText } from '../report-numbers.ts';

const texts = {
  none: words('The plan pays no duty.', '方案無需繳付關稅。', '方案无需缴付关税。'),
  most: words(
    '{into} takes the most: {amount} on goods of {origin} origin, {rate} of their value.',
    '{into}所徵最多：對原產地為{origin}的貨物徵 {amount}，佔其完稅價格 {rate}。',
    '{into}所征最多：对原产地为{origin}的货物征 {amount}，占其完税价格 {rate}。',
  ),
  more: words(
    'Ten points more there would cost up to {more}, if nothing moved.',
    '若該稅率再升 10 個百分點而貨流不變，最多多付 {more}。',
    '若该税率再升 10 个百分点而货流不变，最多多付 {more}。',
  ),
};

/** Which border takes the most, and what hangs on its rate. */
export function sayDuties(context: ReportContext): readonly Markup[] {
  const { fillStrong, names, answer, language } = context;
  const [first] = borderExposure(answer);
  if (first === undefined || first.duty <= 0) return [fillStrong(texts.none, {})];
  const money = (amount: number) => moneyText(amount, answer.ledger.currency, language);
  return [
    fillStrong(texts.most, {
      into: names.territory(first.into),
      origin: names.territory(first.origin),
      amount: money(first.duty),
      rate: percentText(first.customsValue > 0 ? first.duty / first.customsValue : null),
    }),
    fillStrong(texts.more, { more: money(first.customsValue * exposedPoints) }),
  ];
}
