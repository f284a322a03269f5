import type { ProductId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { LedgerKind } from '../solution/ledger.ts';
import { toldByGoods } from './told-by-goods.ts';
import { report } from './report.ts';
import { sumBy } from './sum-by.ts';

export interface DutyRow {
  /** Id of the duty layer or fee. */
  layer: string;
  /** The law of a layer as the network states it. */
  authority: string | null;
  kind: 'duty' | 'fee' | 'drawback';
  into: TerritoryId | null;
  origin: TerritoryId | null;
  product: ProductId | null;
  quantity: number;
  amount: number;
  amountPerUnit: number | null;
}

const borderKinds: readonly LedgerKind[] = ['duty', 'fee', 'drawback'];

/** What each duty layer and each entry fee costs over the horizon, by importing territory, origin and product. */
export const dutyByLayer = report<DutyRow>({
  name: 'duty-by-layer',
  title: 'Duty and fees by layer',
  columns: [
    { key: 'layer', title: 'Layer', unit: 'duty-layer', total: 'none' },
    { key: 'kind', title: 'Kind', unit: 'text', total: 'none' },
    { key: 'into', title: 'Into', unit: 'territory', total: 'none' },
    { key: 'origin', title: 'Origin', unit: 'territory', total: 'none' },
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'authority', title: 'Authority', unit: 'text', total: 'none' },
    { key: 'quantity', title: 'Units charged', unit: 'units', total: 'none' },
    { key: 'amount', title: 'Amount', unit: 'money', total: 'sum' },
    { key: 'amountPerUnit', title: 'Per unit', unit: 'money-per-unit', total: 'none' },
  ],
  rows: (network, plan, ledger) => {
    const territories = new Map<string, TerritoryId>(network.sites.map((each) => [each.id, each.territory]));
    const importers = new Map<string, TerritoryId>(
      network.lanes.map((each) => [each.id, territories.get(each.to)!]),
    );
    const authorities = new Map<string, string | null>(
      network.duties.map((each) => [each.id, each.authority]),
    );
    const charged = toldByGoods(
      network,
      plan,
      ledger.entries.filter(({ kind }) => borderKinds.includes(kind)),
    ).map((entry) => ({ ...entry, into: entry.lane === null ? null : importers.get(entry.lane)! }));
    const rows = sumBy(
      charged,
      ({ kind, cause, into, origin, product }) => `${kind} ${cause} ${into} ${origin} ${product}`,
      ({ kind, cause, into, origin, product }): DutyRow => ({
        layer: cause ?? '',
        authority: authorities.get(cause ?? '') ?? null,
        kind: kind as DutyRow['kind'],
        into,
        origin,
        product,
        quantity: 0,
        amount: 0,
        amountPerUnit: null,
      }),
      (row, { quantity, amount }) => {
        row.quantity += quantity;
        row.amount += amount;
      },
    );
    return rows
      .map((row) => ({ ...row, amountPerUnit: row.quantity > 0 ? row.amount / row.quantity : null }))
      .sort((one, other) => other.amount - one.amount);
  },
});
