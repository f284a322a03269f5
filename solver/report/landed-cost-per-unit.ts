import type { ProductId, SiteId } from '../../scenarios/domain/primitives.ts';
import { costParts } from './cost-parts.ts';
import type { CostPart } from './cost-parts.ts';
import { landedCost } from './landed-cost.ts';
import { report } from './report.ts';

/** Money per unit served, in base currency. */
export interface LandedCostPerUnitRow extends Record<CostPart, number> {
  product: ProductId;
  market: SiteId;
  quantity: number;
  landedCostPerUnit: number;
}

/** The landed cost of one average unit served, by product and market, with its parts side by side. */
export const landedCostPerUnit = report<LandedCostPerUnitRow>({
  name: 'landed-cost-per-unit',
  title: 'Landed cost of one unit by product and market',
  columns: [
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'market', title: 'Market', unit: 'site', total: 'none' },
    { key: 'quantity', title: 'Units', unit: 'units', total: 'sum' },
    ...landedCost.columns
      .filter((column) => costParts.some((part) => part === column.key))
      .map(({ key, title }) => ({
        key: key as CostPart,
        title,
        unit: 'money-per-unit' as const,
        total: 'none' as const,
      })),
    { key: 'landedCostPerUnit', title: 'Landed', unit: 'money-per-unit', total: 'none' },
  ],
  rows: (network, plan, ledger) =>
    landedCost.rows(network, plan, ledger).flatMap((row): LandedCostPerUnitRow[] => {
      const { product, market, quantity, landedCostPerUnit: perUnit } = row;
      if (product === null || market === null || perUnit === null) return [];
      const parts = Object.fromEntries(costParts.map((part) => [part, row[part] / quantity])) as Record<
        CostPart,
        number
      >;
      return [{ product, market, quantity, ...parts, landedCostPerUnit: perUnit }];
    }),
});
