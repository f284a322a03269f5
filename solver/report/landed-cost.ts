import type { Network } from '../../scenarios/domain/network.ts';
import type { ProductId, SiteId } from '../../scenarios/domain/primitives.ts';
import type { Ledger } from '../solution/ledger.ts';
import type { Plan } from '../solution/plan.ts';
import { costParts } from './cost-parts.ts';
import type { CostPart } from './cost-parts.ts';
import { report } from './report.ts';
import type { Column } from './report.ts';
import { traceCosts } from './trace-costs.ts';
import type { Destination, TracedCost } from './trace-costs.ts';

/** Amounts in base currency over the horizon. */
export interface LandedCostRow extends Record<CostPart, number> {
  destination: Destination;
  /** `null` on the row of charges that nothing moves under. */
  product: ProductId | null;
  /** `null` on rows of goods that reach no market. */
  market: SiteId | null;
  quantity: number;
  /** Sum of the parts. */
  landedCost: number;
  /** `null` where no unit arrives. */
  landedCostPerUnit: number | null;
  shortfallQuantity: number;
  shortfall: number;
  closingValue: number;
  revenue: number;
  /** Landed cost, shortfall, closing value and revenue together. */
  total: number;
}

const partTitles: Readonly<Record<CostPart, string>> = {
  material: 'Material',
  conversion: 'Conversion',
  freight: 'Freight',
  duty: 'Duty and fees',
  handling: 'Handling',
  inventory: 'Inventory',
  fixed: 'Fixed and one-time',
  carbon: 'Carbon',
};

const partColumns = costParts.map((part): Column<LandedCostRow> => ({
  key: part,
  title: partTitles[part],
  unit: 'money',
  total: 'sum',
}));

/**
 * What it costs to bring each product to each market's door, over the horizon, by part; with rows of their own for goods
 * still in stock or under way at the end and for charges under which nothing moves. The totals add up to the ledger's.
 */
export const landedCost = report<LandedCostRow>({
  name: 'landed-cost',
  title: 'Landed cost by product and market',
  columns: [
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'market', title: 'Market', unit: 'site', total: 'none' },
    { key: 'destination', title: 'Goods', unit: 'text', total: 'none' },
    { key: 'quantity', title: 'Units', unit: 'units', total: 'sum' },
    ...partColumns,
    { key: 'landedCost', title: 'Landed cost', unit: 'money', total: 'sum' },
    {
      key: 'landedCostPerUnit',
      title: 'Per unit',
      unit: 'money-per-unit',
      total: { of: 'landedCost', per: 'quantity' },
    },
    { key: 'shortfallQuantity', title: 'Units short', unit: 'units', total: 'sum' },
    { key: 'shortfall', title: 'Shortfall', unit: 'money', total: 'sum' },
    { key: 'closingValue', title: 'Value left', unit: 'money', total: 'sum' },
    { key: 'revenue', title: 'Revenue', unit: 'money', total: 'sum' },
    { key: 'total', title: 'Total', unit: 'money', total: 'sum' },
  ],
  rows: landedCostRows,
});

function landedCostRows(network: Network, plan: Plan, ledger: Ledger): readonly LandedCostRow[] {
  const order = ['served', 'left at the end', 'idle'];
  const productOrder = new Map<string, number>(network.products.map((each, index) => [each.id, index]));
  const marketOrder = new Map<string, number>(network.sites.map((each, index) => [each.id, index]));
  const place = (places: ReadonlyMap<string, number>, id: string | null): number =>
    id === null ? places.size : places.get(id)!;
  return traceCosts(network, plan, ledger)
    .map(rowOf)
    .sort(
      (one, other) =>
        order.indexOf(one.destination) - order.indexOf(other.destination) ||
        place(productOrder, one.product) - place(productOrder, other.product) ||
        place(marketOrder, one.market) - place(marketOrder, other.market),
    );
}

function rowOf(traced: TracedCost): LandedCostRow {
  const { destination, product, market, quantity, shortfallQuantity, shortfall, closingValue, revenue } =
    traced;
  const parts = Object.fromEntries(costParts.map((part, index) => [part, traced.parts[index]!])) as Record<
    CostPart,
    number
  >;
  const sum = traced.parts.reduce((total, amount) => total + amount, 0);
  return {
    destination,
    product,
    market,
    quantity,
    ...parts,
    landedCost: sum,
    landedCostPerUnit: quantity > 0 ? sum / quantity : null,
    shortfallQuantity,
    shortfall,
    closingValue,
    revenue,
    total: sum + shortfall + closingValue + revenue,
  };
}
