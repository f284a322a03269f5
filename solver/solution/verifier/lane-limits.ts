import { laneLoads } from './facts/loads.ts';
import type { Invariant } from './invariant.ts';

/** A lane carries in a period at most its capacity, and at least its minimum where it is used or committed. */
export const laneLimits: Invariant = {
  name: 'lane-limits',
  title: 'Lanes keep to capacity and minimum',
  floor: 'units',
  check: (facts, judge) => {
    const { lines, network, calendar, names } = facts;
    const loads = laneLoads(facts);
    const used = new Set(lines.laneUses.map(({ lane, period }) => `${lane.id} ${period}`));
    for (const lane of network.lanes) {
      const { capacityPerPeriod, minimumPerPeriod, isMinimumCommitted, capacityUnit } = lane;
      if (capacityPerPeriod === null && minimumPerPeriod === 0) continue;
      for (let period = 0; period < calendar.count; period += 1) {
        const load = loads.at(lane.id, period);
        const where = () => `Lane ${names.lane(lane)}, ${names.period(period)}`;
        judge.atMost(
          load,
          capacityPerPeriod ?? Infinity,
          0,
          (carried, limit) => `${where()}: carries ${carried} ${capacityUnit}, its capacity is ${limit}.`,
        );
        const isOwed = isMinimumCommitted || used.has(`${lane.id} ${period}`) || judge.isPositive(load);
        if (!isOwed) continue;
        judge.atMost(
          minimumPerPeriod,
          load,
          0,
          (least, carried) => `${where()}: carries ${carried} ${capacityUnit}, its minimum is ${least}.`,
        );
      }
    }
  },
};
