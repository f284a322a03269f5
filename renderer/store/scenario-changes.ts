import type { Collection, Network } from '../../scenarios/domain/network.ts';
import type { Override, Scenario } from '../../scenarios/domain/scenario.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { removeAt, setAt, toAdd } from '../../scenarios/overrides/write-override.ts';
import type { AcceptedEdits, ChangedRecord, FieldValue } from './accept-edits.ts';
import type { Change } from './change.ts';
import type { Content, FieldPath, Json } from './content.ts';
import type { BulkOperation } from './edit.ts';
import { isAtOrBelow, targetOf } from './override-target.ts';
import { valueAt } from './records.ts';
import { carryResolution, resolvedRecords } from './resolved-network.ts';
import { isSameJson } from './same-json.ts';

/** The change of a scenario's list that carries out edits, by overrides with `because` as their reason. */
export function scenarioChanges(
  { network, scenarios }: Content,
  scenario: string,
  accepted: AcceptedEdits,
  because: string | null,
): readonly Change[] {
  const place = scenarios.findIndex(({ id }) => id === scenario);
  const found = scenarios[place];
  if (found === undefined) return [];
  const overrides = overridesAfter(network, found.overrides, accepted, because);
  if (overrides === found.overrides) return [];
  carryResolution(network, found.overrides, overrides);
  const changed: Scenario = { ...found, overrides: overrides as Override[] };
  return [{ kind: 'scenarios', scenarios: scenarios.with(place, changed) }];
}

type Root = Collection | 'settings';

/**
 * The overrides with the edits carried out: what they lead to differs by exactly those edits. An override gives way to a later
 * one of its own place where nothing that stands between could tell, keeps its place where it is only given another value,
 * and goes where the value is what it would be without it.
 */
function overridesAfter(
  network: Network,
  before: readonly Override[],
  { changed, added, removed, bulk }: AcceptedEdits,
  because: string | null,
): readonly Override[] {
  const draft = overrideDraft(before);
  for (const [collection, ids] of removed) draft.remove(network, collection, ids, because);
  if (bulk === null) draft.set(network, changed, because);
  else draft.append({ ...operationAt(bulk), because });
  for (const { collection, record } of added) draft.append({ ...toAdd([collection], record), because });
  return draft.overrides();
}

function operationAt({ at, operation }: { at: string; operation: BulkOperation }): Override {
  if (operation.kind === 'set')
    return { at, because: null, to: operation.value as Extract<Override, { to: unknown }>['to'] };
  if (operation.kind === 'scale') return { at, because: null, scale: operation.factor };
  return { at, because: null, add: operation.amount };
}

interface OverrideDraft {
  set: (network: Network, changed: readonly ChangedRecord[], because: string | null) => void;
  remove: (
    network: Network,
    collection: Collection,
    ids: ReadonlySet<string>,
    because: string | null,
  ) => void;
  append: (override: Override) => void;
  overrides: () => readonly Override[];
}

/** A list of overrides that is being edited; `null` marks one that has gone, so that places stay. */
function overrideDraft(before: readonly Override[]): OverrideDraft {
  const list: (Override | null)[] = [...before];
  let isChanged = false;
  const write = (place: number, override: Override | null) => {
    list[place] = override;
    isChanged = true;
  };
  const append = (override: Override) => write(list.length, override);
  const lastWide = lastWidePlaces(before);

  /** Places of the overrides that speak of each record and that nothing later depends on, by record. */
  const freePlaces = (root: Root, ids: ReadonlySet<string | null>) => {
    const places = new Map<string | null, number[]>();
    for (let place = lastWide(root) + 1; place < list.length; place += 1) {
      const override = list[place];
      const target = override == null ? null : targetOf(override);
      if (target === null || target.kind === 'wide' || target.root !== root || !ids.has(target.id)) continue;
      const ofRecord = places.get(target.id);
      if (ofRecord === undefined) places.set(target.id, [place]);
      else ofRecord.push(place);
    }
    return places;
  };

  const remove: OverrideDraft['remove'] = (network, collection, ids, because) => {
    for (const places of freePlaces(collection, ids).values()) {
      for (const place of places) write(place, null);
    }
    const rest = list.filter((override) => override !== null);
    for (const id of resolvedRecords(network, rest, collection, ids).keys()) {
      append({ ...removeAt([collection, id]), because });
    }
  };

  const set: OverrideDraft['set'] = (network, changed, because) => {
    for (const root of new Set(changed.map((record) => record.root))) {
      const records = changed.filter((record) => record.root === root);
      const free = freePlaces(root, new Set(records.map(({ id }) => id)));
      const settings: Setting[] = [];
      for (const record of records) {
        const places = free.get(record.id) ?? [];
        if (!foldInto(list, places, record, because, write)) settings.push(...giveWay(record, places));
      }
      place(network, root, settings, because);
    }
  };

  /** One field to be set: its earlier override is taken out, with all that spoke of places inside it. */
  const giveWay = (record: ChangedRecord, places: readonly number[]): readonly Setting[] =>
    fieldsToSet(record).map(({ path, value }) => {
      let earlier: Setting['earlier'] = null;
      for (const place of places) {
        const override = list[place];
        const target = override == null ? null : targetOf(override);
        if (override == null || target?.kind !== 'place' || !isAtOrBelow(target.path, path)) continue;
        if (target.path.length === path.length) earlier = { place, override };
        write(place, null);
      }
      const { root, id } = record;
      return { root, id, path, value, earlier, places };
    });

  const place = (
    network: Network,
    root: Root,
    settings: readonly Setting[],
    because: string | null,
  ): void => {
    const without = valuesWithout(network, root, settings, list);
    for (const setting of settings) {
      const { id, path, value, earlier } = setting;
      const present = without(setting);
      if (isSameJson(present, value)) continue;
      const names = id === null ? [root, ...path] : [root, id, ...path];
      const override: Override = {
        ...setAt(names, value),
        because: because ?? earlier?.override.because ?? null,
      };
      if (earlier !== null && !isSpokenOfAfter(list, earlier.place, setting)) write(earlier.place, override);
      else append(override);
    }
  };

  return {
    set,
    remove,
    append,
    overrides: () =>
      isChanged
        ? unlessSame(
            before,
            list.filter((override) => override !== null),
          )
        : before,
  };
}

interface Setting {
  root: Root;
  id: string | null;
  path: FieldPath;
  value: Json;
  earlier: { place: number; override: Override } | null;
  /** Places of the overrides that speak of the record. */
  places: readonly number[];
}

/** A policy of another kind has other fields: it is set whole, for no order of single fields would fit at every step. */
function fieldsToSet({ root, before, after, fields }: ChangedRecord): readonly FieldValue[] {
  const kindOf = (record: ChangedRecord['before']) => (record as { kind?: unknown }).kind;
  const isOfAnotherKind = root === 'policies' && kindOf(before) !== kindOf(after);
  return isOfAnotherKind ? [{ path: [], value: after }] : fields;
}

/** The last place at which several records of a root are spoken of at once: they are chosen by what earlier ones have left. */
function lastWidePlaces(overrides: readonly Override[]): (root: Root) => number {
  const places = new Map<string | null, number>();
  let last = -1;
  for (const [place, override] of overrides.entries()) {
    const target = targetOf(override);
    if (target.kind !== 'wide') continue;
    places.set(target.root, place);
    last = place;
  }
  // Groups choose records of every kind.
  return (root) => (root === 'groups' ? last : Math.max(places.get(root) ?? -1, places.get(null) ?? -1));
}

/** Puts the fields of a record that a scenario adds or sets whole into that very override. */
function foldInto(
  list: readonly (Override | null)[],
  places: readonly number[],
  { root, after }: ChangedRecord,
  because: string | null,
  write: (place: number, override: Override | null) => void,
): boolean {
  const whole = places.findLast((place) => {
    const target = targetOf(list[place]!);
    return target.kind === 'addition' || (target.kind === 'place' && target.path.length === 0);
  });
  const override = whole === undefined ? null : list[whole];
  if (whole === undefined || override == null || root === 'settings') return false;
  const value = after as unknown as Extract<Override, { to: unknown }>['to'];
  const reason = because ?? override.because;
  if ('add' in override) write(whole, { ...override, because: reason, add: value });
  else if ('to' in override) write(whole, { ...override, because: reason, to: value });
  else return false;
  for (const place of places) if (place > whole) write(place, null);
  return true;
}

/** What a field holds by the overrides that are left; `undefined` where the record is not there. */
function valuesWithout(
  network: Network,
  root: Root,
  settings: readonly Setting[],
  list: readonly (Override | null)[],
): (setting: Setting) => Json | undefined {
  const rest = list.filter((override) => override !== null);
  const pathsById = new Map<string | null, FieldPath[]>();
  for (const { id, path } of settings) {
    const paths = pathsById.get(id);
    if (paths === undefined) pathsById.set(id, [path]);
    else paths.push(path);
  }
  // Overrides of other fields of the same records do not touch these: most edits need no second resolution.
  const mayTouch = rest.some((override) => {
    const target = targetOf(override);
    if (target.kind === 'wide') return target.root === root || target.root === null;
    const paths = target.root === root ? pathsById.get(target.id) : undefined;
    if (paths === undefined) return false;
    return target.kind === 'addition' || paths.some((path) => isAtOrBelow(path, target.path));
  });
  if (root === 'settings') {
    const { settings: basis } = mayTouch ? resolve(network, rest).network : network;
    return ({ path }) => valueAt(basis, path);
  }
  const ids = new Set([...pathsById.keys()].map((id) => id ?? ''));
  const records = resolvedRecords(network, mayTouch ? rest : [], root, ids);
  return ({ id, path }) => valueAt(records.get(id ?? ''), path);
}

/** Whether an override after this place speaks of the field too, or of what holds it. */
function isSpokenOfAfter(
  list: readonly (Override | null)[],
  after: number,
  { path, places }: Setting,
): boolean {
  return places.some((place) => {
    const override = place > after ? list[place] : null;
    const target = override == null ? null : targetOf(override);
    if (target === null) return false;
    if (target.kind !== 'place') return true;
    return isAtOrBelow(target.path, path) || isAtOrBelow(path, target.path);
  });
}

function unlessSame(before: readonly Override[], after: readonly Override[]): readonly Override[] {
  const isSame = before.length === after.length && before.every((override, n) => override === after[n]);
  return isSame ? before : after;
}
