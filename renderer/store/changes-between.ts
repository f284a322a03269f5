import { collections, type Collection, type Network } from '../../scenarios/domain/network.ts';
import { isCollection } from '../../scenarios/overrides/record-schema.ts';
import type { Change } from './change.ts';
import type { AnyRecord } from './content.ts';
import { idOf, recordsOf } from './records.ts';

/**
 * The changes that give one network the records and fields of another. Records are told apart by id and compared by identity,
 * so that two networks that share most of their records differ by little; those that come are put at the end.
 */
export function changesBetween(before: Network, after: Network): readonly Change[] {
  if (before === after) return [];
  return [
    ...collections.flatMap((collection) => recordChanges(before, after, collection)),
    ...fieldChanges(before, after),
  ];
}

function recordChanges(before: Network, after: Network, collection: Collection): readonly Change[] {
  const old = recordsOf(before, collection);
  const now = recordsOf(after, collection);
  if (old === now) return [];
  const byId = new Map(now.map((record) => [idOf(record, collection), record]));
  if (byId.size < now.length || new Set(old.map((record) => idOf(record, collection))).size < old.length) {
    // Where an id stands twice, which the checks refuse, the lists are exchanged.
    const all = (list: readonly AnyRecord[]) => list.map((_, place) => place);
    return [
      { kind: 'remove', collection, places: all(old) },
      { kind: 'insert', collection, places: all(now), records: now },
    ];
  }
  const replaced: [number, AnyRecord][] = [];
  const gone: number[] = [];
  for (const [place, record] of old.entries()) {
    const id = idOf(record, collection);
    const next = byId.get(id);
    if (next === undefined) gone.push(place);
    else if (next !== record) replaced.push([place, next]);
    byId.delete(id);
  }
  const came = [...byId.values()];
  const kept = old.length - gone.length;
  const changes: Change[] = [];
  if (replaced.length > 0) {
    const [places, records] = [replaced.map(([place]) => place), replaced.map(([, record]) => record)];
    changes.push({ kind: 'replace', collection, places, records });
  }
  if (gone.length > 0) changes.push({ kind: 'remove', collection, places: gone });
  if (came.length > 0) {
    changes.push({ kind: 'insert', collection, places: came.map((_, n) => kept + n), records: came });
  }
  return changes;
}

function fieldChanges(before: Network, after: Network): readonly Change[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !isCollection(name) && old[name] !== now[name])
    .map((name) => ({ kind: 'field', name, value: now[name] }));
}
