export type HeatShade = 's0' | 's1' | 's2' | 's4' | 's5';

/** Shades that carry a number; s3 contrasts with neither ink nor paper. */
const shades: readonly HeatShade[] = ['s0', 's1', 's2', 's4', 's5'];

/** The shade of a share by the lower edges of the classes; `null` for nothing, which has no fill. */
export function heatClass(
  share: number,
  edges: readonly [number, number, number, number, number],
): HeatShade | null {
  if (share <= 0) return null;
  const above = edges.filter((edge) => share >= edge - 1e-9).length;
  return shades[above - 1] ?? null;
}
