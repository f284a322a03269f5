/**
 * The tabs that stand whole in a row: the busy ones from the first on, and the chosen one, before which others give way.
 * `widths` and `room` in px.
 */
export function fittingTabs(
  tabs: readonly { readonly id: string; readonly isMain: boolean }[],
  widths: readonly number[],
  chosen: string,
  room: number,
): ReadonlySet<string> {
  const widthOf = new Map(tabs.map(({ id }, n) => [id, widths[n] ?? 0]));
  const fitting = new Set([chosen]);
  let left = room - (widthOf.get(chosen) ?? 0);
  for (const { id, isMain } of tabs) {
    if (!isMain || id === chosen) continue;
    left -= widthOf.get(id)!;
    if (left < 0) break;
    fitting.add(id);
  }
  return fitting;
}
