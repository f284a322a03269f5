import { costParts, partOfKind, type CostPart } from '../../solver/report/cost-parts.ts';
import { ledgerKinds, type Ledger } from '../../solver/solution/ledger.ts';

export type LedgerPart = CostPart | 'shortfall' | 'closingValue' | 'revenue';

/** What each part of cost comes to, in the order in which a unit meets them, those of nothing left out; they add up to the ledger. */
export function costByPart({
  byKind,
}: Pick<Ledger, 'byKind'>): readonly { readonly part: LedgerPart; readonly amount: number }[] {
  return ([...costParts, 'shortfall', 'closingValue', 'revenue'] as const)
    .map((part) => ({
      part,
      amount: ledgerKinds.reduce((sum, kind) => (partOfKind[kind] === part ? sum + byKind[kind] : sum), 0),
    }))
    .filter(({ amount }) => amount !== 0);
}
