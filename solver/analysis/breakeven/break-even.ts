import type { LaneId, ProductId, SiteId, TerritoryId } from '../../../scenarios/domain/primitives.ts';
import type { Objective } from '../../../scenarios/domain/settings.ts';
import type { Lever, LeverUnit } from '../../../scenarios/levers/lever.ts';
import type { LedgerKind } from '../../solution/ledger.ts';
import type { Plan } from '../../solution/plan.ts';
import type { Violation } from '../../solution/violation.ts';

/**
 * The least cost as a function of one lever's value v, with every plan that is best somewhere.
 *
 *   F(v) = min over plans x of  c(v) · x
 *
 * Plain data: it crosses processes. Money is in base currency; where the file asks for contribution, cost is less revenue.
 */
export interface BreakEven {
  lever: Lever;
  unit: LeverUnit;
  /** The range of v. */
  from: number;
  to: number;
  /** The lever's present value; it may lie outside the range. */
  base: number;
  currency: string;
  objective: Objective;
  /** Values at which the cost of a plan bends by law: a top-up floor is met, another programme becomes the cheapest. */
  kinks: readonly number[];
  /** Left to right, without a gap between. Neighbours have different plans. */
  pieces: readonly Piece[];
  /** By the order in which they come along the axis; `Piece.plan` is a place in this list. */
  plans: readonly BreakEvenPlan[];
  /** One between each two pieces. */
  corners: readonly Corner[];
  /** Place of the plan that is best at the present value; `null` when that lies outside the range. */
  presentPlan: number | null;
  /** Corner points of F as proven from below, and of the cheapest plan known. Without a gap they are the same. */
  lower: readonly CurvePoint[];
  upper: readonly CurvePoint[];
  /** Programs solved. */
  solves: number;
  seconds: number;
  /** Largest (upper − lower) / |upper| anywhere in the range; `null` when some value was left without a bound. */
  relativeGap: number | null;
  askedGap: number;
  /** Whether the gap asked for was reached everywhere. */
  isProven: boolean;
}

/** A stretch of values in which one plan is best. */
export interface Piece {
  from: number;
  to: number;
  plan: number;
  /** The plan's cost within the piece: one line for each stretch without a kink. */
  lines: readonly CostLine[];
}

/** Cost = atZero + slope · v for from ≤ v ≤ to. */
export interface CostLine {
  from: number;
  to: number;
  atZero: number;
  slope: number;
}

export interface BreakEvenPlan {
  /** A, B, …, Z, AA, … */
  letter: string;
  /** Its cost over the whole range, held while the lever turns. */
  lines: readonly CostLine[];
  /** The value at which it was found; `byKind` is told at that value. */
  foundAt: number;
  byKind: Readonly<Record<LedgerKind, number>>;
  carbonKg: number;
  /** Units that markets are served, by the customs origin they carry, most first: the picture under the curve. */
  served: readonly ServedShare[];
  shortfall: number;
  /** Finished goods made or bought, by where that is, most first of each product. */
  sourced: readonly SourcedShare[];
  /** Finished goods on each lane. */
  lanes: readonly LaneVolume[];
  plan: Plan;
  /** What the second route through the code finds wrong with it where it was found; normally nothing. */
  violations: readonly Violation[];
}

export interface ServedShare {
  origin: TerritoryId;
  quantity: number;
  /** Of all units served. */
  share: number;
}

export interface SourcedShare {
  product: ProductId;
  site: SiteId;
  /** Customs territory of the site. */
  territory: TerritoryId;
  quantity: number;
  /** Of all units of the product that are made or bought. */
  shareOfProduct: number;
}

export interface LaneVolume {
  lane: LaneId;
  product: ProductId;
  origin: TerritoryId;
  quantity: number;
}

/** A break-even value: the plan on its left is best below it, the one on its right above. */
export interface Corner {
  at: number;
  cost: number;
  left: number;
  right: number;
  /**
   * Where the proven bounds leave open which of the two is cheaper: their costs differ by no more than the gap there.
   * `null` when the corner is exact.
   */
  interval: { from: number; to: number } | null;
}

export interface CurvePoint {
  at: number;
  cost: number;
}
