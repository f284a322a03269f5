import { collections, type Collection } from '../../scenarios/domain/network.ts';
import { idField } from '../../scenarios/overrides/record-schema.ts';
import type { Change } from './change.ts';
import { draftKey, type AnyRecord, type Content } from './content.ts';
import { mapReferences, type RenameId } from './map-references.ts';
import { renameInOverride } from './rename-in-override.ts';
import { idOf, recordsOf } from './records.ts';

/**
 * The changes that give records other ids, by old id: in the records themselves, in every field of the network that names them,
 * in the paths and values of every scenario's overrides, and in drafts.
 */
export function renameChanges(
  content: Content,
  renamed: ReadonlyMap<Collection, ReadonlyMap<string, string>>,
): readonly Change[] {
  const { network, scenarios } = content;
  const rename: RenameId = (collection, id) => renamed.get(collection)?.get(id) ?? id;
  const changes: Change[] = collections.flatMap((collection) => {
    const places: number[] = [];
    const records: AnyRecord[] = [];
    for (const [place, record] of recordsOf(network, collection).entries()) {
      const after = withId(mapReferences(collection, record, rename), collection, rename);
      if (after === record) continue;
      places.push(place);
      records.push(after);
    }
    return places.length === 0 ? [] : [{ kind: 'replace', collection, places, records }];
  });
  const { settings } = network;
  const baseCurrency = rename('currencies', settings.baseCurrency);
  if (baseCurrency !== settings.baseCurrency) {
    changes.push({ kind: 'field', name: 'settings', value: { ...settings, baseCurrency } });
  }
  const after = scenarios.map((scenario) => {
    const overrides = scenario.overrides.map((override) => renameInOverride(network, override, rename));
    const isSame = overrides.every((override, n) => override === scenario.overrides[n]);
    return isSame ? scenario : { ...scenario, overrides };
  });
  if (after.some((scenario, n) => scenario !== scenarios[n])) {
    changes.push({ kind: 'scenarios', scenarios: after });
  }
  const drafts = renamedDrafts(content.drafts, rename);
  return drafts === content.drafts ? changes : [...changes, { kind: 'drafts', drafts }];
}

function withId(record: AnyRecord, collection: Collection, rename: RenameId): AnyRecord {
  const before = idOf(record, collection);
  const id = rename(collection, before);
  return id === before ? record : { ...record, [idField(collection)]: id };
}

function renamedDrafts(drafts: Content['drafts'], rename: RenameId): Content['drafts'] {
  let isChanged = false;
  const after = Object.values(drafts).map((draft) => {
    const { collection } = draft;
    const id = collection === 'settings' ? draft.id : rename(collection, draft.id);
    if (id === draft.id) return draft;
    isChanged = true;
    return { ...draft, id };
  });
  if (!isChanged) return drafts;
  return Object.fromEntries(
    after.map((draft) => [draftKey(draft.scenario, draft.collection, draft.id, draft.path), draft]),
  );
}
