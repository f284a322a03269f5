import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import type { Catalogue } from './catalogue.ts';

/** Freight of one unit in base currency, without insurance and without whole containers. */
export function freightPerUnit(catalogue: Catalogue, lane: Lane, product: Product): number {
  const { unit, kg, m3, container } = lane.costPer;
  const filled =
    container === null || container.isWholeContainers
      ? 0
      : container.cost *
        Math.max(product.volumeM3 / container.usableM3, product.weightKg / container.usableKg);
  return catalogue.toBase(unit + kg * product.weightKg + m3 * product.volumeM3 + filled, lane.currency);
}
