import type { Network } from '../../scenarios/domain/network.ts';
import type {
  AgreementId,
  LaneId,
  PeriodId,
  ProductId,
  TerritoryId,
} from '../../scenarios/domain/primitives.ts';
import type { Ledger } from '../solution/ledger.ts';
import type { Plan } from '../solution/plan.ts';
import { declaredEntries, type DeclaredEntry } from './declared-entries.ts';
import { declaredFees, type DeclaredFee } from './declared-fees.ts';
import { report } from './report.ts';

export interface EntryLineRow {
  into: TerritoryId;
  lane: LaneId;
  /** Of dispatch. */
  period: PeriodId;
  /** `null` on the line of a fee: it is on all goods of the lane and period. */
  product: ProductId | null;
  hsCode: string | null;
  origin: TerritoryId | null;
  standing: string | null;
  firstDay: string | null;
  lastDay: string | null;
  programme: string | null;
  agreement: AgreementId | null;
  /** Units of the entry; they stand again on the line of every other layer of it, as do value and base. */
  units: number | null;
  valuePerUnit: number | null;
  customsValue: number | null;
  basis: string | null;
  basePerUnit: number | null;
  /** Id of the duty layer or fee; `null` for goods that no layer meets. */
  layer: string | null;
  rate: number | null;
  duty: number;
  drawback: number;
  fee: number;
}

/**
 * The lines of customs entries that a plan leads to, as a broker could check them: one for each layer of law that goods
 * of one kind meet while it stands still, and one for each entry fee of a lane and period. Duty, drawback and fees add up
 * to those of the ledger.
 */
export const entryLines = report<EntryLineRow>({
  name: 'entry-lines',
  title: 'Customs entry lines',
  columns: [
    { key: 'into', title: 'Into', unit: 'territory', total: 'none' },
    { key: 'lane', title: 'Lane', unit: 'lane', total: 'none' },
    { key: 'period', title: 'Period', unit: 'period', total: 'none' },
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'hsCode', title: 'HS code', unit: 'text', total: 'none' },
    { key: 'origin', title: 'Origin', unit: 'territory', total: 'none' },
    { key: 'standing', title: 'Standing', unit: 'standing', total: 'none' },
    { key: 'firstDay', title: 'First day', unit: 'text', total: 'none' },
    { key: 'lastDay', title: 'Last day', unit: 'text', total: 'none' },
    { key: 'programme', title: 'Programme', unit: 'text', total: 'none' },
    { key: 'agreement', title: 'Agreement', unit: 'agreement', total: 'none' },
    { key: 'units', title: 'Units', unit: 'units', total: 'none' },
    { key: 'valuePerUnit', title: 'Value per unit', unit: 'money-per-unit', total: 'none' },
    { key: 'customsValue', title: 'Customs value', unit: 'money', total: 'none' },
    { key: 'basis', title: 'Duty basis', unit: 'text', total: 'none' },
    { key: 'basePerUnit', title: 'Base per unit', unit: 'money-per-unit', total: 'none' },
    { key: 'layer', title: 'Layer', unit: 'duty-layer', total: 'none' },
    { key: 'rate', title: 'Rate', unit: 'share', total: 'none' },
    { key: 'duty', title: 'Duty', unit: 'money', total: 'sum' },
    { key: 'drawback', title: 'Drawback', unit: 'money', total: 'sum' },
    { key: 'fee', title: 'Fee', unit: 'money', total: 'sum' },
  ],
  rows: (network: Network, plan: Plan, ledger: Ledger) => [
    ...declaredEntries(network, plan).flatMap(linesOfEntry),
    ...declaredFees(network, ledger).map(lineOfFee),
  ],
});

function linesOfEntry(entry: DeclaredEntry): readonly EntryLineRow[] {
  const { dutyOrigin: _origin, quota: _quota, layers, duty: _duty, drawback: _drawback, ...goods } = entry;
  return layers.length === 0
    ? [{ ...goods, layer: null, rate: null, duty: 0, drawback: 0, fee: 0 }]
    : layers.map(({ layer, rate, duty, drawback }) => ({ ...goods, layer, rate, duty, drawback, fee: 0 }));
}

function lineOfFee({ into, lane, period, fee, amount }: DeclaredFee): EntryLineRow {
  return {
    into,
    lane,
    period,
    product: null,
    hsCode: null,
    origin: null,
    standing: null,
    firstDay: null,
    lastDay: null,
    programme: null,
    agreement: null,
    units: null,
    valuePerUnit: null,
    customsValue: null,
    basis: null,
    basePerUnit: null,
    layer: fee,
    rate: null,
    duty: 0,
    drawback: 0,
    fee: amount,
  };
}
