import type { LedgerField, LedgerQuery } from '../../../solver/report/ledger-query.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { ledgerFieldMessages, ledgerMessages as messages } from './ledger-messages.ts';
import { ledgerValue } from './ledger-value.ts';
import { planMessages } from './messages.ts';
import type { Names } from './names.ts';
import './ledger-filters.css';

export interface LedgerFiltersProps {
  where: LedgerQuery['where'];
  names: Names;
  text: Text;
  onDrop: (field: LedgerField) => void;
}

/** What the ledger entries on show have in common by choice, each dropped by a press. */
export function LedgerFilters({ where, names, text, onDrop }: LedgerFiltersProps) {
  const { say } = text;
  const chosen = Object.entries(where) as [LedgerField, string | null][];
  if (chosen.length === 0) return null;
  return (
    <div className="ledger-filters">
      {chosen.map(([field, value]) => {
        const label = say(planMessages.ofWhat, {
          label: say(ledgerFieldMessages[field]),
          value: ledgerValue(field, value, names, text),
        });
        return (
          <button
            key={field}
            type="button"
            className="ledger-filters-entry"
            aria-label={say(messages.drop, { filter: label })}
            onClick={() => onDrop(field)}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        );
      })}
    </div>
  );
}
