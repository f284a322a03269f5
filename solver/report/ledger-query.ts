import type { Ledger, LedgerEntry, LedgerKind } from '../solution/ledger.ts';
import type { CostShare, CostsBehind } from './costs-behind.ts';

/** What a ledger entry can be told by. */
export const ledgerFields = [
  'kind',
  'lane',
  'product',
  'site',
  'origin',
  'period',
  'cause',
  'part',
] as const satisfies readonly (keyof LedgerEntry)[];
export type LedgerField = (typeof ledgerFields)[number];

/** Which entries of a ledger, and how much of each. */
export interface LedgerQuery {
  /** The landed cost of a product in a market; `null` for entries as they are booked. */
  landed: { product: string; market: string } | null;
  /** Only entries of these kinds; `null` for all. */
  kinds: readonly LedgerKind[] | null;
  /** Only entries that have these values. `null` asks for entries that have none. */
  where: Partial<Record<LedgerField, string | null>>;
}

export const wholeLedger: LedgerQuery = { landed: null, kinds: null, where: {} };

/** The entries asked for, with what counts of each. */
export function askLedger(ledger: Ledger, behind: CostsBehind, query: LedgerQuery): readonly CostShare[] {
  const { landed, kinds, where } = query;
  const shares =
    landed === null
      ? ledger.entries.map((entry) => ({ entry, amount: entry.amount }))
      : behind(landed.product, landed.market);
  const asked = Object.entries(where) as readonly (readonly [LedgerField, string | null])[];
  return shares.filter(
    ({ entry }) =>
      (kinds === null || kinds.includes(entry.kind)) &&
      asked.every(([field, value]) => entry[field] === value),
  );
}

/** Fields by which entries can still be told apart: those not asked for that some entry has; and the first that tells. */
export function tellingFields(
  entries: readonly LedgerEntry[],
  where: LedgerQuery['where'],
): { open: readonly LedgerField[]; first: LedgerField | null } {
  const open = ledgerFields.filter(
    (field) => !(field in where) && entries.some((entry) => entry[field] !== null),
  );
  // A field that tells the entries apart is worth more than one that all share.
  const telling = open.find((field) => new Set(entries.map((entry) => entry[field])).size > 1);
  return { open, first: telling ?? open[0] ?? null };
}

/** Shares that have one value of a field, with their sum. */
export interface LedgerGroup {
  value: string | null;
  amount: number;
  count: number;
}

/** The shares by the values of a field, largest amount first. Their amounts add up to that of all. */
export function groupLedger(shares: readonly CostShare[], field: LedgerField): readonly LedgerGroup[] {
  const groups = new Map<string | null, { amount: number; count: number }>();
  for (const { entry, amount } of shares) {
    const group = groups.get(entry[field]) ?? { amount: 0, count: 0 };
    groups.set(entry[field], group);
    group.amount += amount;
    group.count += 1;
  }
  return [...groups]
    .map(([value, group]) => ({ value, ...group }))
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
}

export function sumShares(shares: readonly CostShare[]): number {
  return shares.reduce((sum, { amount }) => sum + amount, 0);
}
