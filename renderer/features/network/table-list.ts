import type { Collection } from '../../../scenarios/domain/network.ts';
import type { Message } from '../../i18n/message.ts';
import type { ColumnSpec } from './field-spec.ts';
import { networkMessages as messages } from './messages.ts';
import { demandColumns } from './tables/demand.ts';
import { laneColumns } from './tables/lanes.ts';
import { lineColumns } from './tables/lines.ts';
import { offerColumns } from './tables/offers.ts';
import { currencyColumns, groupColumns, territoryColumns } from './tables/places.ts';
import { policyColumns } from './tables/policies.ts';
import { productColumns } from './tables/products.ts';
import { recipeColumns } from './tables/recipes.ts';
import { siteColumns } from './tables/sites.ts';
import { closingColumns, inventoryColumns } from './tables/stock.ts';
import { agreementColumns, dutyColumns, feeColumns } from './tables/trade.ts';

/** A collection as a table. */
export interface TableSpec {
  readonly title: Message;
  /** One of its records, as the bar above the grid names it. */
  readonly one: Message;
  /** The first column stays in sight while the others scroll. */
  readonly columns: readonly ColumnSpec[];
}

/** Every collection as a table: a collection without one does not compile. */
export const tables: Readonly<Record<Collection, TableSpec>> = {
  sites: { title: messages.sites, one: messages.site, columns: siteColumns },
  products: { title: messages.products, one: messages.product, columns: productColumns },
  recipes: { title: messages.recipes, one: messages.recipe, columns: recipeColumns },
  lines: { title: messages.lines, one: messages.line, columns: lineColumns },
  offers: { title: messages.offers, one: messages.offer, columns: offerColumns },
  lanes: { title: messages.lanes, one: messages.lane, columns: laneColumns },
  demand: { title: messages.demand, one: messages.demandRow, columns: demandColumns },
  inventory: { title: messages.inventory, one: messages.inventoryRow, columns: inventoryColumns },
  closing: { title: messages.closing, one: messages.closingRule, columns: closingColumns },
  policies: { title: messages.policies, one: messages.policy, columns: policyColumns },
  groups: { title: messages.groups, one: messages.group, columns: groupColumns },
  territories: { title: messages.territories, one: messages.territory, columns: territoryColumns },
  currencies: { title: messages.currencies, one: messages.currency, columns: currencyColumns },
  duties: { title: messages.duties, one: messages.dutyLayer, columns: dutyColumns },
  fees: { title: messages.fees, one: messages.fee, columns: feeColumns },
  agreements: { title: messages.agreements, one: messages.agreement, columns: agreementColumns },
};
