import { dateOf, dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { LaneId, ProductId, TerritoryId } from '../../../scenarios/domain/primitives.ts';
import { sumBy } from '../../../solver/report/sum-by.ts';
import type { PlanAnswer } from '../../plan/plan-answer.ts';

/** Units of a product and origin that leave by a lane in one period. */
export interface ShipmentItem {
  readonly lane: Network['lanes'][number];
  readonly product: Network['products'][number];
  readonly origin: TerritoryId;
  readonly period: Network['settings']['periods'][number];
  quantity: number;
}

/** Dates between which goods leave and come, as the plan counts them: a period's dispatches spread over its days. */
export interface ShipmentDates {
  readonly departFrom: string;
  readonly departBy: string;
  readonly arriveFrom: string;
  readonly arriveBy: string;
}

/** What leaves by each lane, in the order of the network's periods, lanes and products. */
export function shipmentItems({ network, plan }: PlanAnswer): readonly ShipmentItem[] {
  const lanes = new Map<LaneId, [Network['lanes'][number], number]>(
    network.lanes.map((lane, index) => [lane.id, [lane, index]]),
  );
  const products = new Map<ProductId, [Network['products'][number], number]>(
    network.products.map((product, index) => [product.id, [product, index]]),
  );
  const periods = new Map<string, [ShipmentItem['period'], number]>(
    network.settings.periods.map((period, index) => [period.id, [period, index]]),
  );
  return sumBy(
    plan.flows,
    ({ lane, product, origin, period }) => `${lane} ${product} ${origin} ${period}`,
    ({ lane, product, origin, period }): ShipmentItem => ({
      lane: lanes.get(lane)![0],
      product: products.get(product)![0],
      origin,
      period: periods.get(period)![0],
      quantity: 0,
    }),
    (item, { quantity }) => {
      item.quantity += quantity;
    },
  ).sort(
    (one, other) =>
      lanes.get(one.lane.id)![1] - lanes.get(other.lane.id)![1] ||
      products.get(one.product.id)![1] - products.get(other.product.id)![1] ||
      periods.get(one.period.id)![1] - periods.get(other.period.id)![1],
  );
}

/**
 * Whether a row of the table would show nothing but zeros: less than half a unit, half a kilogram and a twentieth of a
 * cubic metre. A plan in fractions of units has such rows, and nobody ships them.
 */
export function showsNothing({ product, quantity }: ShipmentItem): boolean {
  return quantity < 0.5 && product.weightKg * quantity < 0.5 && product.volumeM3 * quantity < 0.05;
}

/** Days on the way are journey, port, border and handling; part of a day counts as one. */
export function shipmentDates({ lane, period }: Pick<ShipmentItem, 'lane' | 'period'>): ShipmentDates {
  const first = dayNumber(period.start);
  const last = first + period.days - 1;
  const days = Math.ceil(lane.transitDays + lane.dwellDays);
  return {
    departFrom: dateOf(first),
    departBy: dateOf(last),
    arriveFrom: dateOf(first + days),
    arriveBy: dateOf(last + days),
  };
}

/** Containers that the units fill, by volume or by weight; `null` on a lane that is not priced by them. */
export function containersFilled({ lane, product, quantity }: ShipmentItem): number | null {
  const tariff = lane.costPer.container;
  if (tariff === null) return null;
  return quantity * Math.max(product.volumeM3 / tariff.usableM3, product.weightKg / tariff.usableKg);
}
