import type { ProductId } from '../../../../scenarios/domain/primitives.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';

/** The input whose origin and standing a recipe may pass on: the one marked, else the first; `null` without inputs. */
export function principalInput({ inputs }: Recipe): ProductId | null {
  return (inputs.find((input) => input.isPrincipal) ?? inputs[0])?.product ?? null;
}
