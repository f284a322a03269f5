import type { ClosingInput, InventoryInput } from '../inputs.ts';
import { usualIntake } from './making.ts';

/** Where parts in stock come from; the Mainland where nothing is said. */
const originOf: Readonly<Record<string, string>> = {
  chip_processor: 'tw',
  chip_application: 'tw',
  chip_cpu: 'tw',
  chip_memory: 'kr',
  image_sensor: 'jp',
};

/** Plants wait longer for parts from overseas than for those from the next town. */
const monthsOfStock: Readonly<Record<string, number>> = {
  bac_ninh: 1.2,
  hai_phong: 1.2,
  penang: 1.1,
  hong_kong_microfactory: 1,
};
const monthsElsewhere = 0.8;
const closingShare = 0.6;

/** Parts on hand at each plant for the first weeks of what it usually makes. */
export function partsInStock(): readonly InventoryInput[] {
  return [...usualIntake()].flatMap(([site, intake]) =>
    [...intake].map(([product, perMonth]) => ({
      id: `${site}_${product}`,
      site,
      product,
      origin: originOf[product] ?? 'cn',
      quantity: Math.round(perMonth * (monthsOfStock[site] ?? monthsElsewhere)),
    })),
  );
}

/** Parts to be left at the end: so much of what there was that the plants go on after the plan. */
export const closingParts = (stock: readonly InventoryInput[]): readonly ClosingInput[] =>
  stock.map(({ id, site, product, quantity }) => ({
    id: `closing_${id}`,
    sites: site,
    products: product,
    quantity: Math.round(quantity * closingShare),
  }));
