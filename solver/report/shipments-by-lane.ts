import type { LaneId, ProductId, SiteId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { Mode } from '../../scenarios/domain/lane.ts';
import { report } from './report.ts';
import { sumBy } from './sum-by.ts';

export interface ShipmentRow {
  lane: LaneId;
  from: SiteId;
  to: SiteId;
  mode: Mode;
  product: ProductId;
  origin: TerritoryId;
  quantity: number;
  weightKg: number;
  days: number;
}

/** What each lane carries over the horizon, by product and customs origin. */
export const shipmentsByLane = report<ShipmentRow>({
  name: 'shipments-by-lane',
  title: 'Shipments by lane',
  columns: [
    { key: 'lane', title: 'Lane', unit: 'lane', total: 'none' },
    { key: 'from', title: 'From', unit: 'site', total: 'none' },
    { key: 'to', title: 'To', unit: 'site', total: 'none' },
    { key: 'mode', title: 'Mode', unit: 'text', total: 'none' },
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'origin', title: 'Origin', unit: 'territory', total: 'none' },
    { key: 'quantity', title: 'Units', unit: 'units', total: 'sum' },
    { key: 'weightKg', title: 'Weight', unit: 'kg', total: 'sum' },
    { key: 'days', title: 'Days', unit: 'days', total: 'none' },
  ],
  rows: (network, plan) => {
    const lanes = new Map<string, (typeof network.lanes)[number]>(
      network.lanes.map((each) => [each.id, each]),
    );
    const weights = new Map<string, number>(network.products.map((each) => [each.id, each.weightKg]));
    return sumBy(
      plan.flows,
      ({ lane, product, origin }) => `${lane} ${product} ${origin}`,
      ({ lane, product, origin }): ShipmentRow => {
        const { from, to, mode, transitDays, dwellDays } = lanes.get(lane)!;
        const days = transitDays + dwellDays;
        return { lane, from, to, mode, product, origin, quantity: 0, weightKg: 0, days };
      },
      (row, { product, quantity }) => {
        row.quantity += quantity;
        row.weightKg += quantity * weights.get(product)!;
      },
    );
  },
});
