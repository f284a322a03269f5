import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { Product } from '../../../../scenarios/domain/product.ts';
import type { Facts } from '../facts/facts.ts';
import type { Charge } from './charge.ts';

/** Carriage of one unit in base currency, without insurance and without what is charged by whole containers. */
export function freightPerUnit(lane: Lane, { weightKg, volumeM3 }: Product, { values }: Facts): number {
  const { unit, kg, m3, container } = lane.costPer;
  const share =
    container === null || container.isWholeContainers
      ? 0
      : container.cost * Math.max(volumeM3 / container.usableM3, weightKg / container.usableKg);
  return values.toBase(unit + kg * weightKg + m3 * volumeM3 + share, lane.currency);
}

/** Insurance of one unit in base currency. */
export function insurancePerUnit(lane: Lane, product: Product, { values }: Facts): number {
  return lane.insuranceRate * values.customsValue(product, lane.from);
}

/** Freight and insurance of each unit sent, whole containers, and the fixed cost of lanes in use. */
export function chargeFreight(facts: Facts, charge: Charge): void {
  const { lines, values } = facts;
  for (const { lane, product, period, quantity } of lines.flows) {
    const perUnit = freightPerUnit(lane, product, facts) + insurancePerUnit(lane, product, facts);
    charge('freight', period, perUnit * quantity, lane.id);
  }
  for (const { lane, period, count } of lines.containers) {
    const cost = values.toBase(lane.costPer.container?.cost ?? 0, lane.currency);
    charge('freight', period, cost * count, lane.id);
  }
  for (const { lane, period } of lines.laneUses) {
    charge('fixed', period, values.toBase(lane.fixedCostPerPeriod, lane.currency), lane.id);
  }
}
