import type { ProductId, SiteId } from '../../../scenarios/domain/primitives.ts';
import { stockByPeriod } from '../../../solver/report/stock-by-period.ts';
import { sumBy } from '../../../solver/report/sum-by.ts';
import type { Sheet } from '../book.ts';
import { words } from '../../language/words.ts';
import { tableSheet } from '../table-sheet.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { addTo, noSpread, periodColumns, sharedSpec, textColumn, type Spread } from './sheet-parts.ts';
import { columnWords, sheetWords } from '../../plan/plan-words.ts';

interface StockItem {
  readonly site: SiteId;
  readonly product: ProductId;
  readonly spread: Spread;
}

const texts = {
  title: words('Stock at the end of each period', '各期末存貨', '各期末存货'),
  sentence: words(
    'Units on hand at each site when the period ends, of every origin; goods on the way are not among them.',
    '各地點期末在庫件數，不分原產地；不含在途貨物。',
    '各地点期末在库件数，不分原产地；不含在途货物。',
  ),
};

/** What lies where when each period ends. */
export function stockSheet(context: PlanContext): Sheet {
  const { say, names, value, answer } = context;
  const { network, plan, ledger } = answer;
  const roles = new Map<string, string>(
    network.sites.map(({ id, roles }) => [id, roles.map(value).join(', ')]),
  );
  const order = new Map<string, number>(
    [...network.sites, ...network.products].map(({ id }, index) => [id, index]),
  );
  const items = sumBy(
    stockByPeriod.rows(network, plan, ledger),
    ({ site, product }) => `${site} ${product}`,
    ({ site, product }): StockItem => ({ site, product, spread: noSpread(context) }),
    ({ spread }, { period, quantity }) => addTo(spread, context.periodPlace.get(period)!, quantity),
  ).sort(
    (one, other) =>
      order.get(one.site)! - order.get(other.site)! || order.get(one.product)! - order.get(other.product)!,
  );
  return tableSheet<StockItem>({
    ...sharedSpec(context),
    name: say(sheetWords.stock),
    title: say(texts.title),
    sentence: say(texts.sentence),
    table: 'PlanStock',
    items,
    frozenColumns: 2,
    columns: [
      textColumn('site', say(columnWords.site), ({ site }) => names.site(site)),
      textColumn('product', say(columnWords.product), ({ product }) => names.product(product)),
      textColumn('role', say(columnWords.role), ({ site }) => roles.get(site) ?? null),
      ...periodColumns<StockItem>(context, 'units', null),
    ],
  });
}
