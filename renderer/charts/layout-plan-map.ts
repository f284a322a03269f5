import { scaleLinear } from 'd3-scale';
import { polygonArea, polygonCentroid, type Spot } from './polygon.ts';

export interface PlanMapOptions {
  /** Values across and up, rising. */
  across: readonly number[];
  up: readonly number[];
  letters: readonly string[];
  /** Costs of each plan by row from the lowest, then from the left. */
  costs: readonly (readonly (readonly number[])[])[];
  /** Where the two parameters stand now; `null` off the map. */
  present: readonly [number, number] | null;
  chosen: readonly [number, number];
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PlanMapPlaces {
  /** What each plan covers, as one path, and the middle of its largest stretch; plans that cover nothing are left out. */
  areas: readonly { plan: number; letter: string; path: string; x: number; y: number; area: number }[];
  present: Spot | null;
  chosen: Spot;
  acrossTicks: readonly { value: number; x: number }[];
  upTicks: readonly { value: number; y: number }[];
}

/**
 * The map of which plan is best where. Each cell of the grid is two triangles, over each of which costs are taken as flat
 * planes; what a plan covers of a triangle is the part in which its plane is the lowest, cut out edge by edge
 * (Sutherland and Hodgman, 1974). So borders run straight between the points of the grid, as they nearly do in truth.
 */
export function layoutPlanMap(options: PlanMapOptions): PlanMapPlaces {
  const { across, up, letters, costs, present, chosen, left, top, width, height } = options;
  const x = scaleLinear([across[0]!, across.at(-1)!], [left, left + width]);
  const y = scaleLinear([up[0]!, up.at(-1)!], [top + height, top]);
  const spot = ([first, second]: readonly [number, number]): Spot => [x(first), y(second)];
  const covered = letters.map((): Spot[][] => []);
  for (let row = 0; row < up.length - 1; row++) {
    for (let column = 0; column < across.length - 1; column++) {
      const corner = (right: number, above: number): CostSpot => ({
        at: [x(across[column + right]!), y(up[row + above]!)],
        costs: costs[row + above]![column + right]!,
      });
      const [a, b, c, d] = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
      for (const triangle of [
        [a, b, c],
        [a, c, d],
      ]) {
        letters.forEach((_, plan) => {
          const part = lowestPart(triangle, plan, letters.length);
          if (polygonArea(part) > leastArea) covered[plan]!.push(part);
        });
      }
    }
  }
  return {
    areas: covered.flatMap((parts, plan) => {
      if (parts.length === 0) return [];
      const path = parts.map((part) => `M${part.map(printSpot).join('L')}Z`).join('');
      const [labelX, labelY] = middleOf(parts);
      const area = parts.reduce((sum, part) => sum + polygonArea(part), 0);
      return [{ plan, letter: letters[plan]!, path, x: labelX, y: labelY, area }];
    }),
    present: present === null ? null : spot(present),
    chosen: spot(chosen),
    acrossTicks: x.ticks(5).map((value) => ({ value, x: x(value) })),
    upTicks: y.ticks(5).map((value) => ({ value, y: y(value) })),
  };
}

/** Square pixels under which a part is rounding. */
const leastArea = 1e-6;

interface CostSpot {
  at: Spot;
  costs: readonly number[];
}

const printSpot = ([x, y]: Spot) => `${x.toFixed(2)},${y.toFixed(2)}`;

/** The part of a triangle in which a plan costs least; of equals it belongs to the plan that comes first. */
function lowestPart(triangle: readonly CostSpot[], plan: number, plans: number): Spot[] {
  let part = triangle.map(({ at, costs }) => ({ at, costs }));
  for (let other = 0; other < plans && part.length > 0; other++) {
    if (other === plan) continue;
    const over = ({ costs }: CostSpot) => costs[other]! - costs[plan]!;
    const isTie = part.every((each) => over(each) === 0);
    if (isTie && other > plan) continue;
    if (isTie) return [];
    const kept: CostSpot[] = [];
    part.forEach((end, place) => {
      const start = part.at(place - 1)!;
      const [from, to] = [over(start), over(end)];
      if (from >= 0 !== to >= 0) kept.push(between(start, end, from / (from - to)));
      if (to >= 0) kept.push(end);
    });
    part = kept;
  }
  return part.map(({ at }) => at);
}

function between(start: CostSpot, end: CostSpot, share: number): CostSpot {
  const mix = (from: number, to: number) => from + share * (to - from);
  return {
    at: [mix(start.at[0], end.at[0]), mix(start.at[1], end.at[1])],
    costs: start.costs.map((cost, plan) => mix(cost, end.costs[plan]!)),
  };
}

/** The centre of the part nearest to the centre of all parts: inside the plan's own ground also where that is bent. */
function middleOf(parts: readonly (readonly Spot[])[]): Spot {
  const centres = parts.map((part) => ({ centre: polygonCentroid(part), area: polygonArea(part) }));
  const whole = centres.reduce((sum, { area }) => sum + area, 0);
  const mean = [0, 1].map(
    (axis) => centres.reduce((sum, { centre, area }) => sum + centre[axis]! * area, 0) / whole,
  ) as [number, number];
  const distance = ([x, y]: Spot) => Math.hypot(x - mean[0], y - mean[1]);
  return centres.reduce((best, each) => (distance(each.centre) < distance(best.centre) ? each : best)).centre;
}
