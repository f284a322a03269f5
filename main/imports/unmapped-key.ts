import type { Collection } from '../../scenarios/domain/network.ts';
import { idField } from '../../scenarios/overrides/record-schema.ts';
import type { TableMapping } from '../contract/imports.ts';
import type { ImportEntity } from './import-entities.ts';
import type { ImportField } from './import-field.ts';
import { mayBeBlank, naturalKeys } from './natural-keys.ts';

/** Fields without which no row of a table can tell its record, and that neither a column nor a constant is taken as. */
export function unmappedKey(
  { columns, constants }: TableMapping,
  { spec, child, fieldById }: ImportEntity,
): readonly ImportField[] {
  const { collection } = spec as { collection: Collection };
  const uses = Object.values(columns);
  const mapped = new Set(uses.flatMap((use) => (use.kind === 'field' ? [use.field] : [])));
  for (const [id, text] of Object.entries(constants)) if (text.trim() !== '') mapped.add(id);
  if (uses.some(({ kind }) => kind === 'period')) mapped.add('period');
  const fieldsOf = (ids: readonly string[]) =>
    ids.filter((id) => !mapped.has(id)).map((id) => fieldById.get(id)!);
  if (child !== null) return fieldsOf(['owner']);
  const id = idField(collection);
  if (mapped.has(id)) return [];
  const key = naturalKeys[collection];
  if (key !== undefined) return fieldsOf(key.filter((each) => !mayBeBlank.has(each)));
  return [...mapped].some((each) => each.startsWith('name/')) ? [] : fieldsOf([id]);
}
