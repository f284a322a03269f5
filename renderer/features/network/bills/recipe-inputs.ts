import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import type { Edit } from '../../../store/edit.ts';
import type { Json } from '../../../store/content.ts';

type Input = Recipe['inputs'][number];

/** Sets the inputs of a recipe, which are one value of it. */
function setInputs(recipe: Recipe, inputs: readonly unknown[], typed = ''): Edit {
  return {
    kind: 'set',
    collection: 'recipes',
    id: recipe.id,
    path: ['inputs'],
    value: inputs as Json,
    typed,
  };
}

/** The quantity of one input for one unit started. */
export function setQuantity(recipe: Recipe, index: number, quantityPer: Json, typed: string): Edit {
  return setInputs(
    recipe,
    recipe.inputs.map((input, n) => (n === index ? { ...input, quantityPer } : input)),
    typed,
  );
}

/** Makes one input the principal one and no other: a recipe has one whose origin it passes on. */
export function setPrincipal(recipe: Recipe, index: number): Edit {
  return setInputs(
    recipe,
    recipe.inputs.map((input, n) => ({ ...input, isPrincipal: n === index })),
  );
}

export function addInput(recipe: Recipe, product: string): Edit {
  return setInputs(recipe, [...recipe.inputs, { product, quantityPer: 1, isPrincipal: false }]);
}

export function removeInput(recipe: Recipe, index: number): Edit {
  return setInputs(
    recipe,
    recipe.inputs.filter((_, n) => n !== index),
  );
}

/** The place of the principal input: the one marked, else the first; `null` without inputs. */
export function principalOf({ inputs }: { readonly inputs: readonly Input[] }): number | null {
  if (inputs.length === 0) return null;
  return Math.max(
    0,
    inputs.findIndex(({ isPrincipal }) => isPrincipal),
  );
}

/** Products that may go into a recipe: not in it yet, and not made, however far down, from what it makes. */
export function possibleInputs(
  network: Pick<Network, 'recipes' | 'products'>,
  recipe: Recipe,
): readonly Network['products'][number][] {
  const madeInto = new Map<string, string[]>();
  for (const { output, inputs } of network.recipes) {
    for (const { product } of inputs) {
      const outputs = madeInto.get(product);
      if (outputs === undefined) madeInto.set(product, [output]);
      else outputs.push(output);
    }
  }
  const above = new Set<string>([recipe.output]);
  for (const product of above) for (const output of madeInto.get(product) ?? []) above.add(output);
  const present = new Set<string>(recipe.inputs.map(({ product }) => product));
  return network.products.filter(({ id }) => !above.has(id) && !present.has(id));
}
