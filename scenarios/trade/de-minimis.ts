import type { Lane } from '../domain/lane.ts';
import type { ToBase } from '../domain/money.ts';
import type { Territory } from '../domain/territory.ts';

/**
 * Whether entries into a territory are de minimis: a lane or somebody's question states what one is worth, and that is
 * no more than the territory lets in free of duty and fees. Both are compared in base currency.
 */
export function isDeMinimis(
  territory: Pick<Territory, 'deMinimisPerEntry' | 'currency'>,
  entries: Pick<Lane, 'valuePerEntry' | 'currency'>,
  toBase: ToBase,
): boolean {
  const { deMinimisPerEntry } = territory;
  const { valuePerEntry } = entries;
  if (deMinimisPerEntry === null || valuePerEntry === null) return false;
  return toBase(valuePerEntry, entries.currency) <= toBase(deMinimisPerEntry, territory.currency);
}
