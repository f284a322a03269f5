import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { LoadUnit } from '../../../scenarios/domain/site.ts';
import type { Move, Node } from '../sets/reachability.ts';
import { flow } from '../variables/goods.ts';
import { laneName, periodName, type ConstraintFamily, type ModelContext } from './constraint-family.ts';

/** Adds the load that a lane's goods put on it in a period, in a unit of capacity. */
function addLoad(
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

function eachLanePeriod(
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

const named =
  (family: string, { sets }: ModelContext, lane: number, period: number) =>
  () =>
    `${family}(${laneName(sets, lane)},${periodName(sets, period)})`;

/** All goods on a lane in a period together are within its capacity; a lane with a fixed charge carries only when used. */
export const laneCapacity: ConstraintFamily = {
  name: 'lane_capacity',
  title: 'Lane capacity',
  formula: `Σ_{p,o} load[p] · flow[l,p,o,t] ≤ capacity[l] · laneUse[l,t]   ∀ l with a capacity, t   (laneUse = 1 where there is no fixed charge or minimum)`,
  addRows(context) {
    const { columns, builder } = context;
    eachLanePeriod(
      context,
      (lane) => lane.capacityPerPeriod !== null,
      (lane, number, period) => {
        const capacity = lane.capacityPerPeriod ?? Infinity;
        const use = columns.laneUse.at(number, period);
        const row = builder.addRow(
          -Infinity,
          use < 0 ? capacity : 0,
          named('lane_capacity', context, number, period),
        );
        addLoad(context, row, number, lane.capacityUnit, period);
        if (use >= 0) builder.addTerm(row, use, -capacity);
      },
    );
  },
};

/**
 * Goods of one product travel a lane with a fixed charge or a minimum only when it is used. One row for each product
 * bounds the engines' relaxations far better than one for the lane, so it is written where the lane has no capacity,
 * and with one period also beside it.
 */
export const laneActivity: ConstraintFamily = {
  name: 'lane_activity',
  title: 'Use of a lane',
  formula:
    'flow[l,p,o,t] ≤ min(capacity[l] / load[p], need[to,p,t]) · laneUse[l,t]   ∀ l with a fixed charge or minimum, p, o, t',
  addRows(context) {
    const { sets, columns, builder } = context;
    const { catalogue, network } = sets;
    const isOnePeriod = catalogue.horizon.count === 1;
    sets.moves.forEach((move: Move, item) => {
      const lane = network.lanes[move.lane] as Lane;
      if (!columns.laneUse.has(move.lane) || (lane.capacityPerPeriod !== null && !isOnePeriod)) return;
      const { product } = sets.nodes[move.from] as Node;
      const load = catalogue.load(product, lane.capacityUnit);
      const capacity =
        lane.capacityPerPeriod === null || load === 0 ? Infinity : lane.capacityPerPeriod / load;
      for (let period = move.first; period <= move.last; period++) {
        const row = builder.addRow(
          -Infinity,
          0,
          () => `lane_activity(${[...flow.label(item, sets), periodName(sets, period)].join(',')})`,
        );
        builder.addTerm(row, columns.flow.at(item, period), 1);
        const needed = Math.min(sets.need.from(move.from, period), sets.need.from(move.to, period));
        builder.addTerm(row, columns.laneUse.at(move.lane, period), -Math.min(capacity, needed));
      }
    });
  },
};

/** What a lane owes: its minimum whenever it is used, or in every period when committed. */
export const laneMinimum: ConstraintFamily = {
  name: 'lane_minimum',
  title: 'Lane minimum',
  formula:
    'Σ_{p,o} load[p] · flow[l,p,o,t] ≥ minimum[l] · laneUse[l,t]   ∀ l with a minimum, t   (laneUse = 1 where committed)',
  addRows(context) {
    const { sets, columns, builder } = context;
    sets.network.lanes.forEach((lane, number) => {
      if (lane.minimumPerPeriod === 0) return;
      const span = lane.isMinimumCommitted
        ? ([0, sets.catalogue.horizon.count - 1] as const)
        : sets.lanePeriods(number);
      for (let period = span?.[0] ?? 0; period <= (span?.[1] ?? -1); period++) {
        const use = lane.isMinimumCommitted ? -1 : columns.laneUse.at(number, period);
        const least = use < 0 ? lane.minimumPerPeriod : 0;
        const row = builder.addRow(least, Infinity, named('lane_minimum', context, number, period));
        addLoad(context, row, number, lane.capacityUnit, period);
        if (use >= 0) builder.addTerm(row, use, -lane.minimumPerPeriod);
      }
    });
  },
};

/** Whole containers hold a period's load by volume and by weight. */
export const wholeContainers: ConstraintFamily = {
  name: 'whole_containers',
  title: 'Whole containers',
  formula:
    'Σ_{p,o} volumeM3[p] · flow[l,p,o,t] ≤ usableM3[l] · containers[l,t],   Σ_{p,o} weightKg[p] · flow[l,p,o,t] ≤ usableKg[l] · containers[l,t]   ∀ l priced by whole containers, t',
  addRows(context) {
    const { columns, builder } = context;
    eachLanePeriod(
      context,
      (lane) => lane.costPer.container?.isWholeContainers === true,
      (lane, number, period) => {
        const tariff = lane.costPer.container;
        if (tariff === null) return;
        for (const [unit, usable] of [
          ['m3', tariff.usableM3],
          ['kg', tariff.usableKg],
        ] as const) {
          const name = named('whole_containers', context, number, period);
          const row = builder.addRow(-Infinity, 0, () => name().replace('(', `(${unit},`));
          addLoad(context, row, number, unit, period);
          builder.addTerm(row, columns.containers.at(number, period), -usable);
        }
      },
    );
  },
};
