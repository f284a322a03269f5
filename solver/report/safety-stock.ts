import type { Lane } from '../../scenarios/domain/lane.ts';
import type { ProductId, SiteId } from '../../scenarios/domain/primitives.ts';
import { append } from '../formulation/sets/append.ts';
import { catalogueOf } from '../formulation/sets/catalogue.ts';
import { safetyCover } from '../formulation/sets/safety-cover.ts';
import { report } from './report.ts';

export interface SafetyStockRow {
  site: SiteId;
  product: ProductId;
  /** Mean units over the horizon as planned: each lane's cover by itself. */
  units: number;
  /** Mean units when the lanes' surprises are pooled. */
  unitsPooled: number;
  amount: number;
  amountPooled: number;
  /** What the plan charges beyond the pooled amount. */
  difference: number;
}

/**
 * Safety stock where demand is uncertain: as planned, lane by lane, and pooled over the lanes into a site.
 *
 * In period t lane l asks for stock[l,t] = cover_l · flow[l,t] / days_t units. The plan holds Σ_l stock[l,t], as if
 * every lane were surprised at once; when their surprises are independent, √(Σ_l stock[l,t]²) does. Nothing is pooled
 * over sites or products, whose stock cannot stand in for one another.
 */
export const safetyStock = report<SafetyStockRow>({
  name: 'safety-stock',
  title: 'Safety stock, planned and pooled',
  columns: [
    { key: 'site', title: 'Site', unit: 'site', total: 'none' },
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'units', title: 'Units', unit: 'units', total: 'sum' },
    { key: 'unitsPooled', title: 'Units, pooled', unit: 'units', total: 'sum' },
    { key: 'amount', title: 'Planned', unit: 'money', total: 'sum' },
    { key: 'amountPooled', title: 'Pooled', unit: 'money', total: 'sum' },
    { key: 'difference', title: 'Difference', unit: 'money', total: 'sum' },
  ],
  rows: (network, plan, ledger) => {
    const catalogue = catalogueOf(network);
    const coverOf = safetyCover(catalogue);
    const lanes = new Map<string, Lane>(network.lanes.map((lane) => [lane.id, lane]));
    // Unit-days by lane within each place and period; origins on one lane are surprised together.
    const unitDays = new Map<string, Map<string, Map<string, number>>>();
    const places = new Map<string, { site: SiteId; product: ProductId }>();
    for (const { lane: id, product, period, quantity } of plan.flows) {
      const lane = lanes.get(id)!;
      const cover = coverOf(lane, catalogue.productIndex.of(product));
      if (cover === null) continue;
      const place = `${lane.to} ${product}`;
      places.set(place, { site: lane.to, product });
      const byPeriod = unitDays.get(place) ?? new Map<string, Map<string, number>>();
      unitDays.set(place, byPeriod);
      const byLane = byPeriod.get(period) ?? new Map<string, number>();
      byPeriod.set(period, byLane);
      byLane.set(id, (byLane.get(id) ?? 0) + cover * quantity);
    }
    const charged = new Map<string, number[]>();
    for (const { kind, site, product, amount } of ledger.entries)
      if (kind === 'safety-stock') append(charged, `${site} ${product}`, amount);

    return [...places].map(([place, { site, product }]): SafetyStockRow => {
      let separate = 0;
      let pooled = 0;
      for (const byLane of unitDays.get(place)!.values()) {
        const each = [...byLane.values()];
        separate += each.reduce((sum, days) => sum + days, 0);
        pooled += Math.hypot(...each);
      }
      const amount = (charged.get(place) ?? []).reduce((sum, one) => sum + one, 0);
      // A unit-day costs the same on every lane into the site.
      const amountPooled = separate > 0 ? (amount * pooled) / separate : 0;
      const { totalDays } = catalogue.horizon;
      return {
        site,
        product,
        units: separate / totalDays,
        unitsPooled: pooled / totalDays,
        amount,
        amountPooled,
        difference: amount - amountPooled,
      };
    });
  },
});
