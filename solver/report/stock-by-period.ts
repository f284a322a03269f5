import type { PeriodId, ProductId, SiteId } from '../../scenarios/domain/primitives.ts';
import { report } from './report.ts';
import { sumBy } from './sum-by.ts';

/** Units at the end of a period, of whatever origin. */
export interface StockRow {
  site: SiteId;
  product: ProductId;
  period: PeriodId;
  quantity: number;
}

/** What lies where at the end of each period. */
export const stockByPeriod = report<StockRow>({
  name: 'stock-by-period',
  title: 'Stock at the end of each period',
  columns: [
    { key: 'site', title: 'Site', unit: 'site', total: 'none' },
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'period', title: 'Period', unit: 'period', total: 'none' },
    { key: 'quantity', title: 'Units', unit: 'units', total: 'none' },
  ],
  rows: (_network, plan) =>
    sumBy(
      plan.stock,
      ({ site, product, period }) => `${site} ${product} ${period}`,
      ({ site, product, period }): StockRow => ({ site, product, period, quantity: 0 }),
      (row, { quantity }) => {
        row.quantity += quantity;
      },
    ),
});
