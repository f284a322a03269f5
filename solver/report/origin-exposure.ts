import type { Network } from '../../scenarios/domain/network.ts';
import type { ProductId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import { dutyLaw } from '../../scenarios/trade/import-duty.ts';
import type { Plan } from '../solution/plan.ts';
import { borderGoods } from './border-goods.ts';
import { entriesOf, quotaShares, type FlowEntry } from './flow-entries.ts';
import { report } from './report.ts';
import { sumBy } from './sum-by.ts';

/** Duty is net of what is refunded, in base currency. */
export interface OriginExposureRow {
  product: ProductId;
  into: TerritoryId;
  /** As planned. */
  origin: TerritoryId;
  /** As customs may decide. Goods with several stand on a row for each. */
  otherOrigin: TerritoryId;
  units: number;
  duty: number;
  dutyOtherwise: number;
  /** Duty otherwise less duty as planned. */
  exposure: number;
  /** The exposure of those goods for which this is the dearest other origin, where they then pay more … */
  dearer: number;
  /** … and where even that costs no more: never positive. */
  cheaper: number;
}

/**
 * Goods of disputed origin that the plan imports, and their duty if customs decides the other way.
 *
 * For each flow f and each other origin o: exposure(f,o) = duty(f, as if of origin o) − duty(f, as planned). The totals
 * take each flow once, with its dearest other origin: Σ_f max(0, max_o exposure) is what the plan costs more if customs
 * decides against it everywhere, Σ_f min(0, max_o exposure) what it saves where every decision would be in its favour.
 */
export const originExposure = report<OriginExposureRow>({
  name: 'origin-exposure',
  title: 'Exposure to disputed origins',
  columns: [
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'into', title: 'Into', unit: 'territory', total: 'none' },
    { key: 'origin', title: 'Origin', unit: 'territory', total: 'none' },
    { key: 'otherOrigin', title: 'Other origin', unit: 'territory', total: 'none' },
    { key: 'units', title: 'Units', unit: 'units', total: 'none' },
    { key: 'duty', title: 'Duty', unit: 'money', total: 'none' },
    { key: 'dutyOtherwise', title: 'Duty otherwise', unit: 'money', total: 'none' },
    { key: 'exposure', title: 'Exposure', unit: 'money', total: 'none' },
    { key: 'dearer', title: 'Dearer by', unit: 'money', total: 'sum' },
    { key: 'cheaper', title: 'Cheaper by', unit: 'money', total: 'sum' },
  ],
  rows: exposureRows,
});

/** Duty that customs could still ask for by deciding otherwise on every disputed origin, in base currency. */
export function dutyAtStake(rows: readonly OriginExposureRow[]): number {
  return rows.reduce((sum, { dearer }) => sum + dearer, 0);
}

function exposureRows(network: Network, plan: Plan): readonly OriginExposureRow[] {
  const lines = disputedFlows(network, plan);
  return sumBy(
    lines,
    ({ product, into, origin, otherOrigin }) => `${product} ${into} ${origin} ${otherOrigin}`,
    (line): OriginExposureRow => ({
      ...line,
      units: 0,
      duty: 0,
      dutyOtherwise: 0,
      exposure: 0,
      dearer: 0,
      cheaper: 0,
    }),
    (row, line) => {
      row.units += line.units;
      row.duty += line.duty;
      row.dutyOtherwise += line.dutyOtherwise;
      row.exposure += line.exposure;
      row.dearer += line.dearer;
      row.cheaper += line.cheaper;
    },
  ).sort((one, other) => other.exposure - one.exposure);
}

/** A row for each flow of disputed goods and each other origin. */
function disputedFlows(network: Network, plan: Plan): readonly OriginExposureRow[] {
  const law = dutyLaw(network);
  // Once customs has decided, nothing is in dispute.
  const decided = { ...law, isWorseCase: false };
  const goodsOf = borderGoods(network);
  const sharesOf = quotaShares(plan);
  return plan.flows.flatMap((flow) => {
    const border = goodsOf(flow);
    if (border === null || border.goods.standing.otherOrigins.length === 0) return [];
    const { goods } = border;
    const shares = sharesOf(flow);
    const duty = netDuty(entriesOf(law, flow, border, shares));
    const rows = goods.standing.otherOrigins.map((otherOrigin): OriginExposureRow => {
      const standing = { ...goods.standing, otherOrigins: [] };
      const otherwise = { ...border, goods: { ...goods, origin: otherOrigin, standing } };
      const dutyOtherwise = netDuty(entriesOf(decided, flow, otherwise, shares));
      return {
        product: flow.product,
        into: goods.into.id,
        origin: goods.origin,
        otherOrigin,
        units: flow.quantity,
        duty,
        dutyOtherwise,
        exposure: dutyOtherwise - duty,
        dearer: 0,
        cheaper: 0,
      };
    });
    const dearest = rows.reduce((most, row) => (row.exposure > most.exposure ? row : most));
    if (dearest.exposure > 0) dearest.dearer = dearest.exposure;
    else dearest.cheaper = dearest.exposure;
    return rows;
  });
}

function netDuty(entries: readonly FlowEntry[]): number {
  return entries
    .flatMap(({ charges }) => charges)
    .reduce((sum, { duty, drawback }) => sum + duty + drawback, 0);
}
