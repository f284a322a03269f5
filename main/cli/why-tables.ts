import type { Network } from '../../scenarios/domain/network.ts';
import { costParts } from '../../solver/report/cost-parts.ts';
import { landedCost } from '../../solver/report/landed-cost.ts';
import type { RouteCost } from '../../solver/analysis/why/compare-routes.ts';
import type { SwitchChange } from '../../solver/analysis/why/switch-change.ts';
import type { Comparison } from '../../solver/analysis/why/why-answer.ts';
import { capital } from './capital.ts';
import { formatNumber, none } from './format.ts';
import { nameIn } from './name-in.ts';
import type { TextTable } from './render-table.ts';
import { formatChanged, nameChanged } from './say-switch-change.ts';

/** What the goods cost a unit by both ways, part by part. */
export function comparisonTable(
  network: Network,
  { product, market, subject, other }: Comparison,
  currency: string,
): TextTable {
  const titles = new Map<string, string>(landedCost.columns.map(({ key, title }) => [key, title]));
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

/** Where goods come from and by which modes. */
function sayRoute(network: Network, { site, lanes }: RouteCost): string {
  const modes = lanes.map((id) => network.lanes.find((lane) => lane.id === id)?.mode ?? id);
  const from = site === null ? 'stock' : nameIn(network.sites, site);
  return modes.length === 0 ? from : `${from}, ${modes.join(' + ')}`;
}

function signed(amount: number): string {
  const text = formatNumber(amount, 2);
  return amount > 0 && text !== '0.00' ? `+${text}` : text;
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
