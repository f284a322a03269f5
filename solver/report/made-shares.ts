import type { TerritoryId } from '../../scenarios/domain/primitives.ts';

/** Units that a plan makes or buys for markets at one place. */
interface Made {
  readonly territory: TerritoryId;
  readonly quantity: number;
}

/** Of what a plan makes and buys for markets, the part of one customs territory. */
interface MadeShare extends Made {
  /** Of all its finished units. */
  readonly share: number;
}

/** Where a plan makes or buys finished goods, by customs territory, most first. */
export function madeShares(sourced: readonly Made[]): readonly MadeShare[] {
  const all = sourced.reduce((sum, { quantity }) => sum + quantity, 0);
  const units = new Map<TerritoryId, number>();
  for (const { territory, quantity } of sourced) units.set(territory, (units.get(territory) ?? 0) + quantity);
  return [...units]
    .map(([territory, quantity]) => ({ territory, quantity, share: quantity / all }))
    .sort((one, other) => other.quantity - one.quantity);
}

/** Territories that make something in any of the plans, those that make most of one first. */
export function leadingTerritories(
  plans: readonly { readonly sourced: readonly Made[] }[],
): readonly TerritoryId[] {
  const most = new Map<TerritoryId, number>();
  for (const { sourced } of plans)
    for (const { territory, share } of madeShares(sourced))
      most.set(territory, Math.max(share, most.get(territory) ?? 0));
  return [...most].sort(([, one], [, other]) => other - one).map(([territory]) => territory);
}
