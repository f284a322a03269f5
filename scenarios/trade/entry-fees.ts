import type { Fee } from '../domain/fee.ts';
import type { Group } from '../domain/group.ts';
import type { Mode } from '../domain/lane.ts';
import { groupMembers, selectedIds } from '../domain/selector.ts';
import { dayNumber } from '../domain/calendar-day.ts';
import { timeline, type Segment, type Timeline } from './timeline.ts';
import { changeDays, isValidAt, validity, type Validity } from './validity.ts';

/**
 * What a fee charges per unit of customs value. With an assumed entry value V it is
 * `(clamp(rate · V, minimumPerEntry, maximumPerEntry) + flatPerEntry) / V`, without one `rate`.
 * V and the amounts are in the fee's own currency, so the fraction has none.
 */
export function feeFraction(fee: Fee): number {
  const entryValue = fee.assumedEntryValue;
  if (entryValue === null) return fee.rate;
  const atLeast = Math.max(fee.rate * entryValue, fee.minimumPerEntry ?? 0);
  const clamped = Math.min(atLeast, fee.maximumPerEntry ?? Infinity);
  return (clamped + fee.flatPerEntry) / entryValue;
}

export interface FeeLine {
  readonly fee: Fee;
  /** Fraction of customs value. */
  readonly fraction: number;
}

/** The fees that one entry pays. All that match add up. */
export interface FeeStack {
  readonly fraction: number;
  /** In order of id. */
  readonly lines: readonly FeeLine[];
}

interface PreparedFee extends FeeLine {
  readonly into: ReadonlySet<string> | null;
  readonly modes: ReadonlySet<Mode> | null;
  readonly valid: Validity;
}

/** The fees of a network, prepared once and asked often. */
export interface FeeIndex {
  readonly fees: readonly PreparedFee[];
  readonly timelines: Map<string, Timeline<FeeStack>>;
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
      fraction: feeFraction(fee),
      into: selectedIds(fee.into, members),
      modes: fee.modes === null ? null : new Set(fee.modes),
      valid: validity(fee),
    }))
    .sort((a, b) => (a.fee.id < b.fee.id ? -1 : 1));
  return { fees, timelines: new Map() };
}

/** Fees on an entry into a territory by a mode on a date; the last day of a fee's validity counts. */
export function feesOn(index: FeeIndex, entry: EntryCase & { readonly date: string }): FeeStack {
  return feeTimeline(index, entry).at(dayNumber(entry.date));
}

/** The same over a window of days since 1970-01-01, [fromDay, toDay), cut where a fee begins or ends. */
export function feeSegments(
  index: FeeIndex,
  entry: EntryCase,
  fromDay: number,
  toDay: number,
): readonly Segment<FeeStack>[] {
  return feeTimeline(index, entry).within(fromDay, toDay);
}

function feeTimeline(index: FeeIndex, { into, mode }: EntryCase): Timeline<FeeStack> {
  const key = `${into} ${mode}`;
  const known = index.timelines.get(key);
  if (known !== undefined) return known;
  const matching = index.fees.filter(
    (each) => (each.into === null || each.into.has(into)) && (each.modes === null || each.modes.has(mode)),
  );
  const made = timeline(changeDays(matching.map(({ valid }) => valid)), (day) => {
    const lines = matching
      .filter(({ valid }) => isValidAt(valid, day))
      .map(({ fee, fraction }) => ({ fee, fraction }));
    return { fraction: lines.reduce((sum, line) => sum + line.fraction, 0), lines };
  });
  index.timelines.set(key, made);
  return made;
}
