import type { ConstraintFamily } from './constraint-family.ts';
import { addLaneLoad, eachLanePeriod, lanePeriodName } from './lane-periods.ts';

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
          const row = builder.addRow(
            -Infinity,
            0,
            lanePeriodName('whole_containers', context, number, period, unit),
          );
          addLaneLoad(context, row, number, unit, period);
          builder.addTerm(row, columns.containers.at(number, period), -usable);
        }
      },
    );
  },
};
