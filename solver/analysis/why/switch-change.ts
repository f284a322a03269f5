import type { LaneId, OfferId, RecipeId, SiteId } from '../../../scenarios/domain/primitives.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';

/** A number of the file that may be turned: one of the subject's own, or a lever. */
export type Changed =
  | { kind: 'freight'; lane: LaneId; part: 'unit' | 'kg' | 'm3' | 'container'; currency: string }
  | { kind: 'labour'; recipe: RecipeId; currency: string }
  | { kind: 'price'; offer: OfferId; currency: string }
  | { kind: 'fixed cost'; site: SiteId; currency: string }
  | { kind: 'lever'; lever: Lever };

/** What one number must become for the plan to change its mind about the subject. */
export interface SwitchChange {
  changed: Changed;
  unit: 'money' | 'rate' | 'factor';
  present: number;
  /** The subject enters the plan, or is out of it, beyond this value; `null`: nowhere up to `searchedTo`. */
  at: number | null;
  searchedTo: number;
  /** Units of the subject in the plan just beyond. */
  quantity: number | null;
  /** Whether it is proven that no plan comes between, within the gap. */
  isExact: boolean;
  /** A little beyond the switch, as a scenario holds it; empty where there is none. */
  overrides: readonly Override[];
}
