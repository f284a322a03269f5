import type { Lane } from '../domain/lane.ts';
import type { ToBase } from '../domain/money.ts';
import type { Product } from '../domain/product.ts';

/**
 * Freight of one unit in base currency, without insurance: what is charged by the unit, the kilogram, the cubic metre and
 * a share of a container. Whole containers depend on what else they hold, and stay out; so they do of a CIF base.
 */
export function freightPerUnit(inBase: ToBase, lane: Lane, { weightKg, volumeM3 }: Product): number {
  const { unit, kg, m3, container } = lane.costPer;
  const filled =
    container === null || container.isWholeContainers
      ? 0
      : container.cost * Math.max(volumeM3 / container.usableM3, weightKg / container.usableKg);
  return inBase(unit + kg * weightKg + m3 * volumeM3 + filled, lane.currency);
}
