import type { Message } from '../../i18n/message.ts';
import type { AnyRecord, Json } from '../../store/content.ts';
import type { Codec } from './codec.ts';
import type { ColumnContext } from './column-context.ts';

/** Second line of a header. `money` names the currency of the records; a message after it says per what. */
export type Unit = Message | { readonly money: Message | null };

/** A field as a column of a table. */
export interface FieldSpec {
  /** The way to the field, joined with `/`. */
  readonly path: string;
  readonly title: Message;
  readonly unit: Unit | null;
  readonly codec: Codec;
  /** At scale 100 %, in px; `null` for the kind's own. */
  readonly width: number | null;
  /** The field lies in an object that may be absent: what stands there once this field is stated, by this field alone. */
  readonly within: Within | null;
}

export interface Within {
  /** The way to the object, joined with `/`. */
  readonly path: string;
  /** The object as one field begins it; `null` where another must be stated first, and `first` says which. */
  readonly begin: ((value: Json) => Json) | null;
  readonly first: Message;
}

/** A column that is computed from a record. */
export interface ComputedSpec {
  readonly key: string;
  readonly title: Message;
  readonly unit: Unit | null;
  readonly kind: 'number' | 'money' | 'days';
  readonly width: number | null;
  readonly value: (record: AnyRecord, context: ColumnContext) => number | null;
}

export type ColumnSpec = FieldSpec | ComputedSpec;

export function isComputedSpec(spec: ColumnSpec): spec is ComputedSpec {
  return 'key' in spec;
}

/** A field with its codec; unit, width and the object around it where they are not the plain ones. */
export function field(
  path: string,
  title: Message,
  codec: Codec,
  more: Partial<Pick<FieldSpec, 'unit' | 'width' | 'within'>> = {},
): FieldSpec {
  return { path, title, codec, unit: null, width: null, within: null, ...more };
}

/** An amount in the record's currency, for one of what `per` says. */
export function money(per: Message | null): { readonly unit: Unit } {
  return { unit: { money: per } };
}
