import type { Network } from '../../scenarios/domain/network.ts';
import { costParts } from '../../solver/report/cost-parts.ts';
import { landedCost } from '../../solver/report/landed-cost.ts';
import type { RouteCost } from '../../solver/analysis/why/compare-routes.ts';
import type { SwitchChange } from '../../solver/analysis/why/switch-change.ts';
import type { BillRow } from '../../solver/analysis/why/plan-bill.ts';
import type { Comparison, WhyUnused, WhyUsed } from '../../solver/analysis/why/why-answer.ts';
import { capital } from './capital.ts';
import { formatNumber, none } from './format.ts';
import { nameIn } from './name-in.ts';
import type { TextTable } from './render-table.ts';
import { formatChanged, nameChanged } from './say-switch-change.ts';

const titles = new Map<string, string>(landedCost.columns.map(({ key, title }) => [key, title]));

/** What both plans cost in all, part by part; the differences add up to what the sentence says, in all and a unit. */
export function billTable(why: WhyUsed | WhyUnused, units: number): TextTable {
  const { bill, extraCost, evidence } = why;
  const sum = (amountOf: (row: BillRow) => number) => bill.reduce((total, each) => total + amountOf(each), 0);
  const line = (title: string, before: number, after: number, more: number) => [
    title,
    formatNumber(before),
    formatNumber(after),
    signed(more, 0),
    signed(more / units),
  ];
  return {
    columns: [
      { title: `The whole plan, ${evidence.currency}`, align: 'left' },
      { title: 'As it is', align: 'right' },
      { title: 'leavesAt' in why ? 'Without it' : 'With it', align: 'right' },
      { title: 'Difference', align: 'right' },
      { title: 'A unit of it', align: 'right' },
    ],
    rows: bill
      .filter(({ before, after }) => Math.abs(before) >= 0.5 || Math.abs(after) >= 0.5)
      .map(({ part, before, after }) => line(titles.get(part) ?? part, before, after, after - before)),
    total: line(
      'Total',
      sum(({ before }) => before),
      sum(({ after }) => after),
      extraCost ?? 0,
    ),
  };
}

/** What the goods cost a unit by both ways, part by part, but for what both plans pay alike. */
export function comparisonTable(
  network: Network,
  { product, market, subject, other }: Comparison,
  currency: string,
): TextTable {
  const row = (title: string, amountOf: (route: RouteCost) => number) => [
    title,
    formatNumber(amountOf(subject), 2),
    other === null ? none : formatNumber(amountOf(other), 2),
    other === null ? none : signed(amountOf(other) - amountOf(subject)),
  ];
  return {
    columns: [
      {
        title: `${nameIn(network.products, product)} in ${nameIn(network.sites, market)}, ${currency} a unit`,
        align: 'left',
      },
      { title: sayRoute(network, subject), align: 'right' },
      { title: other === null ? 'nothing' : sayRoute(network, other), align: 'right' },
      { title: 'Difference', align: 'right' },
    ],
    rows: costParts
      .filter((part) => subject.partsPerUnit[part] !== 0 || (other?.partsPerUnit[part] ?? 0) !== 0)
      .map((part) => row(titles.get(part) ?? part, (route) => route.partsPerUnit[part])),
    total: row('Landed', ({ perUnit }) => perUnit),
  };
}

/** What the table of a unit leaves out, because the choice between the two ways does not change it. */
export function saySharedFixed(network: Network, { subject, other }: Comparison, currency: string): string {
  const told = [subject, ...(other === null ? [] : [other])]
    .filter(({ sharedFixedPerUnit }) => Math.abs(sharedFixedPerUnit) >= 0.005)
    .map(
      (route) =>
        `${formatNumber(route.sharedFixedPerUnit, 2)} ${currency} a unit (${sayRoute(network, route)})`,
    );
  return told.length === 0
    ? ''
    : ` Not counted, for both plans pay it alike: fixed cost of ${told.join(' and ')}.`;
}

/** Where goods come from and by which modes. */
function sayRoute(network: Network, { site, lanes }: RouteCost): string {
  const modes = lanes.map((id) => network.lanes.find((lane) => lane.id === id)?.mode ?? id);
  const from = site === null ? 'stock' : nameIn(network.sites, site);
  return modes.length === 0 ? from : `${from}, ${modes.join(' + ')}`;
}

function signed(amount: number, digits = 2): string {
  const text = formatNumber(amount, digits);
  return amount > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** What each number must become for the plan to change its mind. */
export function changesTable(network: Network, changes: readonly SwitchChange[]): TextTable {
  return {
    columns: [
      { title: 'What would change it', align: 'left' },
      { title: 'Now', align: 'right' },
      { title: 'Switches at', align: 'right' },
      { title: 'Units then', align: 'right' },
    ],
    rows: changes.map((change) => [
      capital(nameChanged(network, change.changed)),
      formatChanged(change, change.present),
      change.at === null
        ? `not up to ${formatChanged(change, change.searchedTo)}`
        : `${change.isExact ? '' : 'about '}${formatChanged(change, change.at)}`,
      formatNumber(change.quantity),
    ]),
    total: null,
  };
}
