import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { Product } from '../../../../scenarios/domain/product.ts';
import type { Tagged } from './sound-lines.ts';

/** One text for the goods of one tag that leave by one lane in one period; whether under drawback, it does not say. */
export function flowKey({
  lane,
  product,
  origin,
  standing,
  elapsedDays,
  period,
}: Tagged & { readonly lane: Lane; readonly product: Product; readonly period: number }): string {
  return `${lane.id} ${product.id} ${origin} ${standing.text ?? ''} ${elapsedDays ?? ''} ${period}`;
}
