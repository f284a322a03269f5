import type { LedgerKind } from '../solution/ledger.ts';

/** The parts of landed cost, in the order in which a unit meets them. */
export const costParts = [
  'material',
  'conversion',
  'freight',
  'duty',
  'handling',
  'inventory',
  'fixed',
  'carbon',
] as const;
export type CostPart = (typeof costParts)[number];

/** What a ledger kind counts as; the three that are no cost of bringing goods anywhere stand apart. */
export const partOfKind: Readonly<Record<LedgerKind, CostPart | 'shortfall' | 'closingValue' | 'revenue'>> = {
  material: 'material',
  conversion: 'conversion',
  setup: 'conversion',
  overtime: 'conversion',
  fixed: 'fixed',
  open: 'fixed',
  close: 'fixed',
  qualify: 'fixed',
  expand: 'fixed',
  freight: 'freight',
  handling: 'handling',
  duty: 'duty',
  fee: 'duty',
  drawback: 'duty',
  holding: 'inventory',
  'in-transit': 'inventory',
  'safety-stock': 'inventory',
  carbon: 'carbon',
  shortfall: 'shortfall',
  'closing-value': 'closingValue',
  revenue: 'revenue',
};

/** One amount for each part, in the order of `costParts`. */
export type PartAmounts = Float64Array;

export function noAmounts(): PartAmounts {
  return new Float64Array(costParts.length);
}

/** Adds `share · amounts` to `into`. */
export function addShare(into: PartAmounts, amounts: PartAmounts, share: number): void {
  for (let index = 0; index < into.length; index += 1) into[index]! += amounts[index]! * share;
}
