import type { Catalogue } from './catalogue.ts';

/** For each product made, by number: most units of each input that one good unit may take. */
export type InputsPerOutput = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Units of input for one good unit, the largest over recipes. */
export function inputsPerOutput({ network, productIndex }: Catalogue): InputsPerOutput {
  const perUnit = new Map<number, Map<number, number>>();
  for (const recipe of network.recipes) {
    const output = productIndex.of(recipe.output);
    const inputs = perUnit.get(output) ?? new Map<number, number>();
    perUnit.set(output, inputs);
    for (const input of recipe.inputs) {
      const product = productIndex.of(input.product);
      const quantity = input.quantityPer / recipe.yield;
      inputs.set(product, Math.max(inputs.get(product) ?? 0, quantity));
    }
  }
  return perUnit;
}

/** Products in an order in which each comes before what it is made of; the checks refuse bills of materials with a cycle. */
export function outputsFirst(count: number, inputsOf: InputsPerOutput): number[] {
  const order: number[] = [];
  const state = new Uint8Array(count);
  const visit = (product: number) => {
    if (state[product] !== 0) return;
    state[product] = 1;
    for (const input of inputsOf.get(product)?.keys() ?? []) visit(input);
    order.push(product);
  };
  for (let product = 0; product < count; product++) visit(product);
  return order.reverse();
}
