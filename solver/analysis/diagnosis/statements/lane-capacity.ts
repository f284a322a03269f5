import { numberStatement } from './number-statement.ts';

/** A lane carries so much in a period. */
export const laneCapacity = numberStatement({
  name: 'laneCapacity',
  collection: 'lanes',
  field: 'capacityPerPeriod',
  rowFamilies: ['lane_capacity', 'lane_activity'],
  direction: 'raise',
  stated: (lane) => lane.capacityPerPeriod,
  silenced: (lane) => ({ ...lane, capacityPerPeriod: null }),
});
