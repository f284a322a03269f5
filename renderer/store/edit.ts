import type { Collection } from '../../scenarios/domain/network.ts';
import { acceptEdits } from './accept-edits.ts';
import { baseChanges } from './base-changes.ts';
import type { Change } from './change.ts';
import type { AnyRecord, Content, FieldPath, Json } from './content.ts';
import { networkIn } from './resolved-network.ts';
import { scenarioChanges } from './scenario-changes.ts';

/** What a planner asks of the records, wherever it was asked: a grid, the inspector, the map or a policy sentence. */
export type Edit =
  /**
   * `typed`: the text as entered, kept as a draft where the value does not fit. In the base network the field of the id may be
   * set too: every reference follows.
   */
  | { kind: 'set'; collection: Collection; id: string; path: FieldPath; value: Json; typed: string }
  /** One field of many records. What is not stated (`null`) is neither scaled nor added to. */
  | {
      kind: 'bulk';
      collection: Collection;
      ids: readonly string[];
      path: FieldPath;
      operation: BulkOperation;
    }
  | { kind: 'settings'; path: FieldPath; value: Json; typed: string }
  /** `after`: the record behind which it is put in the base network; else at the end. It must fit its schema. */
  | { kind: 'add'; collection: Collection; record: AnyRecord; after?: string }
  | { kind: 'remove'; collection: Collection; ids: readonly string[] };

export type BulkOperation =
  { kind: 'set'; value: Json } | { kind: 'scale'; factor: number } | { kind: 'add'; amount: number };

/**
 * The changes that carry out edits: in the base network they change its records; in a scenario they become overrides
 * with `because` as their reason. An entry that its field refuses becomes a draft instead; a good one ends its draft.
 */
export function changesOf(
  content: Content,
  scenario: string | null,
  edits: readonly Edit[],
  because: string | null,
): readonly Change[] {
  const accepted = acceptEdits(content, networkIn(content, scenario), scenario, edits);
  const changes =
    scenario === null
      ? baseChanges(content, accepted)
      : scenarioChanges(content, scenario, accepted, because);
  const { drafts } = accepted;
  return drafts === content.drafts ? changes : [...changes, { kind: 'drafts', drafts }];
}
