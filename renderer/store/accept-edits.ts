import type { Collection, Network } from '../../scenarios/domain/network.ts';
import { maximumPathLength } from '../../scenarios/domain/scenario.ts';
import { formatPath } from '../../scenarios/overrides/path.ts';
import { idField } from '../../scenarios/overrides/record-schema.ts';
import { draftKey, type AnyRecord, type Content, type FieldPath, type Json } from './content.ts';
import type { BulkOperation, Edit } from './edit.ts';
import { fitRecord } from './fit-record.ts';
import { idOf, placesOf, recordsOf, valueAt, withValue } from './records.ts';
import { renameProblem } from './rename-problem.ts';
import { isSameJson } from './same-json.ts';

/** A field with its new value. */
export interface FieldValue {
  path: FieldPath;
  value: Json;
}

/** A record, or the settings, with the fields that were set. */
export interface ChangedRecord {
  root: Collection | 'settings';
  /** `null` for the settings. */
  id: string | null;
  before: AnyRecord | Network['settings'];
  /** As the schema takes it. */
  after: AnyRecord | Network['settings'];
  fields: readonly FieldValue[];
}

export interface AddedRecord {
  collection: Collection;
  record: AnyRecord;
  /** The record behind which it is put; `null`: at the end. */
  after: string | null;
}

/** Edits that fit, sorted by what they do. */
export interface AcceptedEdits {
  changed: readonly ChangedRecord[];
  added: readonly AddedRecord[];
  removed: ReadonlyMap<Collection, ReadonlySet<string>>;
  /** New ids by old one. */
  renamed: ReadonlyMap<Collection, ReadonlyMap<string, string>>;
  /** The one bulk edit that all of `changed` comes from, where one override can say it; else `null`. */
  bulk: { at: string; operation: BulkOperation } | null;
  drafts: Content['drafts'];
}

interface Work {
  root: Collection | 'settings';
  id: string | null;
  before: AnyRecord | Network['settings'];
  entries: Entry[];
  /** Whether it is added by these very edits, and behind which record. */
  added: { after: string | null } | null;
}

interface Entry extends FieldValue {
  typed: string;
}

const workKey = (root: Collection | 'settings', id: string | null) => `${root}/${id ?? ''}`;

/** Checks edits against the schemas, as one: a least and a greatest that are set together are judged together. */
export function acceptEdits(
  content: Content,
  network: Network,
  scenario: string | null,
  edits: readonly Edit[],
): AcceptedEdits {
  const works = new Map<string, Work>();
  const removed = new Map<Collection, Set<string>>();
  const found = recordsFor(network, edits);
  const workOf = (root: Collection | 'settings', id: string | null): Work | null => {
    const key = workKey(root, id);
    const known = works.get(key);
    if (known !== undefined) return known;
    const before = found.get(key);
    if (before === undefined) return null;
    const work: Work = { root, id, before, entries: [], added: null };
    works.set(key, work);
    return work;
  };
  for (const edit of edits) {
    if (edit.kind === 'set' || edit.kind === 'settings') {
      const { path, value, typed } = edit;
      const work = edit.kind === 'set' ? workOf(edit.collection, edit.id) : workOf('settings', null);
      work?.entries.push({ path, value, typed });
    } else if (edit.kind === 'bulk') {
      for (const id of edit.ids) {
        const work = workOf(edit.collection, id);
        if (work !== null) pushOperation(work, edit.path, edit.operation);
      }
    } else if (edit.kind === 'add') {
      const { collection, record, after = null } = edit;
      const id = idOf(record, collection);
      const key = workKey(collection, id);
      if (works.has(key) || (found.has(key) && removed.get(collection)?.has(id) !== true)) {
        throw new RangeError(`${collection} has a record ${id} already. Give the new one another id.`);
      }
      works.set(key, {
        root: collection,
        id,
        before: record,
        entries: [],
        added: { after },
      });
    } else {
      const { collection, ids } = edit;
      for (const id of ids) {
        const key = workKey(collection, id);
        const isNew = works.get(key)?.added != null;
        works.delete(key);
        if (isNew || !found.has(key)) continue;
        removed.set(collection, (removed.get(collection) ?? new Set()).add(id));
      }
    }
  }
  const sorted = sortWorks(network, scenario, [...works.values()], content.drafts);
  return {
    ...sorted,
    removed,
    bulk: bulkOf(edits, sorted.changed),
    drafts: withoutRemoved(sorted.drafts, scenario, removed),
  };
}

/** The records that edits speak of, by key. A pass over a list ends with the last one found. */
function recordsFor(
  network: Network,
  edits: readonly Edit[],
): ReadonlyMap<string, AnyRecord | Network['settings']> {
  const wanted = new Map<Collection, Set<string>>();
  for (const edit of edits) {
    if (edit.kind === 'settings') continue;
    const ids = wanted.get(edit.collection) ?? new Set();
    wanted.set(edit.collection, ids);
    for (const id of idsIn(edit)) ids.add(id);
  }
  const found = new Map<string, AnyRecord | Network['settings']>([
    [workKey('settings', null), network.settings],
  ]);
  for (const [collection, ids] of wanted) {
    const records = recordsOf(network, collection);
    for (const [id, place] of placesOf(records, collection, ids)) {
      found.set(workKey(collection, id), records[place]!);
    }
  }
  return found;
}

function idsIn(edit: Exclude<Edit, { kind: 'settings' }>): readonly string[] {
  if (edit.kind === 'add') return [idOf(edit.record, edit.collection)];
  return edit.kind === 'set' ? [edit.id] : edit.ids;
}

function pushOperation({ before, entries }: Work, path: FieldPath, operation: BulkOperation): void {
  if (operation.kind === 'set') {
    const { value } = operation;
    entries.push({ path, value, typed: typeof value === 'string' ? value : JSON.stringify(value) });
    return;
  }
  const earlier = entries.findLast((entry) => entry.path.join('/') === path.join('/'));
  const number = earlier === undefined ? valueAt(before, path) : earlier.value;
  if (typeof number !== 'number') return;
  const exact = operation.kind === 'scale' ? number * operation.factor : number + operation.amount;
  // Binary noise of the last digits would be shown in the cell.
  const value = Number(exact.toPrecision(14));
  entries.push({ path, value, typed: String(value) });
}

type Sorted = Pick<AcceptedEdits, 'changed' | 'added' | 'renamed' | 'drafts'>;

function sortWorks(
  network: Network,
  scenario: string | null,
  works: readonly Work[],
  draftsBefore: Content['drafts'],
): Sorted {
  const changed: ChangedRecord[] = [];
  const added: AddedRecord[] = [];
  const renamed = new Map<Collection, Map<string, string>>();
  const drafts = { ...draftsBefore };
  let areDraftsChanged = false;
  const judge = (work: Work, entry: Entry, problem: string | null) => {
    const key = draftKey(scenario, work.root, work.id ?? '', entry.path);
    if (problem !== null) {
      const { path, typed: text } = entry;
      drafts[key] = { scenario, collection: work.root, id: work.id ?? '', path, text, problem };
      areDraftsChanged = true;
    } else {
      // A good entry that makes or replaces a whole ends what waited for its parts.
      for (const each of Object.keys(drafts)) {
        if (each !== key && !each.startsWith(`${key}/`)) continue;
        delete drafts[each];
        areDraftsChanged = true;
      }
    }
  };
  for (const work of works) {
    const { root, id, before } = work;
    const [names, entries] = splitNames(work);
    for (const entry of names) {
      if (root === 'settings' || id === null) break;
      const problem = renameProblem(network, scenario, root, id, entry.value, renamed.get(root));
      judge(work, entry, problem);
      if (problem !== null || entry.value === id) continue;
      renamed.set(root, (renamed.get(root) ?? new Map()).set(id, entry.value));
    }
    const { after, fitting } = fitted(root, before, entries, (entry, problem) => judge(work, entry, problem));
    if (work.added !== null && root !== 'settings') {
      const record = wholeRecord(root, after as AnyRecord);
      added.push({ collection: root, record, after: work.added.after });
      continue;
    }
    const fields = changedFields(before, after, fitting);
    if (fields.length > 0) changed.push({ root, id, before, after, fields });
  }
  return { changed, added, renamed, drafts: areDraftsChanged ? drafts : draftsBefore };
}

function splitNames({ root, entries }: Work): readonly [readonly Entry[], readonly Entry[]] {
  if (root === 'settings') return [[], entries];
  const isName = ({ path }: Entry) => path.length === 1 && path[0] === idField(root);
  if (!entries.some(isName)) return [[], entries];
  return [entries.filter(isName), entries.filter((entry) => !isName(entry))];
}

function wholeRecord(collection: Collection, record: AnyRecord): AnyRecord {
  const { value, problem } = fitRecord(collection, record);
  if (problem === null) return value;
  throw new RangeError(
    `A new record of ${collection} does not fit: ${problem}. Complete it before it is added.`,
  );
}

/** The record with all entries that fit. They are judged together first, and one by one only where that fails. */
function fitted(
  root: Collection | 'settings',
  before: Work['before'],
  entries: readonly Entry[],
  judge: (entry: Entry, problem: string | null) => void,
): { after: Work['before']; fitting: readonly Entry[] } {
  const set = (record: Work['before'], { path, value }: Entry) => withValue(record, path, value);
  if (entries.length === 0) return { after: before, fitting: [] };
  const whole = fitRecord(root, entries.reduce(set, before));
  if (whole.problem === null) {
    for (const entry of entries) judge(entry, null);
    return { after: whole.value, fitting: entries };
  }
  let after = before;
  const fitting: Entry[] = [];
  for (const entry of entries) {
    const fit = fitRecord(root, set(after, entry));
    judge(entry, fit.problem);
    if (fit.problem !== null) continue;
    after = fit.value;
    fitting.push(entry);
  }
  return { after, fitting };
}

/** The places that now hold another value, each once. What stands where there was nothing yet is set with what holds it. */
function changedFields(
  before: Work['before'],
  after: Work['before'],
  entries: readonly Entry[],
): readonly FieldValue[] {
  const fields = new Map<string, FieldValue>();
  for (const entry of entries) {
    const path = reachable(before, entry.path);
    const value = valueAt(after, path) ?? null;
    if (!isSameJson(valueAt(before, path), value)) fields.set(path.join('/'), { path, value });
  }
  return [...fields.values()];
}

function reachable(record: Work['before'], path: FieldPath): FieldPath {
  for (let length = 1; length < path.length; length += 1) {
    const value = valueAt(record, path.slice(0, length));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return path.slice(0, length);
  }
  return path;
}

/** One override for a bulk edit that every record takes as it is asked. */
function bulkOf(edits: readonly Edit[], changed: readonly ChangedRecord[]): AcceptedEdits['bulk'] {
  const [edit, ...others] = edits;
  if (edit?.kind !== 'bulk' || others.length > 0 || changed.length < 2) return null;
  const { collection, path, operation } = edit;
  const isAsAsked = changed.every(({ fields }) => fields[0]?.path.length === path.length);
  // An override multiplies and adds without rounding, and by no more than its schema takes.
  const isFactor = operation.kind !== 'scale' || (operation.factor >= 0 && operation.factor <= 1e6);
  const ids = changed.map(({ id }) => formatPath([id ?? '']));
  const at = `${collection}/${ids.join(',')}/${formatPath(path)}`;
  return isAsAsked && isFactor && at.length <= maximumPathLength ? { at, operation } : null;
}

function withoutRemoved(
  drafts: Content['drafts'],
  scenario: string | null,
  removed: ReadonlyMap<Collection, ReadonlySet<string>>,
): Content['drafts'] {
  if (removed.size === 0) return drafts;
  const isGone = (draft: Content['drafts'][string]) =>
    (scenario === null || draft.scenario === scenario) &&
    draft.collection !== 'settings' &&
    (removed.get(draft.collection)?.has(draft.id) ?? false);
  const kept = Object.entries(drafts).filter(([, draft]) => !isGone(draft));
  return kept.length === Object.keys(drafts).length ? drafts : Object.fromEntries(kept);
}
