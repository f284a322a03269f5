import type { Anchor } from './use-anchor.ts';

interface Size {
  width: number;
  height: number;
}

const gap = 10;

/** Where a callout stands: under its anchor, else above it, else inside its lower left corner; always within the window. */
export function placeCallout(
  anchor: Anchor | null,
  callout: Size,
  page: Size,
): { left: number; top: number } {
  if (anchor === null) return { left: gap, top: page.height - callout.height - gap };
  const { left, top, width, height } = anchor;
  const below = top + height + gap;
  const above = top - callout.height - gap;
  const isBig = width > callout.width * 1.2 && height > callout.height * 1.5;
  const y = isBig
    ? top + height - callout.height - 2 * gap
    : below + callout.height <= page.height - gap
      ? below
      : above;
  const x = isBig ? left + 2 * gap : left + width / 2 - callout.width / 2;
  return {
    left: Math.round(clamp(x, gap, page.width - callout.width - gap)),
    top: Math.round(clamp(y, gap, page.height - callout.height - gap)),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
