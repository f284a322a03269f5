import type { Collection } from '../domain/network.ts';

/** `error` stops the solve; `warning` is doubtful; `note` is worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** The thing a finding speaks of, by ids. `null` fields: the file as a whole, the record as a whole. */
export interface Place {
  readonly collection: Collection | 'settings' | 'scenarios' | 'document';
  readonly id: string | null;
  readonly field: string | null;
}

/** Position in the text of a file, both from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong, doubtful or was mended: what, where, the rule, and the next step. */
export interface Finding {
  /** Stable kebab-case name of the rule, for tests and filters. */
  readonly code: string;
  readonly severity: Severity;
  readonly about: Place;
  /** Position in the file, where the text is at hand. */
  readonly position: TextPosition | null;
  /** One sentence that names the thing and the rule it breaks. */
  readonly say: string;
  /** One sentence with the next step; `null` when there is nothing to do. */
  readonly next: string | null;
}
