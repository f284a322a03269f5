import { numberStatement } from './number-statement.ts';

/** A lane carries at least so much, in every period or in each in which it is used. */
export const laneMinimum = numberStatement({
  name: 'laneMinimum',
  collection: 'lanes',
  field: 'minimumPerPeriod',
  rowFamilies: ['lane_minimum'],
  direction: 'lower',
  end: 0,
  stated: (lane) => (lane.minimumPerPeriod > 0 ? lane.minimumPerPeriod : null),
  silenced: (lane) => ({ ...lane, minimumPerPeriod: 0 }),
});
