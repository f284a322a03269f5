import { currentVersion } from '../schema/document.ts';
import { trailAndReasons } from './0002-trail-and-reasons.ts';
import type { Migration } from './migrate.ts';
import { gapless } from './migrate.ts';

/** Every step from version 1 to the present one, in order. Loading this module fails if one is missing. */
export const migrations: readonly Migration[] = gapless([trailAndReasons], currentVersion);
