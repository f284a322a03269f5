import { numberStatement } from './number-statement.ts';

/** A row is served by routes within so many days. */
export const leadPromise = numberStatement({
  name: 'leadPromise',
  collection: 'demand',
  field: 'maxLeadDays',
  rowFamilies: [],
  isSilent: true,
  direction: 'raise',
  isWhole: true,
  stated: (row) => (row.quantity > 0 ? row.maxLeadDays : null),
  silenced: (row) => ({ ...row, maxLeadDays: null }),
});
