import { inFewWords } from '../../../scenarios/domain/in-few-words.ts';
import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Selector } from '../../../scenarios/domain/selector.ts';
import { formatIn } from '../../format/format.ts';
import { dutyKindMessages } from '../../i18n/duty-kind-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { WindowLanguage } from '../../i18n/language.ts';
import { spaceScripts } from '../../i18n/space-scripts.ts';
import type { Names } from './names.ts';

/**
 * A duty layer without a name in few words: importer, kind, heading, origin and rate, such as `US Section 301, CN, 25 %`.
 * What is not told applies to all.
 */
export function dutyLabel(
  layer: Pick<DutyLayer, 'kind' | 'into' | 'originCountries' | 'hsPrefixes' | 'rate'>,
  { territory, territoryCode }: Pick<Names, 'territory' | 'territoryCode'>,
  language: WindowLanguage,
): string {
  const isEnglish = language === 'en';
  const named = (ids: Selector) => inFewWords(ids, isEnglish ? territoryCode : territory);
  const message = dutyKindMessages[layer.kind];
  const kind = message === undefined ? layer.kind.replaceAll('_', ' ') : formatMessage(message, language);
  const importer = named(layer.into);
  const headings = inFewWords(layer.hsPrefixes, (prefix) => prefix);
  const parts = [importer, kind, headings].filter((part) => part !== '');
  const law = isEnglish ? parts.join(' ') : spaceScripts(parts.join(''));
  const rate = layer.rate === null ? '' : formatIn(language).share(layer.rate, decimals(layer.rate));
  return [law, named(layer.originCountries), rate]
    .filter((part) => part !== '')
    .join(isEnglish ? ', ' : '，');
}

/** As many as a rate in per cent needs, two at most. */
function decimals(rate: number): number {
  const percent = Math.round(rate * 1e4) / 100;
  return Number.isInteger(percent) ? 0 : Number.isInteger(percent * 10) ? 1 : 2;
}
