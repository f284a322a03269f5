import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import { decision } from './variable-family.ts';

const laneOf = (item: number, sets: PlanningSets) => sets.network.lanes[item] as Lane;
const laneLabel = (item: number, sets: PlanningSets) => [laneOf(item, sets).id];

export const laneUse = decision({
  name: 'lane_use',
  title: 'A lane with a fixed charge, a minimum or fees on planned entries is used in a period',
  symbol: 'laneUse[l,t]',
  unit: '0/1',
  itemCount: (sets) => sets.network.lanes.length,
  range: (item, sets) => {
    const { fixedCostPerPeriod, minimumPerPeriod, isMinimumCommitted } = laneOf(item, sets);
    const isSwitched = fixedCostPerPeriod > 0 || (minimumPerPeriod > 0 && !isMinimumCommitted);
    return isSwitched || sets.plannedFees.chargeUseOf(item) ? sets.lanePeriods(item) : null;
  },
  label: laneLabel,
});

export const containers = decision({
  name: 'containers',
  title: 'Whole containers dispatched on a lane in a period',
  symbol: 'containers[l,t]',
  unit: 'containers',
  upper: () => Infinity,
  itemCount: (sets) => sets.network.lanes.length,
  range: (item, sets) =>
    laneOf(item, sets).costPer.container?.isWholeContainers === true ? sets.lanePeriods(item) : null,
  label: laneLabel,
});
