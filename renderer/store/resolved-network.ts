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
  const place = kept.findLastIndex((each) => each.network === network && each.overrides === overrides);
  const found = place < 0 ? null : kept.splice(place, 1)[0]!;
  const entry = found ?? { network, overrides, resolved: resolve(network, overrides).network };
  keep(entry);
  return entry.resolved;
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
  const known = kept.findLast((each) => each.network === network && each.overrides === before);
  if (known === undefined || after.length === 0) return;
  const resolved = patched(known, after);
  if (resolved !== null) keep({ network, overrides: after, resolved });
}

function patched({ network, overrides, resolved }: Resolved, after: readonly Override[]): Network | null {
  const touched = touchedRecords(overrides, after);
  if (touched === null) return null;
  let result = resolved;
  for (const [collection, ids] of touched) {
    const base = recordsOf(network, collection);
    const found = [...placesOf(base, collection, ids).values()];
    const records = [...recordsOf(resolved, collection)];
    const places = placesOf(records, collection, ids);
    if (found.length < ids.size || places.size < ids.size) return null;
    const few: Network = { ...network, [collection]: found.map((place) => base[place]!) };
    const theirs = after.filter((override) => {
      const target = targetOf(override);
      return target.kind === 'place' && target.root === collection && ids.has(target.id ?? '');
    });
    const changed: readonly AnyRecord[] = recordsOf(resolve(few, theirs).network, collection);
    const changedPlaces = placesOf(changed, collection, ids);
    for (const id of ids) {
      const now = changedPlaces.get(id);
      if (now === undefined) return null;
      records[places.get(id)!] = changed[now]!;
    }
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
  const isAlone = [...before, ...after].every((override) => {
    const target = targetOf(override);
    // An override of several records is carried out on all of them or on none; an addition sorts its collection.
    if (target.kind === 'wide') return target.root !== null && !touched.has(target.root as Collection);
    return target.kind === 'place' || !touched.has(target.root);
  });
  return isAlone ? touched : null;
}
