import type { Name } from '../../scenarios/domain/primitives.ts';
import { formatName } from './format.ts';

/** The English name of a record; its id where it has none, or the records have no such one. */
export function nameIn(
  records: readonly { readonly id: string; readonly name: Name | null }[],
  id: string,
): string {
  const name = records.find((each) => each.id === id)?.name ?? null;
  return name === null ? id : formatName(name);
}
