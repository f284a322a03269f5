import { z } from 'zod';
import { agreement } from './agreement.ts';
import { currency } from './currency.ts';
import { demandRow } from './demand-row.ts';
import { dutyLayer } from './duty-layer.ts';
import { fee } from './fee.ts';
import { group } from './group.ts';
import { closingRule, inventory } from './inventory.ts';
import { lane } from './lane.ts';
import { line } from './line.ts';
import { policy } from './policy.ts';
import { record } from './primitives.ts';
import { product } from './product.ts';
import { purchaseOffer } from './purchase-offer.ts';
import { recipe } from './recipe.ts';
import { settings } from './settings.ts';
import { site } from './site.ts';
import { territory } from './territory.ts';

/** The base data of a file. Every collection is a list of records with unique ids (currencies: codes). */
export const network = record({
  settings,
  territories: z.array(territory),
  currencies: z.array(currency).default([]),
  groups: z.array(group).default([]),
  sites: z.array(site),
  products: z.array(product),
  recipes: z.array(recipe).default([]),
  lines: z.array(line).default([]),
  offers: z.array(purchaseOffer).default([]),
  lanes: z.array(lane),
  agreements: z.array(agreement).default([]),
  duties: z.array(dutyLayer).default([]),
  fees: z.array(fee).default([]),
  demand: z.array(demandRow),
  inventory: z.array(inventory).default([]),
  closing: z.array(closingRule).default([]),
  policies: z.array(policy).default([]),
});
export type Network = z.infer<typeof network>;

/** The collections of a network: every key whose value is a list of records. */
export type Collection = Exclude<keyof Network, 'settings'>;
export const collections = [
  'territories',
  'currencies',
  'groups',
  'sites',
  'products',
  'recipes',
  'lines',
  'offers',
  'lanes',
  'agreements',
  'duties',
  'fees',
  'demand',
  'inventory',
  'closing',
  'policies',
] as const satisfies readonly Collection[];
