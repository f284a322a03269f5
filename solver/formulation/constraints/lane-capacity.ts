import type { ConstraintFamily } from './constraint-family.ts';
import { addLaneLoad, eachLanePeriod, lanePeriodName } from './lane-periods.ts';

/** All goods on a lane in a period together are within its capacity; one with a fixed charge or fees on planned entries carries only when used. */
export const laneCapacity: ConstraintFamily = {
  name: 'lane_capacity',
  title: 'Lane capacity',
  formula: `Σ_{p,o} load[p] · flow[l,p,o,t] ≤ capacity[l] · laneUse[l,t]   ∀ l with a capacity, t   (laneUse = 1 where no charge or minimum asks whether the lane is used)`,
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
          lanePeriodName('lane_capacity', context, number, period),
        );
        addLaneLoad(context, row, number, lane.capacityUnit, period);
        if (use >= 0) builder.addTerm(row, use, -capacity);
      },
    );
  },
};
