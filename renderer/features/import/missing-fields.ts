import type { EntityFace, FieldFace, TableMapping } from '../../../main/contract/imports.ts';

/** Fields that every new record needs and no column holds; periods across stand for a period and a quantity. */
export function missingFields(
  { columns, entity }: TableMapping,
  { fields }: EntityFace,
): readonly FieldFace[] {
  const uses = Object.values(columns);
  const mapped = new Set(uses.flatMap((use) => (use.kind === 'field' ? [use.field] : [])));
  if (uses.some(({ kind }) => kind === 'period')) {
    mapped.add('period');
    mapped.add('quantity');
  }
  // A record that is named by its id alone takes it for its name.
  if (mapped.has('id')) mapped.add('name/en');
  const isOwned = entity.includes('/');
  return fields.filter(({ id, isRequired }) => isRequired && !mapped.has(id) && !(isOwned && id === 'owner'));
}
