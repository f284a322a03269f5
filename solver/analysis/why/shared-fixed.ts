import { partOfKind } from '../../report/cost-parts.ts';
import type { LedgerEntry } from '../../solution/ledger.ts';

/** The ledger of a plan in two: what another plan pays too, whatever it makes where, and what this one pays alone. */
export interface SplitEntries {
  /** Fixed and one-time cost that both plans pay alike. */
  shared: readonly LedgerEntry[];
  /** All else. */
  own: readonly LedgerEntry[];
}

/**
 * A plan's entries, split by whether a choice between it and another plan could avoid them.
 *
 * Of fixed and one-time cost as much is shared as both pay for the same record in the same period. Spread over units it would
 * make a plant look dear whose rent is paid with or without its goods.
 */
export function splitSharedFixed(
  entries: readonly LedgerEntry[],
  ofOther: readonly LedgerEntry[],
): SplitEntries {
  const left = new Map<string, number>();
  for (const entry of ofOther.filter(isFixed))
    left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + entry.amount);
  const shared: LedgerEntry[] = [];
  const own: LedgerEntry[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    const both = isFixed(entry) ? alike(entry.amount, left.get(key) ?? 0) : 0;
    if (both !== 0) {
      left.set(key, (left.get(key) as number) - both);
      shared.push({ ...entry, amount: both });
    }
    if (both !== entry.amount) own.push({ ...entry, amount: entry.amount - both });
  }
  return { shared, own };
}

const isFixed = ({ kind }: LedgerEntry) => partOfKind[kind] === 'fixed';

function keyOf({ kind, period, site, lane, product, origin, cause, part }: LedgerEntry): string {
  return JSON.stringify([kind, period, site, lane, product, origin, cause, part]);
}

/** As much of two amounts as is in both. */
function alike(one: number, other: number): number {
  return Math.sign(one) === Math.sign(other) ? Math.sign(one) * Math.min(Math.abs(one), Math.abs(other)) : 0;
}
