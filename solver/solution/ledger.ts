import type { LaneId, PeriodId, ProductId, SiteId, TerritoryId } from '../../scenarios/domain/primitives.ts';

/** Kinds of cost, in the order in which a waterfall shows them. `revenue`, `closing-value` and `drawback` are negative. */
export const ledgerKinds = [
  'material',
  'conversion',
  'setup',
  'fixed',
  'open',
  'close',
  'qualify',
  'expand',
  'overtime',
  'freight',
  'handling',
  'duty',
  'fee',
  'drawback',
  'holding',
  'in-transit',
  'safety-stock',
  'carbon',
  'shortfall',
  'closing-value',
  'revenue',
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** Parts into which the cost of one record is told. */
export const ledgerParts = [
  'labour',
  'energy',
  'overhead',
  'insurance',
  'containers',
  'planned entries',
  'assumed entries',
  'storage',
  'capital',
  'obsolescence',
  'late',
  'first-sale',
] as const;
export type LedgerPart = (typeof ledgerParts)[number];

/** One cause of cost, in base currency. Fields that do not apply are `null`. */
export interface LedgerEntry {
  kind: LedgerKind;
  amount: number;
  period: PeriodId | null;
  /** Where it arises: the plant, supplier, hub or market; for a lane's cost the site it leaves, for safety stock the one it enters. */
  site: SiteId | null;
  lane: LaneId | null;
  product: ProductId | null;
  origin: TerritoryId | null;
  /** Id of the record that asks for it: recipe, offer, duty layer, fee, line, expansion, demand row, closing rule. */
  cause: string | null;
  /** Which part of that record, one of `ledgerParts`, or of a line the expansion that is taken; `null` for the whole. */
  part: string | null;
  /** Units, hours or counts charged; the amount divided by it is the unit charge. */
  quantity: number;
}

export interface Ledger {
  currency: string;
  entries: readonly LedgerEntry[];
  /** Σ amount. Landed cost, less revenue when contribution is planned. */
  total: number;
  byKind: Readonly<Record<LedgerKind, number>>;
  /** Kilograms CO₂e of the plan, priced or not. */
  carbonKg: number;
}
