import type { Source } from '../domain/primitives.ts';
import rows from './data/notices.json' with { type: 'json' };
import { withSources } from './sourced.ts';

/** Something to know about a territory's law that is no rate on a lane. */
export interface Notice {
  readonly id: string;
  readonly into: string;
  readonly say: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: Source;
}

/** All notices, in order of id. */
export const notices: readonly Notice[] = withSources(rows);
