import type { Collection } from '../../scenarios/domain/network.ts';
import type { AnyRecord, FieldPath } from './content.ts';
import { referenceFields } from './reference-fields.ts';

/** What takes the place of an id of a collection: the same id where nothing does. */
export type RenameId = (collection: Collection, id: string) => string;

/** The record with every id that it names exchanged; the same record where none changes. Its own id stays. */
export function mapReferences(collection: Collection, record: AnyRecord, rename: RenameId): AnyRecord {
  return referenceFields(collection, record).reduce(
    (mapped, { path, target }) => mapAt(mapped, path, target, rename) as AnyRecord,
    record,
  );
}

/** A value with the ids at a path below it exchanged; `*` in the path stands for every item of a list. */
export function mapAt(value: unknown, path: FieldPath, target: Collection, rename: RenameId): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return mapNames(value, target, rename);
  if (key === '*') {
    return Array.isArray(value)
      ? mapList(value, (item: unknown) => mapAt(item, rest, target, rename))
      : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  if (!Object.hasOwn(fields, key)) return value;
  const inner = mapAt(fields[key], rest, target, rename);
  return inner === fields[key] ? value : { ...fields, [key]: inner };
}

/** One id, a group `@id`, or a list of both. */
function mapNames(value: unknown, target: Collection, rename: RenameId): unknown {
  if (typeof value === 'string') {
    return value.startsWith('@') ? `@${rename('groups', value.slice(1))}` : rename(target, value);
  }
  return Array.isArray(value) ? mapList(value, (item: unknown) => mapNames(item, target, rename)) : value;
}

function mapList(list: readonly unknown[], map: (item: unknown) => unknown): readonly unknown[] {
  const mapped = list.map(map);
  return mapped.every((item, n) => item === list[n]) ? list : mapped;
}
