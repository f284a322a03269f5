import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Selector } from '../../../scenarios/domain/selector.ts';
import { ordinaryKind } from '../../../scenarios/trade/ordinary-rate.ts';
import { sentenceGap } from '../../i18n/sentence-gap.ts';
import { spaceScripts } from '../../i18n/space-scripts.ts';
import { quotaUnitWords } from '../network/choice-words.ts';
import { amountText, type RowWords } from './duty-rows.ts';
import { layerMessages as messages } from './layer-messages.ts';
import { amountsOf, kindName } from './layer-words.ts';
import { printRate } from './print-rate.ts';

export interface LayerNames {
  /** A territory or a group of them. */
  place: (id: string) => string;
  agreement: (id: string) => string;
  list: (names: readonly string[]) => string;
}

/** What a layer does, to which goods, when, and on what conditions: a few sentences. */
export function sayLayer(layer: DutyLayer, names: LayerNames, words: RowWords): string {
  const { text, format } = words;
  const { say } = text;
  const { validFrom: from, validTo: to, needsAgreement, quota } = layer;
  const span = from === null ? (to === null ? 'none' : 'to') : to === null ? 'from' : 'both';
  const goods = say(messages.goods, {
    origin: placesOf(layer.originCountries, names) ?? 'all',
    codes: layer.hsPrefixes.length === 0 ? 'all' : layer.hsPrefixes.join(', '),
  });
  const sentences = [
    `${sayEffect(layer, names, words)}${sentenceGap(text.language)}${goods}`,
    say(messages.dates, { span, from: format.date(from), to: format.date(to) }),
    needsAgreement === null
      ? ''
      : say(messages.underAgreement, { agreement: names.agreement(needsAgreement) }),
    layer.isForTransshipped ? say(messages.transshipped) : '',
    quota === null
      ? ''
      : say(messages.quota, {
          quantity: format.number(quota.quantity),
          unit: say(quotaUnitWords[quota.unit]),
        }),
    say(messages.drawback, { isEligible: layer.isDrawbackEligible ? 'yes' : 'no' }),
  ]
    .filter((sentence) => sentence !== '')
    .join(sentenceGap(text.language));
  return text.language === 'en' ? sentences : spaceScripts(sentences);
}

function sayEffect(layer: DutyLayer, { list }: LayerNames, words: RowWords): string {
  const { say } = words.text;
  const { rate, stacking, kind } = layer;
  const amounts = amountsOf(layer).map((each) => amountText(each, words));
  const isRated = rate !== null && (rate > 0 || amounts.length === 0);
  const charge = [...(isRated ? [printRate(rate, words.format)] : []), ...amounts].join(' + ');
  const kinds = list(layer.ofKinds.map((each) => kindName(each, words.text)));
  const values = { kinds, rate: charge === '' ? say(messages.noRate) : charge };
  if (stacking === 'adds' && kind === ordinaryKind) return say(messages.isBase, values);
  return say(messages[stacking], values);
}

function placesOf(selector: Selector, { place, list }: LayerNames): string | null {
  if (selector === '*') return null;
  return list((typeof selector === 'string' ? [selector] : selector).map(place));
}
