import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';
import { isOriginating } from '../../../scenarios/trade/origin-rules.ts';
import { append } from '../sets/append.ts';
import type { Draw } from '../sets/planning-sets.ts';
import type { Node, Stream } from '../sets/reach.ts';
import { make } from '../variables/goods.ts';
import { type ConstraintFamily, periodName } from './constraint-family.ts';

/**
 * A stream that earns a preference by regional value content uses no more foreign value than the rule allows. The
 * optimiser chooses how much output to qualify, and which materials to buy from where to qualify it.
 */
export const regionalValue: ConstraintFamily = {
  name: 'regional_value',
  title: 'Regional value content',
  formula: `Σ_{q, o not originating} value[q] · use[r,σ,q,o,t] ≤ (1 − threshold) · value[r] · make[r,σ,t]
  ∀ streams σ that earn a claim by regional value, t; value[r] = rvcValue or customs value of the output at the plant`,
  addRows({ sets, columns, builder }) {
    const { network } = sets;
    const drawsOf = new Map<number, number[]>();
    sets.draws.forEach(({ stream }: Draw, index) => append(drawsOf, stream, index));
    sets.streams.forEach((stream: Stream, number) => {
      for (const { earned, criterion } of stream.earned) {
        if (criterion.kind !== 'value') continue;
        const foreign = (drawsOf.get(number) ?? []).filter((index) => {
          const { node } = sets.draws[index] as Draw;
          const { origin, standing } = sets.tags.at((sets.nodes[node] as Node).tag);
          const territory = network.territories[origin]?.id as TerritoryId;
          return !isOriginating(earned, { origin: territory, standing });
        });
        for (let period = stream.first; period <= stream.last; period++) {
          const row = builder.addRow(
            -Infinity,
            0,
            () =>
              `regional_value(${[earned.claim.agreement, ...make.label(number, sets), periodName(sets, period)].join(',')})`,
          );
          for (const index of foreign) {
            const column = columns.use.at(index, period);
            const value = criterion.valuePerInput[(sets.draws[index] as Draw).input] as number;
            if (column >= 0) builder.addTerm(row, column, value);
          }
          builder.addTerm(row, columns.make.at(number, period), -criterion.mostForeignPerUnit);
        }
      }
    });
  },
};
