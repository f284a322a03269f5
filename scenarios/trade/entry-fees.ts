import type { Fee } from '../domain/fee.ts';
import type { Group } from '../domain/group.ts';
import type { Lane, Mode } from '../domain/lane.ts';
import type { ToBase } from '../domain/money.ts';
import { groupMembers, selectedIds } from '../domain/selector.ts';
import { timeline, type Timeline } from './timeline.ts';
import { changeDays, isValidAt, validity, type Validity } from './validity.ts';

/** Whether a fee depends on how value is split into entries: it has a floor, a ceiling or a flat part. */
export function isByTheEntry({ minimumPerEntry, maximumPerEntry, flatPerEntry }: Fee): boolean {
  return minimumPerEntry !== null || maximumPerEntry !== null || flatPerEntry > 0;
}

/**
 * What a fee charges per unit of customs value. On entries of value V it is
 * `(clamp(rate · V, minimumPerEntry, maximumPerEntry) + flatPerEntry) / V`; where no V is assumed, `rate`.
 * V and the amounts are in the fee's own currency, so the fraction has none.
 */
export function feeFraction(fee: Fee, entryValue: number | null): number {
  if (entryValue === null) return fee.rate;
  const atLeast = Math.max(fee.rate * entryValue, fee.minimumPerEntry ?? 0);
  const clamped = Math.min(atLeast, fee.maximumPerEntry ?? Infinity);
  return (clamped + fee.flatPerEntry) / entryValue;
}

/** Value assumed of an entry by a lane, in the fee's currency: the lane's own where it states one, else the fee's. */
export function assumedEntryValue(
  fee: Fee,
  lane: Pick<Lane, 'valuePerEntry' | 'currency'>,
  toBase: ToBase,
): number | null {
  if (lane.valuePerEntry === null) return fee.assumedEntryValue;
  return toBase(lane.valuePerEntry, lane.currency) / toBase(1, fee.currency);
}

/**
 * What is known of the entries that a fee by the entry is charged on: how many the lane plans in a period; else what
 * one is assumed to be worth; else nothing, and only the rate is charged. `null` for a fee that is a rate alone.
 */
export function entriesKnown(fee: Fee, lane: Lane): 'planned' | 'assumed' | 'unknown' | null {
  if (!isByTheEntry(fee)) return null;
  if (lane.entriesPerPeriod !== null) return 'planned';
  return lane.valuePerEntry !== null || fee.assumedEntryValue !== null ? 'assumed' : 'unknown';
}

interface PreparedFee {
  readonly fee: Fee;
  readonly into: ReadonlySet<string> | null;
  readonly modes: ReadonlySet<Mode> | null;
  readonly valid: Validity;
}

/** The fees of a network, prepared once and asked often. */
export interface FeeIndex {
  readonly fees: readonly PreparedFee[];
  readonly timelines: Map<string, Timeline<readonly Fee[]>>;
}

/** One entry, without its date. */
export interface EntryCase {
  readonly into: string;
  readonly mode: Mode;
}

/** Prepares the fees of a network. A change of fees or groups needs a new index. */
export function feeIndex(network: {
  readonly fees: readonly Fee[];
  readonly groups: readonly Group[];
}): FeeIndex {
  const members = groupMembers(network.groups);
  const fees = network.fees
    .map((fee) => ({
      fee,
      into: selectedIds(fee.into, members),
      modes: fee.modes === null ? null : new Set(fee.modes),
      valid: validity(fee),
    }))
    .sort((a, b) => (a.fee.id < b.fee.id ? -1 : 1));
  return { fees, timelines: new Map() };
}

/**
 * The fees that are met within a window of days since 1970-01-01, [fromDay, toDay), in order of id, each with the
 * share of the window's days on which it is valid.
 */
export function feeShares(
  index: FeeIndex,
  entry: EntryCase,
  fromDay: number,
  toDay: number,
): ReadonlyMap<Fee, number> {
  const shares = new Map<Fee, number>();
  for (const { days, value: fees } of feeTimeline(index, entry).within(fromDay, toDay)) {
    for (const fee of fees) shares.set(fee, (shares.get(fee) ?? 0) + days / (toDay - fromDay));
  }
  return shares;
}

function feeTimeline(index: FeeIndex, { into, mode }: EntryCase): Timeline<readonly Fee[]> {
  const key = `${into} ${mode}`;
  const known = index.timelines.get(key);
  if (known !== undefined) return known;
  const matching = index.fees.filter(
    (each) => (each.into === null || each.into.has(into)) && (each.modes === null || each.modes.has(mode)),
  );
  const made = timeline(changeDays(matching.map(({ valid }) => valid)), (day) =>
    matching.filter(({ valid }) => isValidAt(valid, day)).map(({ fee }) => fee),
  );
  index.timelines.set(key, made);
  return made;
}
