import { itemName, listKey } from '../overrides/list-keys.ts';
import { isFields, isListOfFields, isSame, type Fields } from '../overrides/plain-value.ts';

/** A field that differs. `undefined` where nothing stands. */
export interface FieldChange {
  /** The way to it inside its record or the settings; items of keyed lists by their key. */
  readonly way: readonly string[];
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * What differs between two values of one place, as deep as it can be told: objects field by field, keyed lists item by
 * item; a list whose items changed their order alone, and every other list, as a whole. Equal ones differ in nothing.
 */
export function fieldChanges(
  root: string,
  from: unknown,
  to: unknown,
  way: readonly string[] = [],
): readonly FieldChange[] {
  if (isSame(from, to)) return [];
  if (isFields(from) && isFields(to)) {
    return namesOf(from, to).flatMap((name) => fieldChanges(root, from[name], to[name], [...way, name]));
  }
  const key = way.length === 1 ? listKey(root, way[0]!) : null;
  if (key !== null && isListOfFields(from) && isListOfFields(to)) {
    const [before, after] = [from, to].map((list): Fields =>
      Object.fromEntries(list.map((item) => [itemName(item, key), item])),
    ) as [Fields, Fields];
    const isTold = Object.keys(before).length === from.length && Object.keys(after).length === to.length;
    const changes = namesOf(before, after).flatMap((name) =>
      fieldChanges(root, before[name], after[name], [...way, name]),
    );
    if (isTold && changes.length > 0) return changes;
  }
  return [{ way, from, to }];
}

const namesOf = (from: Fields, to: Fields) => [...new Set([...Object.keys(from), ...Object.keys(to)])];
