import type { CostShare } from '../../../solver/report/costs-behind.ts';
import { ledgerFields } from '../../../solver/report/ledger-query.ts';
import type { TableData } from '../../charts/table-data.ts';
import { ledgerFieldMessages, ledgerMessages } from './ledger-messages.ts';
import { ledgerValue } from './ledger-value.ts';
import type { PlanView } from './use-plan.ts';

/** Ledger entries as a table, every field a column. */
export function ledgerTable(
  shares: readonly CostShare[],
  { planned, names, format, text }: PlanView,
): TableData {
  const { say } = text;
  const unit = format.currency(planned.ledger.currency);
  return {
    name: 'ledger',
    title: say(ledgerMessages.title),
    columns: [
      ...ledgerFields.map((field) => ({
        key: field,
        title: say(ledgerFieldMessages[field]),
        unit: null,
        kind: 'text' as const,
        digits: null,
      })),
      { key: 'quantity', title: say(ledgerMessages.quantity), unit: null, kind: 'number', digits: null },
      { key: 'booked', title: say(ledgerMessages.booked), unit, kind: 'number', digits: 2 },
      { key: 'amount', title: say(ledgerMessages.amount), unit, kind: 'number', digits: 2 },
    ],
    rows: shares.map(({ entry, amount }) => [
      ...ledgerFields.map((field) => {
        const value = entry[field];
        if (value === null) return null;
        return field === 'period' ? names.periodCell(value) : ledgerValue(field, value, names, text);
      }),
      entry.quantity,
      entry.amount,
      amount,
    ]),
    total: null,
  };
}
