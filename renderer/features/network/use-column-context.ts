import { useMemo } from 'react';
import { localDate } from '../../../scenarios/domain/calendar-day.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { ColumnContext } from './column-context.ts';
import { directoryOf } from './directory.ts';

/** What the columns of the open document need, the same object as long as names, currency and language stay. */
export function useColumnContext(network: Network): ColumnContext {
  const text = useText();
  const format = useFormat();
  const { sites, products, territories, lanes, recipes, offers, lines, agreements, groups, settings } =
    network;
  return useMemo(
    () => ({
      text,
      format,
      directory: directoryOf(network, format),
      baseCurrency: settings.baseCurrency,
      today: localDate(new Date()),
    }),
    // The lists that names come from, not the network around them: an edit of demand leaves every column as it is.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [text, format, sites, products, territories, lanes, recipes, offers, lines, agreements, groups, settings],
  );
}
