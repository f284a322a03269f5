import type { Collection, Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import type { AnyRecord, Content } from './content.ts';
import { targetOf } from './override-target.ts';
import { placesOf, recordsOf } from './records.ts';

/** The network with a scenario's overrides applied; the base itself for `null` or an id that is not there. */
export function networkIn(
  { network, scenarios }: Pick<Content, 'network' | 'scenarios'>,
  scenario: string | null,
): Network {
  const found = scenarios.find(({ id }) => id === scenario);
  return found === undefined ? network : resolvedNetwork(network, found.overrides);
}

interface Resolved {
  network: Network;
  overrides: readonly Override[];
  resolved: Network;
}

/** Latest last. More than any screen shows at once; a list of 200,000 records counts 1.6 MB in each. */
const kept: Resolved[] = [];
const mostKept = 64;

/** The same network object for the same network and overrides, so that what is computed from it can be kept. */
export function resolvedNetwork(network: Network, overrides: readonly Override[]): Network {
  // As a new scenario begins: nothing to copy.
  if (overrides.length === 0) return network;
  const place = kept.findLastIndex(
    (each) => each.network === network && isSameList(each.overrides, overrides),
  );
  const found = place < 0 ? null : kept.splice(place, 1)[0]!;
  const entry = found ?? { network, overrides, resolved: resolvedAnew(network, overrides) };
  keep(entry);
  return entry.resolved;
}

/** What the last override of many records leaves is kept by itself: the single records that follow it are edited most. */
function resolvedAnew(network: Network, overrides: readonly Override[]): Network {
  const wide = 1 + overrides.findLastIndex((override) => targetOf(override).kind === 'wide');
  if (wide === 0 || wide === overrides.length) return resolve(network, overrides).network;
  return resolve(resolvedNetwork(network, overrides.slice(0, wide)), overrides.slice(wide)).network;
}

/**
 * Single records of a collection as overrides leave them, by id: those that are there. An edit of one cell resolves one
 * record, also where an earlier override has multiplied all 200,000.
 */
export function resolvedRecords(
  network: Network,
  overrides: readonly Override[],
  collection: Collection,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, AnyRecord> {
  const wide = wideLength(overrides, collection);
  const basis = resolvedNetwork(network, overrides.slice(0, wide));
  const records = recordsOf(basis, collection);
  const found = [...placesOf(records, collection, ids).values()].map((place) => records[place]!);
  const theirs = overrides.slice(wide).filter((override) => {
    const target = targetOf(override);
    return target.kind !== 'wide' && target.root === collection && ids.has(target.id ?? '');
  });
  const left: readonly AnyRecord[] = recordsOf(
    resolve({ ...basis, [collection]: found }, theirs).network,
    collection,
  );
  return new Map([...placesOf(left, collection, ids)].map(([id, place]) => [id, left[place]!]));
}

/** How far the overrides go of which the last speaks of several records of a collection. Groups choose records of every kind. */
function wideLength(overrides: readonly Override[], collection: Collection): number {
  return (
    1 +
    overrides.findLastIndex((override) => {
      const target = targetOf(override);
      if (target.kind !== 'wide') return false;
      return target.root === collection || target.root === null || collection === 'groups';
    })
  );
}

function isSameList(one: readonly Override[], other: readonly Override[]): boolean {
  return one === other || (one.length === other.length && one.every((each, n) => each === other[n]));
}

function keep(entry: Resolved): void {
  kept.push(entry);
  if (kept.length > mostKept) kept.shift();
}

/**
 * Makes the network of a changed list of overrides from that of the list before where only single records differ, so that
 * an edit costs its own records and not every override. Elsewhere nothing is done and `resolvedNetwork` begins anew.
 */
export function carryResolution(
  network: Network,
  before: readonly Override[],
  after: readonly Override[],
): void {
  const known =
    before.length === 0
      ? { network, overrides: before, resolved: network }
      : kept.findLast((each) => each.network === network && each.overrides === before);
  if (known === undefined || after.length === 0) return;
  const resolved = patched(known, after);
  if (resolved !== null) keep({ network, overrides: after, resolved });
}

function patched({ network, overrides, resolved }: Resolved, after: readonly Override[]): Network | null {
  const touched = touchedRecords(overrides, after);
  if (touched === null) return null;
  let result = resolved;
  for (const [collection, ids] of touched) {
    // What chooses among many records may choose others after a change before it.
    const wide = wideLength(overrides, collection);
    const isAlone =
      wide === wideLength(after, collection) && isSameList(overrides.slice(0, wide), after.slice(0, wide));
    if (!isAlone) return null;
    const records = [...recordsOf(resolved, collection)];
    const places = placesOf(records, collection, ids);
    const changed = resolvedRecords(network, after, collection, ids);
    if (changed.size < ids.size || places.size < ids.size) return null;
    for (const [id, record] of changed) records[places.get(id)!] = record;
    result = { ...result, [collection]: records };
  }
  return result;
}

/** Records that two lists of overrides treat differently, by collection; `null` where more than single records may differ. */
function touchedRecords(
  before: readonly Override[],
  after: readonly Override[],
): ReadonlyMap<Collection, ReadonlySet<string>> | null {
  const [old, now] = [new Set(before), new Set(after)];
  const differing = [
    ...before.filter((each) => !now.has(each)),
    ...after.filter((each) => !old.has(each)),
  ].map(targetOf);
  const touched = new Map<Collection, Set<string>>();
  for (const target of differing) {
    if (target.kind !== 'place' || target.root === 'settings' || target.id === null) return null;
    // A member more or less may change what other overrides choose.
    if (target.root === 'groups' || target.path.length === 0) return null;
    const ids = touched.get(target.root) ?? new Set();
    touched.set(target.root, ids.add(target.id));
  }
  return touched;
}
