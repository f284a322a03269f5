import { numberStatement } from './number-statement.ts';

/** A site has room for so many units. Without any room its goods have no column for stock, and no row tells of it. */
export const storage = numberStatement({
  name: 'storage',
  collection: 'sites',
  field: 'storageLimit',
  rowFamilies: ['storage_limit', 'site_activity'],
  isSilent: true,
  direction: 'raise',
  stated: (site) => site.storageLimit,
  silenced: (site) => ({ ...site, storageLimit: null }),
});
