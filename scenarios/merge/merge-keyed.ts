/** What becomes of the item of that name; `undefined` where it goes. */
export type MergeItem<Item> = (
  name: string,
  base: Item | undefined,
  mine: Item | undefined,
  theirs: Item | undefined,
) => Item | undefined;

/**
 * Three lists whose items are told apart by name as one, item by item.
 *
 * Where mine are still in the order of the base, the order is theirs, otherwise mine; what the other side has more
 * stands behind the item that it stood behind there. Names are unique in each list.
 */
export function mergeKeyed<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  nameOf: (item: Item) => string,
  mergeItem: MergeItem<Item>,
): readonly Item[] {
  const by = (list: readonly Item[]) => new Map(list.map((item) => [nameOf(item), item]));
  const [ofBase, ofMine, ofTheirs] = [by(base), by(mine), by(theirs)];
  const [lead, other] = isInOrderOf(ofMine, ofBase) ? [ofTheirs, ofMine] : [ofMine, ofTheirs];
  return joinedNames(lead, other).flatMap((name): readonly Item[] => {
    const merged = mergeItem(name, ofBase.get(name), ofMine.get(name), ofTheirs.get(name));
    return merged === undefined ? [] : [merged];
  });
}

/** Whether the names that both have stand in the same order in both. */
function isInOrderOf(some: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>): boolean {
  const shared = [...others.keys()].filter((name) => some.has(name));
  let n = 0;
  for (const name of some.keys()) if (others.has(name) && shared[n++] !== name) return false;
  return true;
}

function joinedNames(
  lead: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): readonly string[] {
  const behind = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const name of other.keys()) {
    if (lead.has(name)) anchor = name;
    else behind.set(anchor, [...(behind.get(anchor) ?? []), name]);
  }
  return [
    ...(behind.get(null) ?? []),
    ...[...lead.keys()].flatMap((name) => [name, ...(behind.get(name) ?? [])]),
  ];
}
