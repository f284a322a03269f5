import type { SourcedShare } from '../../../solver/analysis/breakeven/break-even.ts';

/** Of what a plan makes and buys for markets, the part of one customs territory. */
export interface MadeShare {
  territory: string;
  quantity: number;
  /** Of all its finished units. */
  share: number;
}

/** Where a plan makes or buys finished goods, by customs territory, most first. */
export function madeShares(sourced: readonly SourcedShare[]): readonly MadeShare[] {
  const all = sourced.reduce((sum, { quantity }) => sum + quantity, 0);
  const units = new Map<string, number>();
  for (const { territory, quantity } of sourced) units.set(territory, (units.get(territory) ?? 0) + quantity);
  return [...units]
    .map(([territory, quantity]) => ({ territory, quantity, share: quantity / all }))
    .sort((one, other) => other.quantity - one.quantity);
}

/** Territories that make something in any of the plans, those that make most of one first. */
export function leadingTerritories(
  plans: readonly { readonly sourced: readonly SourcedShare[] }[],
): readonly string[] {
  const most = new Map<string, number>();
  for (const { sourced } of plans)
    for (const { territory, share } of madeShares(sourced))
      most.set(territory, Math.max(share, most.get(territory) ?? 0));
  return [...most].sort(([, one], [, other]) => other - one).map(([territory]) => territory);
}
