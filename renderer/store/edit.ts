import { recordSchemas } from '../../scenarios/overrides/record-schema.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { removeAt, setAt, toAdd } from '../../scenarios/overrides/write-override.ts';
import { formatPath } from '../../scenarios/overrides/path.ts';
import type { Collection, Network } from '../../scenarios/domain/network.ts';
import type { Override, Scenario } from '../../scenarios/domain/scenario.ts';
import { idOf, recordsOf, valueAt, withValue, type Change } from './change.ts';
import { draftKey, type AnyRecord, type Content, type Draft, type FieldPath, type Json } from './content.ts';

/** What a planner asks of the records, wherever it was asked: a grid, the inspector, the map or a policy sentence. */
export type Edit =
  /** `typed`: the text as entered, kept as a draft where the value does not fit. */
  | { kind: 'set'; collection: Collection; id: string; path: FieldPath; value: Json; typed: string }
  | { kind: 'add'; collection: Collection; record: AnyRecord }
  | { kind: 'remove'; collection: Collection; ids: readonly string[] };

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
  const network = networkIn(content, scenario);
  const { drafts, accepted } = sortEntries(content, network, scenario, edits);
  const changes =
    scenario === null
      ? accepted.map(changeOfBase(content))
      : changeOfScenario(content, scenario, accepted, because);
  return drafts === content.drafts ? changes : [...changes, { kind: 'drafts', drafts }];
}

/** The network with a scenario's overrides applied; the base itself for `null` or an id that is not there. */
export function networkIn(
  { network, scenarios }: Pick<Content, 'network' | 'scenarios'>,
  scenario: string | null,
): Network {
  const found = scenarios.find(({ id }) => id === scenario);
  return found === undefined ? network : resolvedNetwork(network, found.overrides);
}

const resolutions = new WeakMap<Network, WeakMap<readonly Override[], Network>>();

/** The same network object for the same network and overrides, so that what is computed from it can be kept. */
export function resolvedNetwork(network: Network, overrides: readonly Override[]): Network {
  let ofNetwork = resolutions.get(network);
  if (ofNetwork === undefined) resolutions.set(network, (ofNetwork = new WeakMap()));
  let resolved = ofNetwork.get(overrides);
  if (resolved === undefined) ofNetwork.set(overrides, (resolved = resolve(network, overrides).network));
  return resolved;
}

interface Sorted {
  drafts: Content['drafts'];
  accepted: readonly Edit[];
}

function sortEntries(
  content: Content,
  network: Network,
  scenario: string | null,
  edits: readonly Edit[],
): Sorted {
  const records = new Map<string, AnyRecord>();
  for (const collection of new Set(edits.map((edit) => edit.collection))) {
    for (const record of recordsOf(network, collection)) {
      records.set(`${collection}/${idOf(record, collection)}`, record);
    }
  }
  const drafts: Record<string, Draft> = { ...content.drafts };
  const accepted: Edit[] = [];
  let areDraftsChanged = false;
  for (const edit of edits) {
    if (edit.kind !== 'set') {
      accepted.push(edit);
      continue;
    }
    const { collection, id, path, value, typed } = edit;
    const record = records.get(`${collection}/${id}`);
    if (record === undefined) continue;
    const key = draftKey(scenario, collection, id, path);
    const after = withValue(record, path, value);
    const problem = problemWith(collection, after);
    if (problem !== null) {
      drafts[key] = { scenario, collection, id, path, text: typed, problem };
      areDraftsChanged = true;
      continue;
    }
    if (key in drafts) {
      delete drafts[key];
      areDraftsChanged = true;
    }
    records.set(`${collection}/${id}`, after);
    if (!isSameJson(valueAt(record, path) ?? null, value)) accepted.push(edit);
  }
  return { drafts: areDraftsChanged ? drafts : content.drafts, accepted };
}

/** Why a record does not fit its schema, in the schema's words; `null` when it does. */
export function problemWith(collection: Collection, record: AnyRecord): string | null {
  const fit = recordSchemas[collection].safeParse(record);
  return fit.success ? null : (fit.error.issues[0]?.message ?? 'Does not fit the field.');
}

function changeOfBase({ network }: Content): (edit: Edit) => Change {
  return (edit) => {
    if (edit.kind === 'set') {
      const { collection, id, path, value } = edit;
      return { kind: 'set', collection, id, path, value };
    }
    if (edit.kind === 'remove') return { kind: 'remove', collection: edit.collection, ids: edit.ids };
    const { collection, record } = edit;
    const place = recordsOf(network, collection).length;
    return { kind: 'insert', collection, places: [place], records: [record] };
  };
}

function changeOfScenario(
  { network, scenarios }: Content,
  scenario: string,
  edits: readonly Edit[],
  because: string | null,
): readonly Change[] {
  if (edits.length === 0) return [];
  const place = scenarios.findIndex(({ id }) => id === scenario);
  const found = scenarios[place];
  if (found === undefined) return [];
  const overrides = edits.reduce<readonly Override[]>(
    (list, edit) => withEdit(network, list, edit, because),
    found.overrides,
  );
  const changed: Scenario = { ...found, overrides: [...overrides] };
  return [{ kind: 'scenarios', scenarios: scenarios.with(place, changed) }];
}

/** Overrides with one edit more. An earlier override of the very same place gives way to it; its reason stays when no new one is given. */
function withEdit(
  network: Network,
  overrides: readonly Override[],
  edit: Edit,
  because: string | null,
): readonly Override[] {
  if (edit.kind === 'add') {
    return [...overrides, { ...toAdd([edit.collection], edit.record), because }];
  }
  if (edit.kind === 'remove') {
    return edit.ids.reduce(
      (list, id) => withoutRecord(network, list, edit.collection, id, because),
      overrides,
    );
  }
  const { collection, id, path, value } = edit;
  const at = formatPath([collection, id, ...path]);
  const earlier = overrides.find((override) => override.at === at && 'to' in override);
  const others = overrides.filter((override) => override !== earlier);
  const reason = because ?? earlier?.because ?? null;
  const base = recordsOf(network, collection).find((record) => idOf(record, collection) === id);
  // Back to the base value with nothing else said of the place: the override has nothing left to say.
  const isBase = base !== undefined && isSameJson(valueAt(base, path) ?? null, value);
  const candidate = resolvedRecord(network, others, collection, id);
  if (isBase && candidate !== null && isSameJson(valueAt(candidate, path) ?? null, value)) return others;
  return [...others, { ...setAt([collection, id, ...path], value), because: reason }];
}

function resolvedRecord(
  network: Network,
  overrides: readonly Override[],
  collection: Collection,
  id: string,
): AnyRecord | null {
  const { network: resolved } = resolve(network, overrides);
  return recordsOf(resolved, collection).find((record) => idOf(record, collection) === id) ?? null;
}

function withoutRecord(
  network: Network,
  overrides: readonly Override[],
  collection: Collection,
  id: string,
  because: string | null,
): readonly Override[] {
  const prefix = `${formatPath([collection, id])}/`;
  const others = overrides.filter(
    (override) => !override.at.startsWith(prefix) && !isAddOf(override, collection, id),
  );
  const isInBase = recordsOf(network, collection).some((record) => idOf(record, collection) === id);
  return isInBase ? [...others, { ...removeAt([collection, id]), because }] : others;
}

function isAddOf(override: Override, collection: Collection, id: string): boolean {
  return (
    override.at === collection &&
    'add' in override &&
    idOf(override['add'] as unknown as AnyRecord, collection) === id
  );
}

export function isSameJson(one: Json, other: Json): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other);
}
