import type { GridPoint } from './map-points.ts';
import type { Costs, NoCosts } from './turned-programs.ts';

/** Largest distance from what is bilinear that counts as rounding, relative to the coefficient. */
const rounding = 1e-11;
/** Where it is looked at whether a cell is bilinear, as shares of its sides. */
const probes = [
  [0.5, 0.5],
  [0.25, 0.75],
] as const;

/**
 * Costs at every point of a square grid, row by row, from few models: a cell whose costs are bilinear in the two levers,
 *
 *   c(s, t) = (1−s)(1−t) c₀₀ + s(1−t) c₁₀ + (1−s)t c₀₁ + st c₁₁,
 *
 * at two points within it is filled from its corners; another is parted in four, down to the points themselves. So a bend
 * by law is right at the points of the grid. `costsAt` builds a model; the first trouble ends it.
 */
export function priceGrid(
  steps: number,
  costsAt: (point: GridPoint) => Costs | NoCosts,
): readonly Costs[] | NoCosts {
  const known = new Map<number, Costs>();
  let trouble: NoCosts | null = null;
  const place = (column: number, row: number) => row * steps + column;
  const at = (column: number, row: number): Costs | null => {
    const before = known.get(place(column, row));
    if (before !== undefined) return before;
    const found = costsAt({ column, row });
    if (typeof found === 'string') {
      trouble ??= found;
      return null;
    }
    known.set(place(column, row), found);
    return found;
  };
  const cells: (readonly [left: number, right: number, low: number, high: number])[] = [
    [0, steps - 1, 0, steps - 1],
  ];
  for (let cell = cells.pop(); cell !== undefined; cell = cells.pop()) {
    const [left, right, low, high] = cell;
    const corners = [at(left, low), at(right, low), at(left, high), at(right, high)];
    if (trouble !== null) return trouble;
    const ends = corners as readonly Costs[];
    const share = (column: number, row: number) =>
      [
        right === left ? 0 : (column - left) / (right - left),
        high === low ? 0 : (row - low) / (high - low),
      ] as const;
    const isSmooth = probes.every(([across, up]) => {
      const [column, row] = [Math.round(left + across * (right - left)), Math.round(low + up * (high - low))];
      const found = at(column, row);
      return found !== null && isSame(found, blended(ends, ...share(column, row)));
    });
    if (trouble !== null) return trouble;
    if (isSmooth) {
      for (let row = low; row <= high; row++) {
        for (let column = left; column <= right; column++) {
          if (!known.has(place(column, row)))
            known.set(place(column, row), blended(ends, ...share(column, row)));
        }
      }
      continue;
    }
    const [middle, centre] = [(left + right) >> 1, (low + high) >> 1];
    const sides =
      right - left > 1 ? [[left, middle] as const, [middle, right] as const] : [[left, right] as const];
    const rows = high - low > 1 ? [[low, centre] as const, [centre, high] as const] : [[low, high] as const];
    // A cell of four points has no point within: its corners are all there is.
    if (sides.length + rows.length === 2) continue;
    for (const [from, to] of sides) for (const [bottom, top] of rows) cells.push([from, to, bottom, top]);
  }
  return Array.from({ length: steps * steps }, (_, index) => known.get(index) as Costs);
}

function blended(corners: readonly Costs[], across: number, up: number): Costs {
  const weights = [(1 - across) * (1 - up), across * (1 - up), (1 - across) * up, across * up];
  const [first] = corners as readonly [Costs];
  return {
    cost: first.cost.map((_, column) =>
      weights.reduce((sum, weight, corner) => sum + weight * (corners[corner] as Costs).cost[column]!, 0),
    ),
    offset: weights.reduce((sum, weight, corner) => sum + weight * (corners[corner] as Costs).offset, 0),
  };
}

function isSame(found: Costs, expected: Costs): boolean {
  const isClose = (one: number, other: number) =>
    Math.abs(one - other) <= rounding * Math.max(Math.abs(one), Math.abs(other), 1e-6);
  return (
    isClose(found.offset, expected.offset) &&
    found.cost.every((cost, column) => isClose(cost, expected.cost[column] as number))
  );
}
