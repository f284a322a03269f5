import type { ProductId, SiteId } from '../../scenarios/domain/primitives.ts';
import { report } from './report.ts';
import { sumBy } from './sum-by.ts';

export interface ServiceRow {
  market: SiteId;
  product: ProductId;
  wanted: number;
  servedOnTime: number;
  servedLate: number;
  /** On time and late together. */
  served: number;
  short: number;
  /** Served, on time or late, of what is wanted; `null` where nothing is wanted. */
  fillRate: number | null;
}

/** How much of what each market wants of each product it gets, over the horizon. */
export const service = report<ServiceRow>({
  name: 'service',
  title: 'Service by market and product',
  columns: [
    { key: 'market', title: 'Market', unit: 'site', total: 'none' },
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'wanted', title: 'Wanted', unit: 'units', total: 'sum' },
    { key: 'servedOnTime', title: 'On time', unit: 'units', total: 'sum' },
    { key: 'servedLate', title: 'Late', unit: 'units', total: 'sum' },
    { key: 'served', title: 'Served', unit: 'units', total: 'sum' },
    { key: 'short', title: 'Short', unit: 'units', total: 'sum' },
    { key: 'fillRate', title: 'Fill rate', unit: 'share', total: { of: 'served', per: 'wanted' } },
  ],
  rows: (network, plan) => {
    const onTime = new Map<string, number>();
    const late = new Map<string, number>();
    const due = new Map<string, string>(network.demand.map((each) => [each.id, each.period]));
    for (const { demand, period, quantity } of plan.served) {
      const when = due.get(demand) === period ? onTime : late;
      when.set(demand, (when.get(demand) ?? 0) + quantity);
    }
    const rows = sumBy(
      network.demand,
      ({ market, product }) => `${market} ${product}`,
      ({ market, product }): ServiceRow => ({
        market,
        product,
        wanted: 0,
        servedOnTime: 0,
        servedLate: 0,
        served: 0,
        short: 0,
        fillRate: null,
      }),
      (row, { id, quantity }) => {
        row.wanted += quantity;
        row.servedOnTime += onTime.get(id) ?? 0;
        row.servedLate += late.get(id) ?? 0;
      },
    );
    return rows.map((row) => {
      const served = row.servedOnTime + row.servedLate;
      const fillRate = row.wanted > 0 ? served / row.wanted : null;
      return { ...row, served, short: row.wanted - served, fillRate };
    });
  },
});
