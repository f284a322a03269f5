import { numberStatement } from './number-statement.ts';

/** A site handles so much in a period. */
export const throughput = numberStatement({
  name: 'throughput',
  collection: 'sites',
  field: 'throughputPerPeriod',
  rowFamilies: ['site_throughput', 'site_activity'],
  direction: 'raise',
  stated: (site) => site.throughputPerPeriod,
  silenced: (site) => ({ ...site, throughputPerPeriod: null }),
});
