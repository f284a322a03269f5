import type { CostGroup } from '../../../solver/report/difference/cost-differences.ts';
import { ledgerKindMessages } from '../../i18n/ledger-kind-messages.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { compareMessages as messages } from './messages.ts';
import { modeFreightMessages } from './mode-freight-messages.ts';

/** What a group of differing costs is called. */
export function costGroupName(group: CostGroup, { say }: Text, territory: (id: string) => string): string {
  switch (group.of) {
    case 'kind':
      return say(ledgerKindMessages[group.kind]);
    case 'freight':
      return say(group.mode === null ? ledgerKindMessages.freight : modeFreightMessages[group.mode]);
    case 'border': {
      const { into, origin } = group;
      if (into === null || origin === null) return say(messages.borderOfAll);
      return say(messages.border, { into: territory(into), origin: territory(origin) });
    }
  }
}
