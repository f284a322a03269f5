import type { Network } from '../../../../scenarios/domain/network.ts';
import type { LoadUnit } from '../../../../scenarios/domain/site.ts';
import type { Product } from '../../../../scenarios/domain/product.ts';
import type { SiteId } from '../../../../scenarios/domain/primitives.ts';
import { toBase, type ToBase } from '../../../../scenarios/domain/money.ts';

/** What one unit of a product is worth and weighs. */
export interface Values {
  readonly toBase: ToBase;
  /** Customs value of one unit sold by a site, in base currency. */
  readonly customsValue: (product: Product, seller: SiteId) => number;
  /** Load of one unit in a measure of capacity; of TEU the tighter of volume and weight. */
  readonly loadPerUnit: (product: Product, measure: LoadUnit) => number;
}

export function valuesOf(network: Network): Values {
  const { usableM3PerTeu, usableKgPerTeu } = network.settings;
  const convert = toBase(network);
  const bySite = new Map<Product, Map<SiteId, number>>();
  for (const product of network.products) {
    if (product.customsValueBySite.length === 0) continue;
    bySite.set(
      product,
      new Map(
        product.customsValueBySite.map((each) => [each.site, convert(each.valuePerUnit, each.currency)]),
      ),
    );
  }
  return {
    toBase: convert,
    customsValue: (product, seller) =>
      bySite.get(product)?.get(seller) ?? convert(product.customsValuePerUnit, product.currency),
    loadPerUnit: (product, measure) => {
      switch (measure) {
        case 'unit':
          return 1;
        case 'kg':
          return product.weightKg;
        case 'm3':
          return product.volumeM3;
        case 'teu':
          return Math.max(product.volumeM3 / usableM3PerTeu, product.weightKg / usableKgPerTeu);
      }
    },
  };
}
