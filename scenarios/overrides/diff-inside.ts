import { maximumPathLength, type Override } from '../domain/scenario.ts';
import { itemName, listKey, withItem, type ListKey } from './list-keys.ts';
import { isFields, isListOfFields, isSame, type Fields } from './plain-value.ts';
import { removeAt, setAt, toAdd } from './write-override.ts';

/**
 * The overrides that lead from one value to another at the same place, as small as paths can say.
 * `names` is the way to the place from the network; `root` is the settings or a collection.
 */
export function diffInside(
  root: string,
  names: readonly string[],
  from: unknown,
  to: unknown,
): readonly Override[] {
  if (isSame(from, to)) return [];
  const smaller = smallerDiff(root, names, from, to);
  // A field whose name makes the path longer than a file may hold is set with what holds it.
  const isWritable = smaller?.every(({ at }) => at.length <= maximumPathLength) ?? false;
  return smaller !== null && isWritable ? smaller : [setAt(names, to)];
}

function smallerDiff(
  root: string,
  names: readonly string[],
  from: unknown,
  to: unknown,
): readonly Override[] | null {
  if (isFields(from) && isFields(to)) return diffFields(root, names, from, to);
  const key = fieldOfRecord(root, names);
  return key !== null && isListOfFields(from) && isListOfFields(to)
    ? diffItems(root, names, from, to, key)
    : null;
}

/** The key of the list at these names, if they lead to a direct field of the settings or of a record. */
function fieldOfRecord(root: string, names: readonly string[]): ListKey | null {
  const field = names[root === 'settings' ? 1 : 2];
  const isDirect = names.length === (root === 'settings' ? 2 : 3);
  return isDirect && field !== undefined ? listKey(root, field) : null;
}

function diffFields(root: string, names: readonly string[], from: Fields, to: Fields): readonly Override[] {
  const overrides: Override[] = [];
  for (const name of [...new Set([...Object.keys(to), ...Object.keys(from)])].sort()) {
    const way = [...names, name];
    if (!Object.hasOwn(to, name)) overrides.push(removeAt(way));
    else if (!Object.hasOwn(from, name)) overrides.push(setAt(way, to[name]));
    else overrides.push(...diffInside(root, way, from[name], to[name]));
  }
  return overrides;
}

/** Item by item where additions or removals alone explain the order of the items after; `null` otherwise. */
function diffItems(
  root: string,
  names: readonly string[],
  from: readonly Fields[],
  to: readonly Fields[],
  key: ListKey,
): readonly Override[] | null {
  const fromByName = new Map(from.map((item) => [itemName(item, key), item]));
  const toByName = new Map(to.map((item) => [itemName(item, key), item]));
  if (fromByName.size !== from.length || toByName.size !== to.length) return null;
  const gone = from.filter((item) => !toByName.has(itemName(item, key)));
  const came = to.filter((item) => !fromByName.has(itemName(item, key)));
  // With both, a list at its least or greatest length could be invalid half-way.
  if (gone.length > 0 && came.length > 0) return null;

  const edits: Override[] = [];
  const edited: Fields[] = [];
  for (const item of from) {
    const after = toByName.get(itemName(item, key));
    if (after === undefined) continue;
    edits.push(...diffInside(root, [...names, itemName(item, key)], item, after));
    edited.push(after);
  }
  const reached = came.reduce<readonly Fields[]>((items, item) => withItem(items, item, key), edited);
  const isOrderReached = reached.every((item, index) => {
    const wanted = to[index];
    return wanted !== undefined && itemName(item, key) === itemName(wanted, key);
  });
  if (!isOrderReached) return null;
  return [
    ...edits,
    ...gone.map((item) => removeAt([...names, itemName(item, key)])),
    ...came.map((item) => toAdd(names, item)),
  ];
}
