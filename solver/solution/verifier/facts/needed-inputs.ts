import type { ProductId } from '../../../../scenarios/domain/primitives.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';

/** Units of each input that one good unit of the output takes: Σ quantityPer / yield. */
export function neededInputs({ inputs, yield: goodShare }: Recipe): ReadonlyMap<ProductId, number> {
  const needed = new Map<ProductId, number>();
  for (const { product, quantityPer } of inputs) {
    needed.set(product, (needed.get(product) ?? 0) + quantityPer / goodShare);
  }
  return needed;
}
