import type { Network } from '../../../scenarios/domain/network.ts';
import { formatIn } from '../../format/format.ts';
import type { WindowLanguage } from '../../i18n/language.ts';
import { textIn } from '../../i18n/use-text.tsx';
import type { ColumnContext } from './column-context.ts';
import { directoryOf } from './directory.ts';

/** What the columns of a network need, for commands, which belong to no component. `today` is `YYYY-MM-DD`. */
export function columnContextIn(network: Network, language: WindowLanguage, today: string): ColumnContext {
  const format = formatIn(language);
  return {
    text: textIn(language),
    format,
    directory: directoryOf(network, format),
    baseCurrency: network.settings.baseCurrency,
    today,
  };
}
