/** How far an analysis has come. */
export interface AnalysisProgress<Key extends string = string> {
  /** Solves done. */
  done: number;
  /** Solves in all; `null` while that is not known. */
  of: number | null;
  /** What it is at: a key into the messages of whoever shows it, and the values to fill in. */
  say: { key: Key; values: Readonly<Record<string, number | string>> };
}

/** How an analysis talks with whoever asked for it. */
export interface AnalysisHooks<Key extends string = string> {
  onProgress: (progress: AnalysisProgress<Key>) => void;
  /** An `AbortSignal`, of which only this is read: ends the analysis after the solve under way. `null` where nobody will. */
  signal: { readonly aborted: boolean } | null;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
}
