import type { LaneId, ProductId, SiteId } from '../../scenarios/domain/primitives.ts';
import { report } from './report.ts';
import { sumBy } from './sum-by.ts';

export interface CarbonRow {
  /** What is done when it is emitted. */
  activity: 'buying' | 'making' | 'handling' | 'moving';
  site: SiteId;
  /** `null` for what stays at its site. */
  lane: LaneId | null;
  product: ProductId;
  /** Kilograms CO₂e over the horizon. */
  carbonKg: number;
}

/** Kilograms CO₂e of the plan by what emits them, priced or not. They add up to the ledger's carbon. */
export const carbonBySource = report<CarbonRow>({
  name: 'carbon-by-source',
  title: 'Carbon by source',
  columns: [
    { key: 'activity', title: 'Activity', unit: 'text', total: 'none' },
    { key: 'site', title: 'Site', unit: 'site', total: 'none' },
    { key: 'lane', title: 'Lane', unit: 'lane', total: 'none' },
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'carbonKg', title: 'CO₂e', unit: 'kg', total: 'sum' },
  ],
  rows: (network, plan) => {
    const offers = new Map<string, (typeof network.offers)[number]>(
      network.offers.map((each) => [each.id, each]),
    );
    const recipes = new Map<string, (typeof network.recipes)[number]>(
      network.recipes.map((each) => [each.id, each]),
    );
    const lanes = new Map<string, (typeof network.lanes)[number]>(
      network.lanes.map((each) => [each.id, each]),
    );
    const weights = new Map<string, number>(network.products.map((each) => [each.id, each.weightKg]));
    const perHandled = new Map<string, number>(network.sites.map((each) => [each.id, each.carbonKgPerUnit]));
    const rows = new Map<string, (typeof network.demand)[number]>(
      network.demand.map((each) => [each.id, each]),
    );
    const handled = (site: SiteId, product: ProductId, quantity: number): CarbonRow => ({
      activity: 'handling',
      site,
      lane: null,
      product,
      carbonKg: quantity * perHandled.get(site)!,
    });
    const emitted: CarbonRow[] = [
      ...plan.purchases.map(({ offer, quantity }): CarbonRow => {
        const { site, product, carbonKgPerUnit } = offers.get(offer)!;
        return { activity: 'buying', site, lane: null, product, carbonKg: carbonKgPerUnit * quantity };
      }),
      ...plan.production.map(({ recipe, quantity }): CarbonRow => {
        const { site, output, carbonKgPerUnit } = recipes.get(recipe)!;
        return {
          activity: 'making',
          site,
          lane: null,
          product: output,
          carbonKg: carbonKgPerUnit * quantity,
        };
      }),
      ...plan.flows.map(({ lane: id, product, quantity }): CarbonRow => {
        const { from, carbonKgPerTonneKm, distanceKm } = lanes.get(id)!;
        const tonneKm = ((quantity * weights.get(product)!) / 1000) * distanceKm;
        return { activity: 'moving', site: from, lane: id, product, carbonKg: carbonKgPerTonneKm * tonneKm };
      }),
      ...plan.flows.map(({ lane, product, quantity }) => handled(lanes.get(lane)!.from, product, quantity)),
      ...plan.served.map(({ demand, quantity }) => {
        const { market, product } = rows.get(demand)!;
        return handled(market, product, quantity);
      }),
    ];
    return sumBy(
      emitted.filter(({ carbonKg }) => carbonKg > 0),
      ({ activity, site, lane, product }) => `${activity} ${site} ${lane} ${product}`,
      (first): CarbonRow => ({ ...first, carbonKg: 0 }),
      (row, { carbonKg }) => {
        row.carbonKg += carbonKg;
      },
    ).sort((one, other) => other.carbonKg - one.carbonKg);
  },
});
