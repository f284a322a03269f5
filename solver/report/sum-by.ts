/** Groups items by key, in order of first appearance, and folds each group into one row. */
export function sumBy<Item, Row>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  first: (item: Item) => Row,
  add: (row: Row, item: Item) => void,
): Row[] {
  const rows = new Map<string, Row>();
  for (const item of items) {
    const key = keyOf(item);
    const row = rows.get(key) ?? first(item);
    rows.set(key, row);
    add(row, item);
  }
  return [...rows.values()];
}
