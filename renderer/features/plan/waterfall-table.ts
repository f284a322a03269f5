import type { TableData } from '../../charts/table-data.ts';
import type { Text } from '../../i18n/use-text.tsx';
import type { CostStep } from './cost-steps.ts';
import { ledgerFieldMessages, ledgerMessages } from './ledger-messages.ts';

/** A waterfall as a table, in the unit that it is drawn in. */
export function waterfallTable(
  title: string,
  unit: string,
  steps: readonly CostStep[],
  divisor: number,
  totalLabel: string,
  { say }: Text,
): TableData {
  return {
    name: 'landed-cost',
    title,
    columns: [
      { key: 'kind', title: say(ledgerFieldMessages.kind), unit: null, kind: 'text', digits: null },
      { key: 'amount', title: say(ledgerMessages.amount), unit, kind: 'number', digits: 2 },
    ],
    rows: steps.map(({ label, amount }) => [label, amount / divisor]),
    total: [totalLabel, steps.reduce((sum, { amount }) => sum + amount, 0) / divisor],
  };
}
