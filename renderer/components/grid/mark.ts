/** What is to be known of a cell besides its value; the gravest where there are several. */
export interface Mark {
  readonly state: 'error' | 'warning' | 'overridden' | 'stale';
  /** Shown instead of the value: an entry that the field refuses, as typed. */
  readonly text: string | null;
  /** Read by screen readers and shown in the bar above; in the window's language unless `language` says otherwise. */
  readonly say: string | null;
  readonly language: 'en' | null;
}
