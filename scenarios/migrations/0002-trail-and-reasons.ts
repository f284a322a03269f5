import type { Migration } from './migrate.ts';

/**
 * v1 -> v2. A file keeps a trail of who changed it, when and why, and a reason may be said in three languages.
 *
 * A reason that is one text stays one text, which version 2 reads alike, so that plans stay the answers to their inputs. A
 * field `trail` meant nothing in version 1 and was kept as it was found: it is kept under another name, where it goes on
 * meaning nothing.
 */
export const trailAndReasons: Migration = {
  to: 2,
  title: 'The file now keeps who changed it, when and why, and a reason may be said in three languages.',
  up: ({ trail, ...document }) => (trail === undefined ? document : { ...document, trailOfVersion1: trail }),
};
