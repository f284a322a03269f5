import type { LedgerField } from '../../../solver/report/ledger-query.ts';
import type { LedgerKind } from '../../../solver/solution/ledger.ts';
import { ledgerKindMessages } from '../../i18n/ledger-kind-messages.ts';
import { ledgerPartMessages } from '../../i18n/ledger-part-messages.ts';
import type { Message } from '../../i18n/message.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { ledgerMessages } from './ledger-messages.ts';
import type { Names } from './names.ts';

const parts: ReadonlyMap<string, Message> = new Map(Object.entries(ledgerPartMessages));

/** A value of a ledger entry as it is read. */
export function ledgerValue(field: LedgerField, value: string | null, names: Names, { say }: Text): string {
  if (value === null) return say(ledgerMessages.none);
  switch (field) {
    case 'kind':
      return say(ledgerKindMessages[value as LedgerKind]);
    case 'lane':
      return names.lane(value);
    case 'product':
      return names.product(value);
    case 'site':
      return names.site(value);
    case 'origin':
      return names.territory(value);
    case 'period':
      return names.period(value);
    case 'cause':
      return names.cause(value);
    case 'part': {
      const message = parts.get(value);
      return message === undefined ? names.cause(value) : say(message);
    }
  }
}
