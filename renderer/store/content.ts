import type { Collection, Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';

/** What a planner edits, and what undo takes back. Never mutated: what did not change keeps its identity. */
export interface Content {
  network: Network;
  scenarios: readonly Scenario[];
  /** Cell entries that do not fit their field, kept as typed until they are mended; by `draftKey`. */
  drafts: Readonly<Record<string, Draft>>;
}

/** An entry that its field refuses. The record keeps its last good value. */
export interface Draft {
  /** `null`: typed into the base network. */
  scenario: string | null;
  collection: Collection | 'settings';
  /** Empty for the settings. */
  id: string;
  path: FieldPath;
  text: string;
  /**
   * The rule it breaks, in the words of the schema; `null` for a cell of a row that is not complete: `id` then names the
   * row, and the path is its column.
   */
  problem: string | null;
}

/** The way to a field inside a record: `['costPer', 'container', 'cost']`. Lists are set as a whole. */
export type FieldPath = readonly string[];

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type AnyRecord = Network[Collection][number];

export function draftKey(
  scenario: string | null,
  collection: Collection | 'settings',
  id: string,
  path: FieldPath,
): string {
  return [scenario ?? '', collection, id, ...path].join('/');
}
