import type { ProductId, SiteId } from '../../../scenarios/domain/primitives.ts';
import type { Objective } from '../../../scenarios/domain/settings.ts';
import type { Conflict } from '../diagnosis/diagnosis-answer.ts';
import type { RouteCost } from './compare-routes.ts';
import type { Limits } from './limits/limits.ts';
import type { NotPossible } from './not-possible.ts';
import type { BillRow } from './plan-bill.ts';
import type { PlaceTaken } from './places-taken.ts';
import type { SwitchChange } from './switch-change.ts';
import type { Activity } from './why-subject.ts';
import type { NoPlanReason } from '../no-plan-reason.ts';

/** Why a plan has something or has it not. Plain data: it crosses processes. Money is in base currency. */
export type WhyAnswer =
  | ({ kind: 'used' } & WhyUsed)
  | ({ kind: 'unused' } & WhyUnused)
  | { kind: 'not possible'; about: Activity; reasons: readonly NotPossible[]; evidence: Evidence }
  /** A product that no market is served with. */
  | { kind: 'not served'; product: ProductId; market: SiteId | null; evidence: Evidence }
  | { kind: 'limits'; limits: Limits; evidence: Evidence }
  | { kind: 'no plan'; reason: NoPlanReason }
  | { kind: 'stopped' };

/** How the figures were come by, and how far they are proven. */
export interface Evidence {
  solves: number;
  seconds: number;
  askedGap: number;
  /** Largest (objective − bound) / |objective| of the solves that figures rest on; `null` when one was left without a bound. */
  relativeGap: number | null;
  /** Whether every one of them reached the gap asked for. */
  isProven: boolean;
  scope: WhyScope;
  /** What the plan costs, or emits, where the figures start from; `null` where none was asked. */
  planCost: number | null;
  currency: string;
  objective: Objective;
}

/**
 * What was decided anew, of what is decided by yes and no or by whole numbers. `whole`: everything. `own`: what belongs to
 * the subject; the rest stays as the plan has it. `differing`: the other plan was decided anew in full; then what
 * belongs to the subject and what the two plans decide differently.
 */
export type WhyScope = 'whole' | 'own' | 'differing';

interface Told {
  /** What was forbidden, or asked in. */
  about: Activity;
  /** What both plans pay in all, part by part: adds up to the extra cost. Empty where emissions are planned, or with one plan. */
  bill: readonly BillRow[];
  /** The goods that the waterfalls are of, beside the other plan's; `null` where no market's goods change their way. */
  comparison: Comparison | null;
  /** What the other plan makes and buys elsewhere, largest change first. */
  moves: readonly PlaceTaken[];
  changes: readonly SwitchChange[];
  evidence: Evidence;
}

/** What landed goods cost a unit by the way that the plan takes and by the other one. */
export interface Comparison {
  product: ProductId;
  market: SiteId;
  /** By way of the subject. */
  subject: RouteCost;
  /** What stands in its place; `null` where goods are missed instead. */
  other: RouteCost | null;
}

export interface WhyUsed extends Told {
  /** Units over the horizon. */
  quantity: number;
  /** What the best plan without it costs more; `null` where no plan does without it. */
  extraCost: number | null;
  extraPerUnit: number | null;
  /** Where no plan does without it: statements that cannot hold together then, as far as they were found; empty otherwise. */
  because: readonly Conflict[];
  /** Where no plan does without it: goods that nobody else makes or sells; empty otherwise. */
  soleGoods: readonly ProductId[];
  /** Dearer by so much a unit, the plan uses half of it or less; `null` where nothing can take its place. */
  halvesAt: UnitSwitch | null;
  /** Dearer by so much a unit, it is out of the plan. */
  leavesAt: UnitSwitch | null;
}

export interface WhyUnused extends Told {
  /** Cheaper by so much a unit, it comes in. */
  entersAt: UnitSwitch;
  /** What the best plan with those units costs more than the plan. */
  extraCost: number;
}

/** A change of cost a unit at which another plan becomes the best. */
export interface UnitSwitch {
  perUnit: number;
  /** Units of it in the plan beyond the switch. */
  quantity: number;
  /** Whether it is proven that no plan comes between, within the gap. */
  isExact: boolean;
}

export type WhyProgressKey = 'planning' | 'without' | 'with' | 'switching' | 'limits' | 'needed';

export interface WhyOptions {
  /** (objective − bound) / |objective| of every solve; `null` for what `usualGap` says. */
  relativeGap: number | null;
  /** Wall seconds of one solve; `null` for none. */
  secondsPerSolve: number | null;
  /** `null`: `whole` in small networks, `own` in large ones, where that leaves a plan. */
  scope: WhyScope | null;
}
