import type { ConstraintFamily } from './constraint-family.ts';
import { addLaneLoad, lanePeriodName } from './lane-periods.ts';

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
        const row = builder.addRow(least, Infinity, lanePeriodName('lane_minimum', context, number, period));
        addLaneLoad(context, row, number, lane.capacityUnit, period);
        if (use >= 0) builder.addTerm(row, use, -lane.minimumPerPeriod);
      }
    });
  },
};
