import type { FinishedUnits } from '../finished-units.ts';

/** Units of each product over all its places, from the units at each place. */
export function productTotals(
  places: readonly FinishedUnits[],
  made: readonly number[],
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const [place, { product }] of places.entries())
    totals.set(product, (totals.get(product) ?? 0) + (made[place] as number));
  return totals;
}
