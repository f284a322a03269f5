import type { z } from 'zod';
import { agreement } from '../domain/agreement.ts';
import { currency } from '../domain/currency.ts';
import { demandRow } from '../domain/demand-row.ts';
import { dutyLayer } from '../domain/duty-layer.ts';
import { fee } from '../domain/fee.ts';
import { group } from '../domain/group.ts';
import { closingRule, inventory } from '../domain/inventory.ts';
import { lane } from '../domain/lane.ts';
import { line } from '../domain/line.ts';
import { collections, type Collection, type Network } from '../domain/network.ts';
import { policy } from '../domain/policy.ts';
import { product } from '../domain/product.ts';
import { purchaseOffer } from '../domain/purchase-offer.ts';
import { recipe } from '../domain/recipe.ts';
import { site } from '../domain/site.ts';
import { territory } from '../domain/territory.ts';

type RecordSchemas = { readonly [Name in Collection]: z.ZodType<Network[Name][number]> };

/** The schema of one record of each collection. */
export const recordSchemas: RecordSchemas = {
  territories: territory,
  currencies: currency,
  groups: group,
  sites: site,
  products: product,
  recipes: recipe,
  lines: line,
  offers: purchaseOffer,
  lanes: lane,
  agreements: agreement,
  duties: dutyLayer,
  fees: fee,
  demand: demandRow,
  inventory,
  closing: closingRule,
  policies: policy,
};

const names: ReadonlySet<string> = new Set(collections);

export function isCollection(root: string): root is Collection {
  return names.has(root);
}

/** The field that names a collection's records. */
export function idField(collection: Collection): 'id' | 'code' {
  return collection === 'currencies' ? 'code' : 'id';
}
