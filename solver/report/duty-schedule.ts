import type { Network } from '../../scenarios/domain/network.ts';
import type { AgreementId, DutyLayerId, ProductId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { Plan } from '../solution/plan.ts';
import { flowEntries, type EntryProgramme, type FlowEntry } from './flow-entries.ts';
import { report } from './report.ts';
import { sumBy } from './sum-by.ts';

export interface DutyScheduleRow {
  into: TerritoryId;
  product: ProductId;
  programme: EntryProgramme;
  /** The agreement claimed under preference. */
  agreement: AgreementId | null;
  /** `null` for goods that no layer meets. */
  layer: DutyLayerId | null;
  /** Units that the layer meets; they stand again on the row of every other layer that meets them. */
  units: number;
  /** Of these units, as declared where they are sent from: neither freight nor a first sale changes it. */
  customsValue: number;
  duty: number;
  /** What is refunded of the duty: never positive. */
  drawback: number;
  /** Duty less what is refunded, of the customs value; `null` where that is nothing. */
  averageRate: number | null;
}

/**
 * What each customs territory takes on what enters it, by product, by the programme of the entry and by layer. Duty and
 * drawback add up to those of the ledger.
 */
export const dutySchedule = report<DutyScheduleRow>({
  name: 'duty-schedule',
  title: 'Duty schedule by programme',
  columns: [
    { key: 'into', title: 'Into', unit: 'territory', total: 'none' },
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'programme', title: 'Programme', unit: 'text', total: 'none' },
    { key: 'agreement', title: 'Agreement', unit: 'agreement', total: 'none' },
    { key: 'layer', title: 'Layer', unit: 'duty-layer', total: 'none' },
    { key: 'units', title: 'Units', unit: 'units', total: 'none' },
    { key: 'customsValue', title: 'Customs value', unit: 'money', total: 'none' },
    { key: 'duty', title: 'Duty', unit: 'money', total: 'sum' },
    { key: 'drawback', title: 'Drawback', unit: 'money', total: 'sum' },
    { key: 'averageRate', title: 'Average rate', unit: 'share', total: 'none' },
  ],
  rows: scheduleRows,
});

function scheduleRows(network: Network, plan: Plan): readonly DutyScheduleRow[] {
  const order = new Map<string, number>(network.territories.map(({ id }, index) => [id, index]));
  return sumBy(
    flowEntries(network, plan).flatMap(linesOf),
    ({ into, product, programme, agreement, layer }) =>
      `${into} ${product} ${programme} ${agreement} ${layer}`,
    (line): DutyScheduleRow => ({
      ...line,
      units: 0,
      customsValue: 0,
      duty: 0,
      drawback: 0,
      averageRate: null,
    }),
    (row, { units, customsValue, duty, drawback }) => {
      row.units += units;
      row.customsValue += customsValue;
      row.duty += duty;
      row.drawback += drawback;
    },
  )
    .map((row) => ({
      ...row,
      averageRate: row.customsValue > 0 ? (row.duty + row.drawback) / row.customsValue : null,
    }))
    .sort((one, other) => order.get(one.into)! - order.get(other.into)! || other.duty - one.duty);
}

/** One line for each layer that an entry meets, or one of none. */
function linesOf({
  flow: { product },
  goods,
  programme,
  agreement,
  units,
  customsValue,
  charges,
}: FlowEntry): readonly Omit<DutyScheduleRow, 'averageRate'>[] {
  const entry = { into: goods.into.id, product, programme, agreement, units, customsValue };
  return charges.length === 0
    ? [{ ...entry, layer: null, duty: 0, drawback: 0 }]
    : charges.map((charge) => ({ ...entry, ...charge }));
}
