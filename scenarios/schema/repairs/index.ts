import { dropIdenticalRecords } from './drop-identical-records.ts';
import type { Repair } from './repair.ts';
import { trimBlanks } from './trim-blanks.ts';

/** Every repair, in order: blanks first, since records may be the same only without them. */
export const repairs: readonly Repair[] = [trimBlanks, dropIdenticalRecords];
