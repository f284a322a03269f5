import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { append } from '../sets/append.ts';
import type { Draw } from '../sets/planning-sets.ts';
import type { Stream } from '../sets/reach.ts';
import { make } from '../variables/goods.ts';
import { type ConstraintFamily, periodName, productName } from './constraint-family.ts';

/** A stream takes of each input what its good units need at the recipe's yield, from whichever origins it may use. */
export const billOfMaterials: ConstraintFamily = {
  name: 'bill_of_materials',
  title: 'Bill of materials',
  formula: 'Σ_o use[r,σ,q,o,t] = quantityPer[r,q] / yield[r] · make[r,σ,t]   ∀ r, σ, q, t',
  addRows({ sets, columns, builder }) {
    const { network, catalogue } = sets;
    const drawsOf = new Map<string, number[]>();
    sets.draws.forEach(({ stream, input }: Draw, index) => append(drawsOf, `${stream} ${input}`, index));
    sets.streams.forEach((stream: Stream, number) => {
      const recipe = network.recipes[stream.recipe] as Recipe;
      recipe.inputs.forEach((input, position) => {
        const product = catalogue.productIndex.of(input.product);
        const draws = drawsOf.get(`${number} ${position}`) ?? [];
        for (let period = stream.first; period <= stream.last; period++) {
          const row = builder.addRow(
            0,
            0,
            () =>
              `bill_of_materials(${[...make.label(number, sets), productName(sets, product), periodName(sets, period)].join(',')})`,
          );
          for (const draw of draws) {
            const column = columns.use.at(draw, period);
            if (column >= 0) builder.addTerm(row, column, 1);
          }
          builder.addTerm(row, columns.make.at(number, period), -input.quantityPer / recipe.yield);
        }
      });
    });
  },
};
