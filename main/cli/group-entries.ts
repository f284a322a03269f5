import type { DeclaredEntry } from '../../solver/report/declared-entries.ts';

/** Entries that differ by the days on which they come, and by nothing that customs asks about. */
export type AlikeEntries = readonly [DeclaredEntry, ...DeclaredEntry[]];

/** Puts entries together that are declared alike and pay the same on a unit, in order of first appearance. */
export function groupEntries(entries: readonly DeclaredEntry[]): readonly AlikeEntries[] {
  const groups = new Map<string, [DeclaredEntry, ...DeclaredEntry[]]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}

function keyOf({
  lane,
  product,
  origin,
  dutyOrigin,
  standing,
  programme,
  agreement,
  quota,
  valuePerUnit,
  basePerUnit,
  layers,
}: DeclaredEntry): string {
  const charged = layers.map(({ layer, dutyPerUnit }) => `${layer} ${dutyPerUnit}`);
  return [lane, product, origin, dutyOrigin, standing, programme, agreement, quota, valuePerUnit, basePerUnit]
    .concat(charged)
    .join('|');
}
