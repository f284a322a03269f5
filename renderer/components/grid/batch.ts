/** A row that lacks something its record cannot do without: kept as typed, below the records, until it is whole. */
export interface PendingRow {
  readonly id: string;
  /** Texts by column key. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A text for one cell; `null` asks for the field's default. */
export interface Entry {
  readonly row: { readonly kind: 'record' | 'pending'; readonly id: string };
  readonly column: string;
  readonly text: string | null;
}

export type BatchAction = 'type' | 'paste' | 'cut' | 'fill' | 'clear' | 'toggle' | 'reset';

/** Everything that one act of the planner puts into cells, as one step of undo. */
export interface Batch {
  readonly action: BatchAction;
  readonly entries: readonly Entry[];
  /** Texts by column key, one for each row past the last. */
  readonly newRows: readonly Readonly<Record<string, string>>[];
}
