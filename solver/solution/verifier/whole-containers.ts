import { periodSums } from './facts/period-sums.ts';
import type { Invariant } from './invariant.ts';

/** Where containers are whole, a period's load fits the plan's containers in volume and in weight; elsewhere none are counted. */
export const wholeContainers: Invariant = {
  name: 'whole-containers',
  title: 'Loads fit into the whole containers that the plan pays for',
  floor: 'units',
  check: ({ lines, network, calendar, names }, judge) => {
    const volume = periodSums<string>(calendar.count);
    const weight = periodSums<string>(calendar.count);
    for (const { lane, product, period, quantity } of lines.flows) {
      if (lane.costPer.container?.isWholeContainers !== true) continue;
      volume.add(lane.id, period, quantity * product.volumeM3);
      weight.add(lane.id, period, quantity * product.weightKg);
    }
    const counted = periodSums<string>(calendar.count);
    for (const { lane, period, count } of lines.containers) counted.add(lane.id, period, count);
    for (const lane of network.lanes) {
      const tariff = lane.costPer.container;
      const isWhole = tariff?.isWholeContainers === true;
      for (let period = 0; period < calendar.count; period += 1) {
        const count = counted.at(lane.id, period);
        const where = () => `Lane ${names.lane(lane)}, ${names.period(period)}`;
        if (tariff === null || !isWhole) {
          judge.atMost(
            count,
            0,
            0,
            (said, limit) => `${where()}: ${said} whole containers, its tariff knows ${limit}.`,
          );
          continue;
        }
        judge.atMost(
          volume.at(lane.id, period),
          count * tariff.usableM3,
          0,
          (load, room) => `${where()}: ${load} m³ in ${count} containers that hold ${room} m³.`,
        );
        judge.atMost(
          weight.at(lane.id, period),
          count * tariff.usableKg,
          0,
          (load, room) => `${where()}: ${load} kg in ${count} containers that hold ${room} kg.`,
        );
      }
    }
  },
};
