import { ledgerKinds, type Ledger } from '../../solver/solution/ledger.ts';
import { formatNumber, formatShare } from './format.ts';
import type { TextTable } from './render-table.ts';

/** The plan's value by kind of cost, kinds with nothing left out; shares are of what is paid, credits apart. */
export function costKindTable(ledger: Ledger): TextTable {
  const paid = ledgerKinds.reduce((sum, kind) => sum + Math.max(0, ledger.byKind[kind]), 0);
  return {
    columns: [
      { title: 'Kind of cost', align: 'left' },
      { title: 'Total', align: 'right' },
      { title: 'Share', align: 'right' },
    ],
    rows: ledgerKinds
      .filter((kind) => Math.abs(ledger.byKind[kind]) >= 0.5)
      .map((kind) => [kind, formatNumber(ledger.byKind[kind]), formatShare(ledger.byKind[kind] / paid)]),
    total: ['Plan', formatNumber(ledger.total), ''],
  };
}
