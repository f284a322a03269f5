import type { CostGroup } from '../../../solver/report/difference/cost-group.ts';
import type { WindowFormat } from '../../format/use-format.ts';
import { ledgerKindMessages } from '../../i18n/ledger-kind-messages.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { compareMessages as messages } from './messages.ts';
import { modeFreightMessages } from './mode-freight-messages.ts';

/** What a group of differing costs is called. */
export function costGroupName(
  group: CostGroup,
  { say, language }: Text,
  { territory, territoryCode }: Pick<WindowFormat, 'territory' | 'territoryCode'>,
): string {
  switch (group.of) {
    case 'kind':
      return say(ledgerKindMessages[group.kind]);
    case 'freight':
      return say(group.mode === null ? ledgerKindMessages.freight : modeFreightMessages[group.mode]);
    case 'border': {
      const { into, origin } = group;
      if (into === null || origin === null) return say(messages.borderOfAll);
      // English readers know importers by their codes, and a bridge has little room for names.
      const importer = language === 'en' ? territoryCode(into) : territory(into);
      return say(messages.border, { into: importer, origin: territory(origin) });
    }
  }
}
