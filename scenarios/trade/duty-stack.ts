import type { Agreement } from '../domain/agreement.ts';
import type { DutyLayer } from '../domain/duty-layer.ts';
import type { Group } from '../domain/group.ts';
import { groupMembers } from '../domain/selector.ts';
import { writeClaim } from '../domain/standing.ts';
import { dayNumber } from '../domain/calendar-day.ts';
import {
  canCount,
  dutyCandidates,
  preparedLayers,
  type ImportCase,
  type PreparedLayer,
} from './duty-candidates.ts';
import { stackedDuty, type DutyStack } from './stacked-duty.ts';
import { timeline, type Segment, type Timeline } from './timeline.ts';
import { changeDays, isValidAt } from './validity.ts';

/** The duties of a network, prepared once and asked often. It remembers the stacks it has worked out. */
export interface DutyIndex {
  readonly layers: readonly PreparedLayer[];
  /** Stacks over time, by import. */
  readonly timelines: Map<string, Timeline<DutyStack>>;
}

/** Prepares the duties of a network. A change of duties, agreements or groups needs a new index. */
export function dutyIndex(network: {
  readonly duties: readonly DutyLayer[];
  readonly agreements: readonly Agreement[];
  readonly groups: readonly Group[];
}): DutyIndex {
  return {
    layers: preparedLayers(network.duties.filter(canCount), network.agreements, groupMembers(network.groups)),
    timelines: new Map(),
  };
}

/**
 * The duty stack that one entry pays on a date.
 *
 * A layer is a candidate when `into` selects the importing territory, `originCountries` selects the goods' origin,
 * the date lies in its validity (the last day included), it is not `proposed` or `suspended`, and `hsPrefixes` is
 * empty or holds a prefix of the goods' HS code. One with `needsAgreement` asks that the entry claims that agreement,
 * while it is valid, and reads the origin that the claim states; one that is for transshipped goods, that they are
 * sent from elsewhere than their origin; one with a quota, that the entry uses it.
 * Goods that are not classified meet only layers without prefixes. Which candidates count, and how they join,
 * is said at `stackedDuty`.
 */
export function stackOn(index: DutyIndex, entry: ImportCase & { readonly date: string }): DutyStack {
  return stackTimeline(index, entry).at(dayNumber(entry.date));
}

/**
 * The same over a window of days since 1970-01-01, [fromDay, toDay), fractions allowed: pieces of constant stack
 * with their lengths. A mean rate over the window is Σ days · rate / Σ days.
 */
export function stackSegments(
  index: DutyIndex,
  imported: ImportCase,
  fromDay: number,
  toDay: number,
): readonly Segment<DutyStack>[] {
  return stackTimeline(index, imported).within(fromDay, toDay);
}

function stackTimeline(index: DutyIndex, imported: ImportCase): Timeline<DutyStack> {
  const { into, origin, sentFrom, hsCode, claim, quota } = imported;
  const claimed = claim === null ? '' : writeClaim(claim);
  const isTransshipped = sentFrom === origin ? '' : 'by way';
  const key = [into, origin, hsCode ?? '', claimed, isTransshipped, quota ?? ''].join('|');
  const known = index.timelines.get(key);
  if (known !== undefined) return known;
  const candidates = dutyCandidates(index.layers, imported);
  const changes = changeDays(candidates.map(({ prepared }) => prepared.valid));
  const made = timeline(changes, (day) =>
    stackedDuty(candidates.filter(({ prepared }) => isValidAt(prepared.valid, day))),
  );
  index.timelines.set(key, made);
  return made;
}
