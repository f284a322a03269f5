import { collections, type Collection } from '../../scenarios/domain/network.ts';
import type { AcceptedEdits, AddedRecord, ChangedRecord } from './accept-edits.ts';
import { applyChanges, type Change } from './change.ts';
import type { AnyRecord, Content } from './content.ts';
import { placesOf, recordsOf } from './records.ts';
import { renameChanges } from './rename-records.ts';

/** The changes of the base network that carry out edits: of each collection first what is replaced, then what goes, then what comes. */
export function baseChanges(content: Content, accepted: AcceptedEdits): readonly Change[] {
  const { changed, added, removed, renamed } = accepted;
  const changes = collections.flatMap((collection) =>
    collectionChanges(
      recordsOf(content.network, collection),
      collection,
      changed.filter(({ root }) => root === collection),
      removed.get(collection) ?? new Set(),
      added.filter((each) => each.collection === collection),
    ),
  );
  const settings = changed.find(({ root }) => root === 'settings');
  if (settings !== undefined) changes.push({ kind: 'field', name: 'settings', value: settings.after });
  if (renamed.size === 0) return changes;
  // References are renamed where the other edits have left them.
  const { drafts } = accepted;
  const { content: edited } = applyChanges({ ...content, drafts }, changes);
  return [...changes, ...renameChanges(edited, renamed)];
}

function collectionChanges(
  records: readonly AnyRecord[],
  collection: Collection,
  changed: readonly ChangedRecord[],
  removed: ReadonlySet<string>,
  added: readonly AddedRecord[],
): Change[] {
  const changes: Change[] = [];
  if (changed.length > 0) {
    const places = placesOf(records, collection, new Set(changed.map(({ id }) => id ?? '')));
    const sorted = changed
      .map(({ id, after }) => [places.get(id ?? '')!, after as AnyRecord] as const)
      .sort(([one], [other]) => one - other);
    changes.push({
      kind: 'replace',
      collection,
      places: sorted.map(([place]) => place),
      records: sorted.map(([, record]) => record),
    });
  }
  const gone = [...placesOf(records, collection, removed).values()].sort((one, other) => one - other);
  if (gone.length > 0) changes.push({ kind: 'remove', collection, places: gone });
  if (added.length > 0) changes.push(insertion(records, collection, new Set(gone), added));
  return changes;
}

function insertion(
  records: readonly AnyRecord[],
  collection: Collection,
  gone: ReadonlySet<number>,
  added: readonly AddedRecord[],
): Change {
  const kept = gone.size === 0 ? records : records.filter((_, place) => !gone.has(place));
  const neighbours = new Set(added.flatMap(({ after }) => (after === null ? [] : [after])));
  const places = placesOf(kept, collection, neighbours);
  const sorted = added
    .map(({ record, after }) => [places.get(after ?? '') ?? kept.length - 1, record] as const)
    .sort(([one], [other]) => one - other);
  return {
    kind: 'insert',
    collection,
    places: sorted.map(([neighbour], n) => neighbour + 1 + n),
    records: sorted.map(([, record]) => record),
  };
}
