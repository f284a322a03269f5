import { dateOf } from '../../scenarios/domain/calendar-day.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type {
  AgreementId,
  DutyLayerId,
  LaneId,
  PeriodId,
  ProductId,
  TerritoryId,
} from '../../scenarios/domain/primitives.ts';
import type { Plan } from '../solution/plan.ts';
import { flowEntries, type EntryProgramme, type FlowEntry } from './flow-entries.ts';
import { sumBy } from './sum-by.ts';

/**
 * Goods that a broker declares as one line: of a product, origin and standing, by a lane, that arrive while the law stands
 * still, in one way of entering. Money in base currency; rates are fractions of the duty base.
 */
export interface DeclaredEntry {
  into: TerritoryId;
  lane: LaneId;
  product: ProductId;
  hsCode: string | null;
  origin: TerritoryId;
  /** Origin that duty is reckoned by: another where origins are disputed, the worse case is planned, and it is the dearer. */
  dutyOrigin: TerritoryId;
  standing: string | null;
  /** Of dispatch. */
  period: PeriodId;
  /** First and last day on which they arrive. */
  firstDay: string;
  lastDay: string;
  programme: EntryProgramme;
  agreement: AgreementId | null;
  quota: DutyLayerId | null;
  units: number;
  valuePerUnit: number;
  customsValue: number;
  /** What ad valorem rates are charged on: free on board, with freight and insurance, or the first sale in place of the value. */
  basis: 'FOB' | 'CIF' | 'first sale' | 'first sale CIF' | 'none';
  basePerUnit: number;
  layers: readonly DeclaredCharge[];
  duty: number;
  /** Refunded when the goods leave again: never positive. */
  drawback: number;
}

/** What one layer charges on an entry. */
export interface DeclaredCharge {
  layer: DutyLayerId;
  rate: number;
  /** With amounts by the unit, kilogram or tonne of carbon. */
  dutyPerUnit: number;
  duty: number;
  drawback: number;
}

/** Every entry of a plan, by territory, lane and product in the network's order, then by day. */
export function declaredEntries(network: Network, plan: Plan): readonly DeclaredEntry[] {
  const place = (records: readonly { readonly id: string }[]) => {
    const order = new Map(records.map(({ id }, index) => [id, index]));
    return (id: string) => order.get(id)!;
  };
  const territory = place(network.territories);
  const lane = place(network.lanes);
  const product = place(network.products);
  return sumBy(flowEntries(network, plan), keyOf, noneOf, add).sort(
    (one, other) =>
      territory(one.into) - territory(other.into) ||
      lane(one.lane) - lane(other.lane) ||
      product(one.product) - product(other.product) ||
      compare(one.origin, other.origin) ||
      compare(one.standing ?? '', other.standing ?? '') ||
      compare(one.firstDay, other.firstDay),
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Goods of different age go on one line: customs asks about everything else that tells flows apart, and not about that. */
function keyOf({ flow, perUnit, programme, quota, fromDay }: FlowEntry): string {
  const { lane, product, standing, period } = flow;
  const claim = perUnit.claim;
  return [
    lane,
    product,
    flow.origin,
    perUnit.origin,
    standing,
    period,
    fromDay,
    programme,
    claim?.agreement,
    quota,
  ].join('|');
}

/** The line before any units are on it. */
function noneOf(entry: FlowEntry): DeclaredEntry {
  const { flow, goods, perUnit, programme, agreement, quota, fromDay, toDay } = entry;
  const { lane, product, standing, period } = flow;
  return {
    into: goods.into.id,
    lane,
    product,
    hsCode: goods.hsCode,
    origin: flow.origin,
    dutyOrigin: perUnit.origin,
    standing,
    period,
    firstDay: dateOf(Math.floor(fromDay)),
    lastDay: dateOf(Math.ceil(toDay) - 1),
    programme,
    agreement,
    quota,
    units: 0,
    valuePerUnit: goods.customsValue,
    customsValue: 0,
    basis: basisOf(perUnit.kind, goods.into.dutyBase),
    basePerUnit: perUnit.dutyBase,
    layers: perUnit.charges.map(({ layer, dutyPerUnit }, number) => ({
      layer: layer.id,
      rate: perUnit.stack.lines[number]!.adValoremRate,
      dutyPerUnit,
      duty: 0,
      drawback: 0,
    })),
    duty: 0,
    drawback: 0,
  };
}

function basisOf(kind: FlowEntry['perUnit']['kind'], base: 'fob' | 'cif'): DeclaredEntry['basis'] {
  if (kind === 'de minimis') return 'none';
  if (kind === 'first sale') return base === 'cif' ? 'first sale CIF' : 'first sale';
  return base === 'cif' ? 'CIF' : 'FOB';
}

function add(row: DeclaredEntry, { units, customsValue, charges }: FlowEntry): void {
  row.units += units;
  row.customsValue += customsValue;
  row.layers = row.layers.map((line, number) => {
    const { duty, drawback } = charges[number]!;
    row.duty += duty;
    row.drawback += drawback;
    return { ...line, duty: line.duty + duty, drawback: line.drawback + drawback };
  });
}
