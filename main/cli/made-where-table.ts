import type { Network } from '../../scenarios/domain/network.ts';
import type { Ledger } from '../../solver/solution/ledger.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { madeWhere } from '../../solver/report/made-where.ts';
import { formatName, formatNumber, formatShare } from './format.ts';
import type { TextTable } from './render-table.ts';

/** Which site makes how much of each product, with the customs origin it then carries. */
export function madeWhereTable(network: Network, plan: Plan, ledger: Ledger): TextTable {
  const nameOf = new Map<string, string>(
    [...network.products, ...network.sites, ...network.territories].map((each) => [
      each.id,
      formatName(each.name),
    ]),
  );
  let last: string | null = null;
  const rows = madeWhere
    .rows(network, plan, ledger)
    .map(({ product, site, origin, quantity, shareOfProduct }) => {
      const title = product === last ? '' : (nameOf.get(product) ?? product);
      last = product;
      return [
        title,
        nameOf.get(site) ?? site,
        nameOf.get(origin) ?? origin,
        formatNumber(quantity),
        formatShare(shareOfProduct),
      ];
    });
  return {
    columns: [
      { title: madeWhere.columns[0]?.title ?? '', align: 'left' },
      { title: 'Made at', align: 'left' },
      { title: 'Origin', align: 'left' },
      { title: 'Units', align: 'right' },
      { title: 'Share', align: 'right' },
    ],
    rows,
    total: null,
  };
}
