import type { Collection } from '../domain/network.ts';

/** `error` stops the solve; `warning` is doubtful; `note` is worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** The thing a finding speaks of, by ids. `null` fields: the file as a whole, the record as a whole. */
export interface Place {
  collection: Collection | 'settings' | 'scenarios' | 'document';
  id: string | null;
  field: string | null;
}

/** Position in the text of a file, both from 1. */
export interface TextPosition {
  line: number;
  column: number;
}

/** One thing that is wrong, doubtful or was mended: what, where, the rule, and the next step. */
export interface Finding {
  /** Stable kebab-case name of the rule, for tests and filters. */
  code: string;
  severity: Severity;
  about: Place;
  /** Position in the file, where the text is at hand. */
  position: TextPosition | null;
  /** One sentence that names the thing and the rule it breaks. */
  say: string;
  /** One sentence with the next step; `null` when there is nothing to do. */
  next: string | null;
}
