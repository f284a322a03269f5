import type { Network } from '../../scenarios/domain/network.ts';
import type { Ledger } from '../../solver/solution/ledger.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { landedCost, type LandedCostRow } from '../../solver/report/landed-cost.ts';
import { formatName, formatNumber, none } from './format.ts';
import type { TextTable } from './render-table.ts';

type Amount = 'material' | 'conversion' | 'freight' | 'duty';
const amounts: readonly (readonly [Amount, string])[] = [
  ['material', 'Material'],
  ['conversion', 'Conversion'],
  ['freight', 'Freight'],
  ['duty', 'Duty'],
];

const sum = (rows: readonly LandedCostRow[], value: (row: LandedCostRow) => number) =>
  rows.reduce((total, row) => total + value(row), 0);

/** One line of the table: cost per unit by part, then the whole over the horizon. Other: handling, stock, fixed, carbon. */
function costLine(title: string, rows: readonly LandedCostRow[]): readonly string[] {
  const units = sum(rows, (row) => row.quantity);
  const whole = sum(rows, (row) => row.landedCost);
  const perUnit = (total: number) => (units > 0 ? formatNumber(total / units, 2) : none);
  const named = amounts.map(([part]) => sum(rows, (row) => row[part]));
  return [
    title,
    formatNumber(units),
    ...named.map(perUnit),
    perUnit(whole - named.reduce((total, each) => total + each, 0)),
    perUnit(whole),
    formatNumber(whole),
  ];
}

/**
 * Landed cost by product and, indented under it, by market, per unit served; below that what the plan costs or earns
 * besides, so that the last line is the plan's value to the cent.
 */
export function landedCostTable(network: Network, plan: Plan, ledger: Ledger): TextTable {
  const all = landedCost.rows(network, plan, ledger);
  const served = all.filter(
    (row) => row.destination === 'served' && row.product !== null && row.quantity > 0,
  );
  const nameOf = new Map<string, string>(
    [...network.products, ...network.sites].map((each) => [each.id, formatName(each.name)]),
  );
  const rows: (readonly string[])[] = [];
  for (const product of new Set(served.map((row) => row.product))) {
    const ofProduct = served.filter((row) => row.product === product);
    rows.push(costLine(nameOf.get(product ?? '') ?? none, ofProduct));
    for (const row of ofProduct) rows.push(costLine(`  ${nameOf.get(row.market ?? '') ?? none}`, [row]));
  }
  const aside = (title: string, amount: number) => {
    if (Math.abs(amount) >= 0.5) rows.push([title, '', '', '', '', '', '', '', formatNumber(amount)]);
  };
  aside(
    'Goods left at the end',
    sum(all, (row) => (row.destination === 'left at the end' ? row.landedCost : 0)),
  );
  aside(
    'Idle sites and lines',
    sum(all, (row) => (row.destination === 'idle' ? row.landedCost : 0)),
  );
  aside(
    'Shortfall penalties',
    sum(all, (row) => row.shortfall),
  );
  aside(
    'Credit for closing stock',
    sum(all, (row) => row.closingValue),
  );
  aside(
    'Revenue',
    sum(all, (row) => row.revenue),
  );
  const number = (title: string) => ({ title, align: 'right' as const });
  return {
    columns: [
      { title: 'Product, market', align: 'left' },
      number('Units'),
      ...amounts.map(([, title]) => number(title)),
      number('Other'),
      number('Per unit'),
      number('Total'),
    ],
    rows,
    total: [
      'Plan',
      formatNumber(sum(served, (row) => row.quantity)),
      '',
      '',
      '',
      '',
      '',
      '',
      formatNumber(ledger.total),
    ],
  };
}
