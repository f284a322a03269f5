import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';
import { quotaUnitWords } from '../choice-words.ts';
import type { ColumnContext } from '../column-context.ts';
import { inspectorMessages as messages } from './messages.ts';

/** What a duty layer asks beyond territory, origin and code; `null` where that is nothing. */
export function sayLayer(
  network: Network,
  layer: DutyLayer,
  { text, format, directory }: Pick<ColumnContext, 'text' | 'format' | 'directory'>,
): string | null {
  const { say, language } = text;
  const { needsAgreement, isForTransshipped, quota, amountPerTonneCo2e, isDrawbackEligible } = layer;
  const currency = layer.currency ?? network.settings.baseCurrency;
  const clauses = [
    amountPerTonneCo2e > 0
      ? say(messages.layerOnCarbon, { amount: format.inSentence.money(amountPerTonneCo2e, currency) })
      : null,
    needsAgreement === null
      ? null
      : say(messages.layerOfAgreement, { agreement: directory('agreements').show(needsAgreement) }),
    isForTransshipped ? say(messages.layerOnWay) : null,
    quota === null
      ? null
      : say(messages.layerOfQuota, {
          quantity: format.number(quota.quantity),
          unit: say(quotaUnitWords[quota.unit]),
        }),
    isDrawbackEligible ? say(messages.layerRefunded) : null,
  ].filter((clause) => clause !== null);
  return clauses.length === 0 ? null : clauses.join(language === 'en' ? ', ' : '，');
}
