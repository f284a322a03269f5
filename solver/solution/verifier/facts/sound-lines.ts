import type { DemandRow } from '../../../../scenarios/domain/demand-row.ts';
import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import type { ClosingRule } from '../../../../scenarios/domain/inventory.ts';
import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { Expansion, Line } from '../../../../scenarios/domain/line.ts';
import type { TerritoryId } from '../../../../scenarios/domain/primitives.ts';
import type { Product } from '../../../../scenarios/domain/product.ts';
import type { PurchaseOffer } from '../../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import type { Site } from '../../../../scenarios/domain/site.ts';
import type { KnownStanding } from './standings.ts';

/** Lines of a plan with the records they name in place of ids, and periods by number. */
export interface SoundLines {
  readonly flows: readonly Flow[];
  readonly production: readonly Production[];
  readonly consumption: readonly Consumption[];
  readonly purchases: readonly Purchase[];
  readonly stock: readonly Stock[];
  readonly served: readonly Served[];
  readonly shortfalls: readonly { readonly row: DemandRow; readonly quantity: number }[];
  readonly openSites: readonly SiteTime[];
  readonly openings: readonly SiteTime[];
  readonly closures: readonly SiteTime[];
  readonly qualifications: readonly RecipeTime[];
  readonly runs: readonly RecipeTime[];
  readonly expansions: readonly Expanded[];
  readonly overtime: readonly { readonly line: Line; readonly period: number; readonly hours: number }[];
  readonly laneUses: readonly { readonly lane: Lane; readonly period: number }[];
  readonly containers: readonly { readonly lane: Lane; readonly period: number; readonly count: number }[];
  readonly closing: readonly Closing[];
  readonly quotaUses: readonly QuotaUse[];
}

interface Timed {
  readonly period: number;
  readonly quantity: number;
}

/** Goods of one customs origin and standing and, where it is followed, one number of days since made or bought. */
export interface Tagged {
  readonly origin: TerritoryId;
  readonly standing: KnownStanding;
  readonly elapsedDays: number | null;
}

export interface Flow extends Timed, Tagged {
  readonly lane: Lane;
  readonly product: Product;
  readonly entersUnderDrawback: boolean;
}

export interface Production extends Timed {
  readonly recipe: Recipe;
  readonly origin: TerritoryId;
  readonly standing: KnownStanding;
}

export interface Consumption extends Timed {
  readonly recipe: Recipe;
  /** Of the stream's output, as `standing` is. */
  readonly origin: TerritoryId;
  readonly standing: KnownStanding;
  readonly product: Product;
  readonly inputOrigin: TerritoryId;
  readonly inputStanding: KnownStanding;
  readonly elapsedDays: number | null;
}

export interface Purchase extends Timed {
  readonly offer: PurchaseOffer;
  readonly tier: number;
}

export interface Stock extends Timed, Tagged {
  readonly site: Site;
  readonly product: Product;
}

export interface Served extends Timed, Tagged {
  readonly row: DemandRow;
}

export interface SiteTime {
  readonly site: Site;
  readonly period: number;
}

export interface RecipeTime {
  readonly recipe: Recipe;
  readonly period: number;
}

export interface Expanded {
  readonly line: Line;
  readonly expansion: Expansion;
  readonly period: number;
  readonly count: number;
}

export interface Closing {
  readonly rule: ClosingRule;
  readonly site: Site;
  readonly product: Product;
  readonly quantity: number;
}

/** Units of a flow that enter under a tariff-rate quota. */
export interface QuotaUse extends Timed, Tagged {
  readonly layer: DutyLayer;
  readonly lane: Lane;
  readonly product: Product;
}
