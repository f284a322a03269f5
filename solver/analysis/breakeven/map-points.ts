/** A point of a square grid, from the left and from the lowest row. */
export interface GridPoint {
  readonly column: number;
  readonly row: number;
}

/** The plan that costs least at a place of the grid; of equals the one found first; −1 where there is none. */
export function cheapestAt(plans: readonly Float64Array[], place: number): number {
  let least = -1;
  plans.forEach((costs, plan) => {
    if (least < 0 || (costs[place] as number) < ((plans[least] as Float64Array)[place] as number))
      least = plan;
  });
  return least;
}

/**
 * The points to solve next, the coarse grid of every second point first: then those on a border, where a neighbour to
 * the side, above or below has another plan. None when the coarse grid and all borders are solved.
 */
export function nextPoints(
  steps: number,
  plans: readonly Float64Array[],
  solved: ReadonlySet<number>,
): readonly GridPoint[] {
  const points: GridPoint[] = [];
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      if (!solved.has(row * steps + column)) points.push({ column, row });
    }
  }
  const coarse = points.filter(({ column, row }) => column % 2 === 0 && row % 2 === 0);
  if (coarse.length > 0) return coarse;
  const planAt = (column: number, row: number) => cheapestAt(plans, row * steps + column);
  return points.filter(({ column, row }) => {
    const here = planAt(column, row);
    const neighbours = [
      [column - 1, row],
      [column + 1, row],
      [column, row - 1],
      [column, row + 1],
    ] as const;
    return neighbours.some(([x, y]) => x >= 0 && y >= 0 && x < steps && y < steps && planAt(x, y) !== here);
  });
}
