import type { FieldPath, Json } from '../../store/content.ts';
import type { Said } from '../../i18n/said.ts';

/** What a cell holds; it decides alignment, sorting, filtering and which keys open a picker. */
export type CellKind =
  'text' | 'number' | 'money' | 'percent' | 'days' | 'date' | 'choice' | 'reference' | 'flag' | 'list';

/** What an entry means, or why it is refused. */
export type Parsed =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly problem: Said };

/** One entry of a picker. `text` is what the cell then holds as text. */
export interface Option {
  readonly text: string;
  readonly label: string;
  /** Said beside the label: an id, a code. */
  readonly note: string | null;
  readonly territory: string | null;
}

/** A field as a column, all of it data: how it is headed, shown, edited, sorted and cleared. */
export interface Column<Row> {
  /** Path of the field joined with `/`, or a name for a computed column. */
  readonly key: string;
  readonly title: string;
  /** Second line of the header; `null` for a field without unit. */
  readonly unit: string | null;
  readonly kind: CellKind;
  /** At scale 100 %, in px. */
  readonly width: number;
  readonly isComputed: boolean;
  /** `null` for a computed column. */
  readonly path: FieldPath | null;
  /** `undefined`: the field does not apply to this record. */
  readonly value: (row: Row) => Json | undefined;
  /** As shown at rest; the empty text where the field does not apply. */
  readonly show: (row: Row) => string;
  /** As edited and copied: full precision, no grouping, and read back by `parse` as the same value. */
  readonly toText: (row: Row) => string;
  readonly parse: (text: string, row: Row | null) => Parsed;
  /** What Delete leaves: the default. `undefined`: the field is required. */
  readonly cleared: Json | undefined;
  /** What a picker offers; `null` where anything may be typed. */
  readonly options: (() => readonly Option[]) | null;
  /** Whether a picker's entry adds to a list rather than replacing the text. */
  readonly isList: boolean;
  /** Territory whose swatch stands before the text. */
  readonly territory: ((row: Row) => string | null) | null;
}

const numberKinds: ReadonlySet<CellKind> = new Set(['number', 'money', 'percent', 'days']);

export function isNumeric({ kind }: { readonly kind: CellKind }): boolean {
  return numberKinds.has(kind);
}
