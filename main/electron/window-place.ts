import type { Display, Rectangle } from 'electron';
import { z } from 'zod';

const pixels = z.number().int().min(-100_000).max(100_000);

/** Where a window was when it was closed: its bounds when not maximised, and whether it was. */
export const windowPlace = z.object({
  bounds: z.object({
    x: pixels.optional(),
    y: pixels.optional(),
    width: pixels.positive(),
    height: pixels.positive(),
  }),
  isMaximised: z.boolean(),
});

export interface WindowPlace {
  /** Without `x` and `y` the system puts the window in the middle. */
  bounds: { x?: number; y?: number; width: number; height: number };
  isMaximised: boolean;
}

export const smallestWindow = { width: 1024, height: 640 } as const;
const usualWindow = { width: 1440, height: 900 } as const;

/** How much of the title bar must be in reach to drag the window by it. */
const reach = { width: 120, height: 40 } as const;

/**
 * Where the window is to open: where it was, as long as its title bar can be reached on a display that is there now
 * and it is no larger than that display; otherwise in the middle, at the usual size or what the display has room for.
 */
export function findWindowPlace(
  saved: WindowPlace | null,
  displays: readonly Pick<Display, 'workArea'>[],
): WindowPlace {
  const areas = displays.map((display) => display.workArea);
  const { x, y } = saved?.bounds ?? {};
  if (saved !== null && x !== undefined && y !== undefined) {
    const title = { x, y, width: saved.bounds.width, height: reach.height };
    const area = areas.find((each) => isInReach(title, each));
    if (area !== undefined) {
      return { bounds: { x, y, ...fit(saved.bounds, area) }, isMaximised: saved.isMaximised };
    }
  }
  const [first] = areas;
  const wanted = saved?.bounds ?? usualWindow;
  return {
    bounds: first === undefined ? { width: wanted.width, height: wanted.height } : fit(wanted, first),
    isMaximised: saved?.isMaximised ?? false,
  };
}

function isInReach(title: Rectangle, area: Rectangle): boolean {
  const across = Math.min(title.x + title.width, area.x + area.width) - Math.max(title.x, area.x);
  const down = Math.min(title.y + title.height, area.y + area.height) - Math.max(title.y, area.y);
  return across >= reach.width && down >= reach.height;
}

function fit(size: { width: number; height: number }, area: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(Math.max(size.width, smallestWindow.width), area.width),
    height: Math.min(Math.max(size.height, smallestWindow.height), area.height),
  };
}
