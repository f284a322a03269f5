import type { z } from 'zod';
import type { demandRow } from '../../../scenarios/domain/demand-row.ts';
import type { closingRule, inventory } from '../../../scenarios/domain/inventory.ts';
import type { lane } from '../../../scenarios/domain/lane.ts';
import type { network } from '../../../scenarios/domain/network.ts';
import type { product } from '../../../scenarios/domain/product.ts';
import type { purchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import type { recipe } from '../../../scenarios/domain/recipe.ts';
import type { scenario } from '../../../scenarios/domain/scenario.ts';
import type { period } from '../../../scenarios/domain/settings.ts';
import type { site } from '../../../scenarios/domain/site.ts';

/** Records as they are written by hand: defaults left out. */
export type ClosingInput = z.input<typeof closingRule>;
export type DemandInput = z.input<typeof demandRow>;
export type InventoryInput = z.input<typeof inventory>;
export type LaneInput = z.input<typeof lane>;
export type NetworkInput = z.input<typeof network>;
export type OfferInput = z.input<typeof purchaseOffer>;
export type PeriodInput = z.input<typeof period>;
export type ProductInput = z.input<typeof product>;
export type RecipeInput = z.input<typeof recipe>;
export type ScenarioInput = z.input<typeof scenario>;
export type SiteInput = z.input<typeof site>;

/** What an example states without a source of its own. */
export const assumed = {
  title: 'Assumption of this fictional example',
  url: null,
  asOf: null,
  captured: null,
  confidence: 'unverified',
} as const;

/** A number with at most so many decimals, so that the written text stays short and the same everywhere. */
export function rounded(value: number, decimals = 4): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
