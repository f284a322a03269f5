import type { Line } from '../domain/line.ts';
import type { Recipe } from '../domain/recipe.ts';

/**
 * An upper bound on the units that recipes of one product make together in a horizon of so many periods, or
 * `null` where a recipe has no limit of its own. With H(l) the hours of line l over the horizon, its overtime
 * and every expansion included, and K(r) the recipe's own capacity over the periods it may run in:
 *
 *     Σ_l min( H(l) / min_r hours(r,l), Σ_r min(K(r), H(l) / hours(r,l)) ) + Σ_r K(r)
 *
 * where the first sum counts each recipe at the line on which it makes least, and the last the recipes that use
 * no line. Other products on the same lines, inputs and opening dates are left out,
 * so less may be possible, never more.
 */
export function mostThatCanBeMade(
  recipes: readonly Recipe[],
  lineById: ReadonlyMap<string, Line>,
  periods: number,
): number | null {
  const byLine = new Map<Line, { sum: number; leastHours: number }>();
  let most = 0;
  for (const recipe of recipes) {
    const own = ownCapacity(recipe, periods);
    let first: { line: Line; hoursPerUnit: number; units: number } | null = null;
    for (const { line: id, hoursPerUnit } of recipe.lineHours) {
      const line = lineById.get(id);
      if (line === undefined || hoursPerUnit === 0) continue;
      const units = hoursOver(line, periods) / hoursPerUnit;
      if (first === null || units < first.units) first = { line, hoursPerUnit, units };
    }
    if (first === null) {
      if (own === null) return null;
      most += own;
      continue;
    }
    const load = byLine.get(first.line) ?? { sum: 0, leastHours: Infinity };
    load.sum += Math.min(own ?? Infinity, first.units);
    load.leastHours = Math.min(load.leastHours, first.hoursPerUnit);
    byLine.set(first.line, load);
  }
  for (const [line, { sum, leastHours }] of byLine)
    most += Math.min(sum, hoursOver(line, periods) / leastHours);
  return most;
}

function ownCapacity({ capacityPerPeriod, qualification }: Recipe, periods: number): number | null {
  const running = Math.max(0, periods - qualification.periods);
  return capacityPerPeriod === null ? null : capacityPerPeriod * running;
}

function hoursOver(line: Line, periods: number): number {
  const added = line.expansions.reduce(
    (hours, { hoursPerPeriod, maximumCount, leadPeriods }) =>
      hours + hoursPerPeriod * maximumCount * Math.max(0, periods - leadPeriods),
    0,
  );
  return (line.hoursPerPeriod + line.overtimeMaximumHoursPerPeriod) * periods + added;
}
