/**
 * Where an override applies, by ids and never by position:
 *
 *     settings/costOfCapitalPerYear                     a setting
 *     settings/periods/p1/days                          inside a nested list, by its natural key
 *     duties/us_s301_vn/rate                            a field of a record
 *     sites/penang/opening/openCost                     a field inside a field
 *     products/fan/customsValueBySite/penang/valuePerUnit
 *     lanes                                             a collection, to add a record to
 *     lanes/sz_la_sea                                   a record, to remove or replace
 *     sites/penang,johor/handlingCostPerUnit            several records
 *     sites/@prd_plants/handlingCostPerUnit             the members of a group
 *     lanes[mode=sea]/costPer/container/cost            every record whose field has that value
 *     demand[product=fan,lamp&market=@us_markets]/quantity
 *
 * `*` in the place of an id means every record, and in the place of a list's key every item of the list.
 *
 * In a condition the field is a direct one of the record. It matches when its value is one of those listed, or,
 * for a field that is a list, when one of its items is. Values are compared as they are written in the file:
 * a group is expanded on the condition's side only. Nothing after `=` matches `null` and the empty text.
 *
 * The nested lists that have a natural key are listed in `list-keys.ts`; other lists are set as a whole.
 * A character that has a meaning here (`% / [ ] & = , * @`) is
 * written `%` and two hexadecimal digits where it is part of a name; a lone `%` is the empty name.
 */
export interface OverridePath {
  /** First name: `settings`, a collection, or a field of the network that this program does not know. */
  readonly root: string;
  /** Which records of the collection; `null` when the path ends at the root or the root is no collection. */
  readonly records: RecordChoice | null;
  /** The way inside the record or the root. */
  readonly steps: readonly Step[];
}

export type RecordChoice =
  | { readonly kind: 'every' }
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'where'; readonly conditions: readonly Condition[] };

export type Term = { readonly kind: 'value' | 'group'; readonly text: string };

export interface Condition {
  readonly field: string;
  readonly terms: readonly Term[];
}

export type Step = { readonly kind: 'every' } | { readonly kind: 'key'; readonly text: string };

/** A path of plain names, written so that `parsePath` reads the same names. */
export function formatPath(names: readonly string[]): string {
  return names.map(escapeName).join('/');
}

const special = /[%/[\]&=,*@]/g;

function escapeName(name: string): string {
  if (name === '') return '%';
  return name.replaceAll(
    special,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
