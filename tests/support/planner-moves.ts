import * as fc from 'fast-check';
import { collections, type Collection, type Network } from '../../scenarios/domain/network.ts';
import { idField } from '../../scenarios/overrides/record-schema.ts';
import type { AnyRecord, Json } from '../../renderer/store/content.ts';
import type { Edit } from '../../renderer/store/edit.ts';
import { freeId } from '../../renderer/store/free-id.ts';
import { fitRecord } from '../../renderer/store/fit-record.ts';
import { idOf, recordsOf } from '../../renderer/store/records.ts';

/** A draw that becomes an edit of whatever network is shown when its turn comes. */
export interface DrawnEdit {
  kind: 'set' | 'nonsense' | 'bulk' | 'settings' | 'add' | 'remove';
  collection: Collection;
  record: number;
  donor: number;
  field: number;
}

const nth = <Item>(list: readonly Item[], n: number): Item | undefined => list[n % Math.max(1, list.length)];

export const drawnEdit: fc.Arbitrary<DrawnEdit> = fc.record({
  kind: fc.constantFrom('set', 'set', 'set', 'set', 'nonsense', 'bulk', 'settings', 'add', 'remove'),
  collection: fc.constantFrom(...collections),
  record: fc.nat(50),
  donor: fc.nat(50),
  field: fc.nat(50),
});

/** The edit that a draw asks of a network; values come from another network, so that most of them fit. */
export function editOf(
  network: Network,
  donors: Network,
  { kind, collection, record, donor, field }: DrawnEdit,
): Edit | null {
  const from = nth(recordsOf(donors, collection), donor);
  if (kind === 'settings') {
    const key = nth(Object.keys(donors.settings).sort(), field)!;
    const value = (donors.settings as Record<string, unknown>)[key] as Json;
    return { kind, path: [key], value, typed: key };
  }
  if (kind === 'add') {
    if (from === undefined) return null;
    const taken = new Set(recordsOf(network, collection).map((each) => idOf(each, collection)));
    const id = collection === 'currencies' ? 'XAU' : freeId('added', 'record', taken);
    if (taken.has(id)) return null;
    return { kind, collection, record: { ...from, [idField(collection)]: id } };
  }
  const target = nth(recordsOf(network, collection), record);
  if (target === undefined) return null;
  const id = idOf(target, collection);
  if (kind === 'remove') return { kind, collection, ids: [id] };
  const keys = Object.keys(kind === 'bulk' ? target : (from ?? target)).filter(
    (key) => key !== idField(collection),
  );
  const key = nth(keys.sort(), field);
  if (key === undefined) return null;
  if (kind === 'nonsense') {
    return { kind: 'set', collection, id, path: [key], value: { nonsense: ['?'] }, typed: '??' };
  }
  if (kind === 'set') {
    const value = ((from ?? target) as unknown as Record<string, Json>)[key]!;
    return { kind, collection, id, path: [key], value, typed: 'typed' };
  }
  const ids = recordsOf(network, collection).map((each) => idOf(each, collection));
  return { kind, collection, ids, path: [key], operation: { kind: 'scale', factor: 0.5 } };
}

/** The network that one edit leads to, said in the plainest way. A value that does not fit leaves its record as it is. */
export function networkAfter(network: Network, edit: Edit): Network {
  if (edit.kind === 'settings') {
    const { value } = fitRecord('settings', { ...network.settings, [edit.path[0]!]: edit.value });
    return value === null ? network : { ...network, settings: value };
  }
  const { collection } = edit;
  const records = recordsOf(network, collection);
  const changed = (): readonly AnyRecord[] => {
    if (edit.kind === 'add') return [...records, edit.record];
    if (edit.kind === 'remove') return records.filter((each) => !edit.ids.includes(idOf(each, collection)));
    const key = edit.path[0]!;
    return records.map((each) => {
      const fields = each as unknown as Record<string, Json>;
      const ids = edit.kind === 'set' ? [edit.id] : edit.ids;
      if (!ids.includes(idOf(each, collection))) return each;
      const value =
        edit.kind === 'set' ? edit.value : typeof fields[key] === 'number' ? fields[key] * 0.5 : undefined;
      if (value === undefined) return each;
      return fitRecord(collection, { ...fields, [key]: value } as unknown as AnyRecord).value ?? each;
    });
  };
  return { ...network, [collection]: changed() };
}
