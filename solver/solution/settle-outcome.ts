import type { RawOutcome } from '../backends/engine.ts';
import { relativeGapOf } from '../backends/program/relative-gap.ts';
import type { PlanningModel } from '../formulation/build-model.ts';
import type { PlannedFee } from '../formulation/sets/planned-fees.ts';
import type { Move, Node } from '../formulation/sets/reach.ts';

type Answer = Pick<RawOutcome, 'objective' | 'bound' | 'relativeGap' | 'values'>;

/**
 * An outcome in which every fee on planned entries is exactly what its law makes of the flows. The program bounds these
 * fees from below: an engine that stops short of the best plan may leave them higher, and one that looks for least
 * carbon leaves them anywhere. Nothing else depends on them, so the plan stays as it is and costs no more than was said.
 */
export function settleOutcome<Outcome extends Answer>(model: PlanningModel, outcome: Outcome): Outcome {
  const { sets, columns, program } = model;
  if (outcome.values === null || sets.plannedFees.list.length === 0) return outcome;
  const values = outcome.values.slice();
  let saved = 0;
  columns.entryFee.each((item, period, column) => {
    const exact = exactFee(model, values, sets.plannedFees.list[item] as PlannedFee, period);
    saved += (program.cost[column] as number) * ((values[column] as number) - exact);
    values[column] = exact;
  });
  const objective = outcome.objective === null ? null : outcome.objective - saved;
  return { ...outcome, values, objective, relativeGap: relativeGapOf(objective, outcome.bound) };
}

function exactFee(
  { sets, columns }: PlanningModel,
  values: Float64Array,
  { lane, rate, floor, ceiling, flat }: PlannedFee,
  period: number,
): number {
  const valueOf = (column: number) => (column < 0 ? 0 : (values[column] as number));
  const used = valueOf(columns.laneUse.at(lane, period));
  let sent = 0;
  for (const move of sets.movesOfLane(lane)) {
    const { product, site } = sets.nodes[(sets.moves[move] as Move).from] as Node;
    sent += sets.catalogue.customsValue(product, site) * valueOf(columns.flow.at(move, period));
  }
  return Math.min(Math.max(rate * sent, floor * used), ceiling) + flat * used;
}
