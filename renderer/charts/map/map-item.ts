import type { Arc } from '../../drawing/map/layout-arcs.ts';
import type { Mark } from '../../drawing/map/layout-frame.ts';

/** What can be chosen on a map: records of the network. */
export interface MapSelection {
  collection: 'lanes' | 'sites';
  ids: readonly string[];
}

/** Something drawn that can be pointed at and reached by keys. */
export type MapItem = { kind: 'arc'; id: string; arc: Arc } | { kind: 'mark'; id: string; mark: Mark };

export function selectionOf(item: MapItem): MapSelection {
  return item.kind === 'arc'
    ? { collection: 'lanes', ids: [...new Set(item.arc.flows.map(({ lane }) => lane))] }
    : { collection: 'sites', ids: item.mark.sites.map(({ id }) => id) };
}

/** Whether some record that an item stands for is chosen. */
export function isChosen(item: MapItem, selection: MapSelection | null): boolean {
  const own = selectionOf(item);
  if (selection === null || selection.collection !== own.collection) return false;
  return own.ids.some((id) => selection.ids.includes(id));
}

/** Lanes from the largest on, then sites in order of priority; what the arrow keys walk through. */
export function mapItems(
  frames: readonly { prefix: string; arcs: readonly Arc[]; marks: readonly Mark[] }[],
): readonly MapItem[] {
  const arcs = frames.flatMap(({ prefix, arcs }) =>
    arcs.map((arc): MapItem & { kind: 'arc' } => ({ kind: 'arc', id: `${prefix}${arc.id}`, arc })),
  );
  const marks = frames.flatMap(({ prefix, marks }) =>
    marks.map((mark): MapItem => ({ kind: 'mark', id: `${prefix}${mark.id}`, mark })),
  );
  arcs.sort(
    (one, other) =>
      Number(one.arc.isComponent) - Number(other.arc.isComponent) ||
      Math.abs(other.arc.volume) - Math.abs(one.arc.volume),
  );
  return [...arcs, ...marks];
}

/**
 * Where a key leads: ↓ ↑ Home End through the list; from a lane ← to where it begins and → to where it ends; from a
 * site to the next one west or east. `null` for a key that leads nowhere.
 */
export function itemAfterKey(items: readonly MapItem[], current: string | null, key: string): MapItem | null {
  const at = items.findIndex(({ id }) => id === current);
  const item = items[at];
  const end = items.length - 1;
  if (key === 'Home') return items[0] ?? null;
  if (key === 'End') return items[end] ?? null;
  if (key === 'ArrowDown') return items[Math.min(end, at + 1)] ?? null;
  if (key === 'ArrowUp') return items[Math.max(0, at - 1)] ?? null;
  if (item === undefined || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return null;
  if (item.kind === 'arc') {
    const { from, to } = item.arc;
    const goal = key === 'ArrowLeft' ? from : to;
    // Inset and map draw the same sites: stay in the frame of the lane.
    const found = items.filter(({ kind, id }) => kind === 'mark' && id.endsWith(goal.id));
    return (
      found.find((each) => each.kind === 'mark' && each.mark.point.x === goal.point.x) ?? found[0] ?? null
    );
  }
  const sign = key === 'ArrowRight' ? 1 : -1;
  const { x } = item.mark.point;
  const prefix = item.id.slice(0, item.id.length - item.mark.id.length);
  const beside = items.filter(
    (each): each is MapItem & { kind: 'mark' } =>
      each.kind === 'mark' && each.id === `${prefix}${each.mark.id}` && sign * (each.mark.point.x - x) > 0,
  );
  beside.sort((one, other) => sign * (one.mark.point.x - other.mark.point.x));
  return beside[0] ?? null;
}
