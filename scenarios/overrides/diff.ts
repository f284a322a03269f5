import { collections, type Collection, type Network } from '../domain/network.ts';
import type { Override } from '../domain/scenario.ts';
import { diffInside } from './diff-inside.ts';
import { isSame, type Fields } from './plain-value.ts';
import { idField, isCollection } from './record-schema.ts';
import { removeAt, setAt, toAdd } from './write-override.ts';

/**
 * The overrides that lead from one valid network to another: `resolve(before, diff(before, after))` has the
 * content of `after`.
 *
 * Records that came or went are added or removed whole; of the others only the fields that differ are set, items of
 * keyed lists by their key, fields that this program does not know included. Settings come first, then the
 * collections as `collections` lists them, each in order of id. The order of records inside a collection carries no
 * meaning and is not compared; `resolve` restores the order of id. A collection in which an id stands twice is set whole.
 */
export function diff(before: Network, after: Network): readonly Override[] {
  return [
    ...diffInside('settings', ['settings'], before.settings, after.settings),
    ...collections.flatMap((collection) => diffCollection(collection, before, after)),
    ...diffUnknownFields(before, after),
  ];
}

function diffCollection(collection: Collection, before: Network, after: Network): readonly Override[] {
  const recordsBefore: readonly Fields[] = before[collection];
  const recordsAfter: readonly Fields[] = after[collection];
  if (recordsBefore === recordsAfter) return [];
  const beforeById = byId(recordsBefore, collection);
  const afterById = byId(recordsAfter, collection);
  if (beforeById === null || afterById === null) {
    return isSame(recordsBefore, recordsAfter) ? [] : [setAt([collection], recordsAfter)];
  }
  const overrides: Override[] = [];
  for (const id of [...new Set([...beforeById.keys(), ...afterById.keys()])].sort()) {
    const from = beforeById.get(id);
    const to = afterById.get(id);
    if (to === undefined) overrides.push(removeAt([collection, id]));
    else if (from === undefined) overrides.push(toAdd([collection], to));
    else overrides.push(...diffRecord(collection, id, from, to));
  }
  return overrides;
}

function diffRecord(collection: Collection, id: string, from: Fields, to: Fields): readonly Override[] {
  // A policy of another kind has other fields: no order of single edits would be valid at every step.
  if (collection === 'policies' && from['kind'] !== to['kind']) return [setAt([collection, id], to)];
  return diffInside(collection, [collection, id], from, to);
}

/** Records by id; `null` where an id stands twice. */
function byId(records: readonly Fields[], collection: Collection): ReadonlyMap<string, Fields> | null {
  const field = idField(collection);
  const result = new Map(records.map((record) => [String(record[field]), record]));
  return result.size === records.length ? result : null;
}

function diffUnknownFields(before: Fields, after: Fields): readonly Override[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const overrides: Override[] = [];
  for (const name of names) {
    if (name === 'settings' || isCollection(name)) continue;
    if (!Object.hasOwn(after, name)) overrides.push(removeAt([name]));
    else if (!Object.hasOwn(before, name) || !isSame(before[name], after[name])) {
      overrides.push(setAt([name], after[name]));
    }
  }
  return overrides;
}
