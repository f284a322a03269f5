import type { Mark } from '../../../drawing/map/layout-frame.ts';
import type { LaneLine } from '../../../charts/map/layout-lane-map.ts';
import type { Point } from '../../../drawing/map/point.ts';

/** What the arrow keys reach on a network's map. */
export type MapOption = { id: string; point: Point } & ({ mark: Mark } | { line: LaneLine });

/** Where arrows point on the screen. */
export const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Where a key leads: arrows to the nearest site in that direction, Page Down and Page Up through the lanes of the site
 * or the lanes after them, Home and End to the first site and the last lane. With `onlySites` lanes are passed over.
 */
export function nextOption(
  options: readonly MapOption[],
  current: string | null,
  key: string,
  onlySites: boolean,
): string | null {
  const reachable = onlySites ? options.filter((option) => 'mark' in option) : options;
  if (key === 'Home') return reachable[0]?.id ?? null;
  if (key === 'End') return reachable.at(-1)?.id ?? null;
  const at = options.find(({ id }) => id === current);
  if (key === 'PageDown' || key === 'PageUp')
    return onlySites ? null : nextLane(options, at, key === 'PageDown' ? 1 : -1);
  const direction = arrows[key];
  if (direction === undefined) return null;
  if (at === undefined) return reachable[0]?.id ?? null;
  let best: string | null = null;
  let least = Infinity;
  for (const option of options) {
    if (option.id === at.id || !('mark' in option)) continue;
    const [dx, dy] = [option.point.x - at.point.x, option.point.y - at.point.y];
    const along = dx * direction.x + dy * direction.y;
    const across = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    // Within 60 degrees of the way the key points.
    if (along <= 0 || across > along * 1.75) continue;
    const cost = along + 2 * across;
    if (cost < least) [least, best] = [cost, option.id];
  }
  return best;
}

function nextLane(options: readonly MapOption[], at: MapOption | undefined, step: 1 | -1): string | null {
  const lines = options.flatMap((option) => ('line' in option ? [option] : []));
  if (at !== undefined && 'mark' in at) {
    const own = lines.filter(({ line }) => line.from.id === at.id || line.to.id === at.id);
    return (step > 0 ? own[0] : own.at(-1))?.id ?? null;
  }
  const place = lines.findIndex(({ id }) => id === at?.id);
  return lines[place + step]?.id ?? null;
}
