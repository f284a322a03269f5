import type { LaneId, ProductId } from '../../../scenarios/domain/primitives.ts';
import type { BreakEven, BreakEvenPlan } from './break-even.ts';

/** How soon, and how much, one lane or product changes when the lever turns away from its present value. */
export interface FragileVolume<Id> {
  id: Id;
  /** Units in the present plan: sent by the lane; made or bought of the product. */
  quantity: number;
  /** The nearest value at which another share of it is best, and by how many units; `null` when none in the range does. */
  nearest: { at: number; change: number } | null;
  /** Most units by which it differs from the present plan within reach. */
  movedWithinReach: number;
}

export interface Fragility {
  /** How far the lever is turned each way: 0.05 is 5 points of a rate, or 5 % of a factor. */
  reach: number;
  /** Largest share of all finished units that other sites make or sell within reach. */
  shareMoved: number;
  /** Most moved within reach first, then the nearest break-even. */
  lanes: readonly FragileVolume<LaneId>[];
  products: readonly FragileVolume<ProductId>[];
}

/** Below this many units a difference is the solver's tolerance, not a decision. */
const leastUnits = 0.5;

/** What a curve says of the present plan's frailty; `null` when the present value lies outside its range. */
export function fragility(curve: BreakEven, reach = 0.05): Fragility | null {
  const present = curve.presentPlan === null ? undefined : curve.plans[curve.presentPlan];
  if (present === undefined) return null;
  const movedTo = (other: BreakEvenPlan) => movedUnits(sourcedBySite(present), sourcedBySite(other));
  const total = present.sourced.reduce((sum, { quantity }) => sum + quantity, 0);
  const near = plansWithin(curve, reach);
  const most = Math.max(0, ...near.map(movedTo));
  return {
    reach,
    shareMoved: total > 0 ? most / total : 0,
    lanes: ranked(curve, near, (plan) => unitsBy(plan.lanes, ({ lane }) => lane)),
    products: rankedProducts(curve, near),
  };
}

function plansWithin({ pieces, plans, base }: BreakEven, reach: number): readonly BreakEvenPlan[] {
  const met = pieces.filter(({ from, to }) => from <= base + reach && to >= base - reach);
  return [...new Set(met.map(({ plan }) => plan))].map((plan) => plans[plan] as BreakEvenPlan);
}

/** Lanes by how much they send. */
function ranked<Id extends string>(
  curve: BreakEven,
  near: readonly BreakEvenPlan[],
  unitsOf: (plan: BreakEvenPlan) => ReadonlyMap<Id, number>,
): readonly FragileVolume<Id>[] {
  const units = curve.plans.map(unitsOf);
  const present = units[curve.presentPlan as number] as ReadonlyMap<Id, number>;
  const ids = [...new Set(units.flatMap((each) => [...each.keys()]))];
  return inOrder(
    curve,
    ids.map((id) => {
      const own = present.get(id) ?? 0;
      const change = (plan: BreakEvenPlan) => (units[curve.plans.indexOf(plan)]?.get(id) ?? 0) - own;
      return volume(curve, near, id, own, change);
    }),
  );
}

/** Products by how much of them other sites make or sell. */
function rankedProducts(
  curve: BreakEven,
  near: readonly BreakEvenPlan[],
): readonly FragileVolume<ProductId>[] {
  const ids = [...new Set(curve.plans.flatMap(({ sourced }) => sourced.map(({ product }) => product)))];
  const present = curve.plans[curve.presentPlan as number] as BreakEvenPlan;
  return inOrder(
    curve,
    ids.map((id) => {
      const of = (plan: BreakEvenPlan) => sourcedBySite(plan, id);
      const own = of(present);
      const quantity = [...own.values()].reduce((sum, units) => sum + units, 0);
      return volume(curve, near, id, quantity, (plan) => movedUnits(own, of(plan)));
    }),
  );
}

function volume<Id>(
  curve: BreakEven,
  near: readonly BreakEvenPlan[],
  id: Id,
  quantity: number,
  change: (plan: BreakEvenPlan) => number,
): FragileVolume<Id> {
  return {
    id,
    quantity,
    nearest: nearestChange(curve, change),
    movedWithinReach: Math.max(0, ...near.map((plan) => Math.abs(change(plan)))),
  };
}

/** The piece nearest to the present value whose plan differs, by the end of it that is met first. */
function nearestChange(
  { pieces, plans, base }: BreakEven,
  change: (plan: BreakEvenPlan) => number,
): { at: number; change: number } | null {
  let nearest: { at: number; change: number } | null = null;
  for (const piece of pieces) {
    const units = change(plans[piece.plan] as BreakEvenPlan);
    if (Math.abs(units) < leastUnits) continue;
    const at = piece.from > base ? piece.from : piece.to;
    if (nearest === null || Math.abs(at - base) < Math.abs(nearest.at - base))
      nearest = { at, change: units };
  }
  return nearest;
}

function inOrder<Id>(
  { base }: BreakEven,
  volumes: readonly FragileVolume<Id>[],
): readonly FragileVolume<Id>[] {
  const far = ({ nearest }: FragileVolume<Id>) => (nearest === null ? Infinity : Math.abs(nearest.at - base));
  return volumes
    .filter(({ quantity, nearest }) => quantity >= leastUnits || nearest !== null)
    .sort((one, other) => {
      const moved = other.movedWithinReach - one.movedWithinReach;
      // Two that never change are as far as one another.
      return Math.abs(moved) >= leastUnits ? moved : far(one) === far(other) ? 0 : far(one) - far(other);
    });
}

function sourcedBySite(plan: BreakEvenPlan, product: ProductId | null = null): ReadonlyMap<string, number> {
  const rows = product === null ? plan.sourced : plan.sourced.filter((row) => row.product === product);
  return unitsBy(rows, (row) => `${row.product} ${row.site}`);
}

function unitsBy<Row extends { quantity: number }, Id>(
  rows: readonly Row[],
  idOf: (row: Row) => Id,
): ReadonlyMap<Id, number> {
  const units = new Map<Id, number>();
  for (const row of rows) units.set(idOf(row), (units.get(idOf(row)) ?? 0) + row.quantity);
  return units;
}

/** Units that one plan has where the other has fewer. */
function movedUnits(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number {
  let moved = 0;
  for (const [id, units] of before) moved += Math.max(0, units - (after.get(id) ?? 0));
  return moved;
}
