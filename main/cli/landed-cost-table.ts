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

/** One line of the table: cost per unit by part, then the whole over the horizon. */
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

const leftAtTheEnd = 'Goods left at the end';

/** What the columns of the table hold, and its line of goods that are not served where it has one. */
export function sayLandedCostColumns({ rows }: TextTable): string {
  const columns =
    'Conversion includes set-up and overtime; Duty includes fees and drawback; Other is handling, stock, fixed and one-time cost, and carbon.';
  const left = `${leftAtTheEnd}: cost so far of units in stock or under way after the last period.`;
  return rows.some(([title]) => title === leftAtTheEnd) ? `${columns} ${left}` : columns;
}

/** Beyond so many lines nobody reads on: the markets then stand once, for all products together. */
const mostLines = 80;

/**
 * Landed cost by product and, indented under it, by market, per unit served; below that what the plan costs or earns
 * besides, so that the last line is the plan's value to the cent.
 */
export function landedCostTable(network: Network, plan: Plan, ledger: Ledger): TextTable {
  const all = landedCost.rows(network, plan, ledger);
  const served = all.filter(
    (row) => row.destination === 'served' && row.product !== null && row.quantity > 0,
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
    rows: [...servedLines(network, served), ...otherLines(all)],
    total: ['Plan', '', '', '', '', '', '', '', formatNumber(ledger.total)],
  };
}

function servedLines(network: Network, served: readonly LandedCostRow[]): (readonly string[])[] {
  const nameOf = new Map<string, string>(
    [...network.products, ...network.sites].map((each) => [each.id, formatName(each.name)]),
  );
  const products = [...new Set(served.map((row) => row.product))];
  const isLong = served.length + products.length > mostLines;
  const marketLines = (rows: readonly LandedCostRow[]) =>
    [...new Set(rows.map((row) => row.market))].map((market) =>
      costLine(
        `  ${nameOf.get(market ?? '') ?? none}`,
        rows.filter((row) => row.market === market),
      ),
    );
  const lines = products.flatMap((product) => {
    const rows = served.filter((row) => row.product === product);
    return [costLine(nameOf.get(product ?? '') ?? none, rows), ...(isLong ? [] : marketLines(rows))];
  });
  if (products.length > 1) lines.push(costLine('All products', served));
  return isLong ? [...lines, ...marketLines(served)] : lines;
}

function otherLines(all: readonly LandedCostRow[]): (readonly string[])[] {
  const costOf = (destination: LandedCostRow['destination']) =>
    sum(all, (row) => (row.destination === destination ? row.landedCost : 0));
  const amountsBeside: readonly (readonly [string, number])[] = [
    [leftAtTheEnd, costOf('left at the end')],
    ['Idle sites and lines', costOf('idle')],
    ['Shortfall penalties', sum(all, (row) => row.shortfall)],
    ['Credit for closing stock', sum(all, (row) => row.closingValue)],
    ['Revenue', sum(all, (row) => row.revenue)],
  ];
  return amountsBeside
    .filter(([, amount]) => Math.abs(amount) >= 0.5)
    .map(([title, amount]) => [title, '', '', '', '', '', '', '', formatNumber(amount)]);
}
