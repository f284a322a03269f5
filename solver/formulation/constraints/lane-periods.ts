import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { LoadUnit } from '../../../scenarios/domain/site.ts';
import type { Move, Node } from '../sets/reach.ts';
import { laneName, type ModelContext, periodName } from './constraint-family.ts';

/** Adds the load that a lane's goods put on it in a period, in a unit of capacity. */
export function addLaneLoad(
  { sets, columns, builder }: ModelContext,
  row: number,
  lane: number,
  unit: LoadUnit,
  period: number,
): void {
  for (const item of sets.movesOfLane(lane)) {
    const column = columns.flow.at(item, period);
    if (column < 0) continue;
    const { product } = sets.nodes[(sets.moves[item] as Move).from] as Node;
    builder.addTerm(row, column, sets.catalogue.load(product, unit));
  }
}

/** Calls back with every lane and period in which something can be dispatched on it. */
export function eachLanePeriod(
  { sets }: ModelContext,
  chosen: (lane: Lane, number: number) => boolean,
  visit: (lane: Lane, number: number, period: number) => void,
): void {
  sets.network.lanes.forEach((lane, number) => {
    const span = sets.lanePeriods(number);
    if (span === null || !chosen(lane, number)) return;
    for (let period = span[0]; period <= span[1]; period++) visit(lane, number, period);
  });
}

/** Name of a family's row for a lane and period; `part` tells rows of one lane and period apart. */
export const lanePeriodName =
  (family: string, { sets }: ModelContext, lane: number, period: number, ...part: readonly string[]) =>
  () =>
    `${family}(${[...part, laneName(sets, lane), periodName(sets, period)].join(',')})`;
