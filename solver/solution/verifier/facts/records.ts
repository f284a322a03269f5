import type { Agreement } from '../../../../scenarios/domain/agreement.ts';
import type { DemandRow } from '../../../../scenarios/domain/demand-row.ts';
import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import type { ClosingRule } from '../../../../scenarios/domain/inventory.ts';
import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { Line } from '../../../../scenarios/domain/line.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Product } from '../../../../scenarios/domain/product.ts';
import type { PurchaseOffer } from '../../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import type { Site } from '../../../../scenarios/domain/site.ts';
import type { Territory } from '../../../../scenarios/domain/territory.ts';

/** The records of a network by id. */
export interface Records {
  readonly territories: ReadonlyMap<string, Territory>;
  readonly sites: ReadonlyMap<string, Site>;
  readonly products: ReadonlyMap<string, Product>;
  readonly recipes: ReadonlyMap<string, Recipe>;
  readonly lines: ReadonlyMap<string, Line>;
  readonly offers: ReadonlyMap<string, PurchaseOffer>;
  readonly lanes: ReadonlyMap<string, Lane>;
  readonly demand: ReadonlyMap<string, DemandRow>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly duties: ReadonlyMap<string, DutyLayer>;
  readonly closing: ReadonlyMap<string, ClosingRule>;
}

export function recordsOf(network: Network): Records {
  return {
    territories: byId(network.territories),
    sites: byId(network.sites),
    products: byId(network.products),
    recipes: byId(network.recipes),
    lines: byId(network.lines),
    offers: byId(network.offers),
    lanes: byId(network.lanes),
    demand: byId(network.demand),
    agreements: byId(network.agreements),
    duties: byId(network.duties),
    closing: byId(network.closing),
  };
}

function byId<Entity extends { readonly id: string }>(
  records: readonly Entity[],
): ReadonlyMap<string, Entity> {
  return new Map(records.map((each) => [each.id, each]));
}
