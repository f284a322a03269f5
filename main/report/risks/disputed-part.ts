import { dutyAtStake, originExposure } from '../../../solver/report/origin-exposure.ts';
import { moneyText } from '../../plan/plan-format.ts';
import { words } from '../../language/words.ts';
import { markup, type Markup } from '../html/markup.ts';
import { subsection } from '../html/subsection.ts';
import type { ReportContext } from '../report-context.ts';

const texts = {
  title: words('Disputed origins', '有爭議的原產地', '有争议的原产地'),
  stake: words(
    'Customs could still ask for {amount} more duty by deciding otherwise on goods of disputed origin: {products}.',
    '若海關就有爭議的原產地另作裁定，可再徵 {amount} 關稅，涉及{products}。',
    '若海关就有争议的原产地另作裁定，可再征 {amount} 关税，涉及{products}。',
  ),
};

/** What customs could still ask for; nothing where no origin is in dispute. */
export function disputedPart({
  say,
  fillStrong,
  list,
  names,
  answer,
  language,
}: ReportContext): Markup | null {
  const { network, plan, ledger } = answer;
  const rows = originExposure.rows(network, plan, ledger);
  if (rows.length === 0) return null;
  const products = [...new Set(rows.map(({ product }) => names.product(product)))];
  return subsection({
    title: say(texts.title),
    body: markup`<p>${fillStrong(texts.stake, {
      amount: moneyText(dutyAtStake(rows), ledger.currency, language),
      products: list(products),
    })}</p>`,
  });
}
