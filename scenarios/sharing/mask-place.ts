import type { Draw } from './draw.ts';

/** Sites of a territory stand within this many degrees of its middle. */
const spread = 4;

/**
 * Where a site is drawn: its territory somewhere that the key decides, the site somewhere near. It depends on the two names alone
 * and not on where the site is, so that the true place cannot be worked out from it.
 */
export function maskedPlace(
  territory: string,
  site: string,
  draw: Draw,
): { readonly latitude: number; readonly longitude: number } {
  const near = (label: string) => spread * (2 * draw(`${label}/${site}`) - 1);
  const tenth = (degrees: number) => Math.round(degrees * 10) / 10 || 0;
  return {
    latitude: tenth(-50 + 100 * draw(`latitude of/${territory}`) + near('latitude')),
    longitude: tenth(-170 + 340 * draw(`longitude of/${territory}`) + near('longitude')),
  };
}
