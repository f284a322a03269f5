import type { Collection, Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { listKey } from '../../scenarios/overrides/list-keys.ts';
import { parsePath } from '../../scenarios/overrides/parse-path.ts';
import { formatPath, type OverridePath, type Term } from '../../scenarios/overrides/path.ts';
import { isCollection } from '../../scenarios/overrides/record-schema.ts';
import type { AnyRecord, FieldPath } from './content.ts';
import { mapAt, mapReferences, type RenameId } from './map-references.ts';
import { recordOf } from './records.ts';
import { referenceFields, type ReferenceField } from './reference-fields.ts';

/** The override with every id in its path and its value exchanged; the same override where none changes. */
export function renameInOverride(network: Network, override: Override, rename: RenameId): Override {
  const parsed = parsePath(override.at);
  if ('trouble' in parsed) return override;
  const { path } = parsed;
  const { root } = path;
  if (!isCollection(root)) {
    const isCurrency = root === 'settings' && override.at === 'settings/baseCurrency';
    return isCurrency
      ? withValueMapped(override, (value) => mapAt(value, [], 'currencies', rename))
      : override;
  }
  const fields = fieldsOf(network, root, path);
  const at = renamedPath(path, root, fields, rename);
  const isRenamed = formatOverridePath(at) !== formatOverridePath(path);
  const mapped = withValueMapped(override, (value, operation) =>
    mapValue(value, operation, root, path, fields, rename),
  );
  return isRenamed ? { ...mapped, at: formatOverridePath(at) } : mapped;
}

/** Reference fields of the records that a path speaks of. Of groups only one that is named can tell of what it is. */
function fieldsOf(network: Network, root: Collection, { records }: OverridePath): readonly ReferenceField[] {
  if (root !== 'groups') return referenceFields(root, {} as AnyRecord);
  const [term] = records?.kind === 'terms' ? records.terms : [];
  const group = term === undefined ? null : recordOf(network, 'groups', term.text);
  return group === null ? [] : referenceFields('groups', group);
}

function renamedPath(
  path: OverridePath,
  root: Collection,
  fields: readonly ReferenceField[],
  rename: RenameId,
): OverridePath {
  const { records, steps } = path;
  const renamedTerm = (target: Collection | null) => (term: Term) => {
    if (term.kind === 'group') return { ...term, text: rename('groups', term.text) };
    return target === null ? term : { ...term, text: rename(target, term.text) };
  };
  const targetOfField = (field: string) =>
    field === 'id' || field === 'code'
      ? root
      : (fields.find(({ path }) => path.length === 1 && path[0] === field)?.target ?? null);
  return {
    root,
    records:
      records?.kind === 'terms'
        ? { kind: 'terms', terms: records.terms.map(renamedTerm(root)) }
        : records?.kind === 'where'
          ? {
              kind: 'where',
              conditions: records.conditions.map(({ field, terms }) => ({
                field,
                terms: terms.map(renamedTerm(targetOfField(field))),
              })),
            }
          : records,
    steps: steps.map((step, n) => {
      const target = n === 1 && step.kind === 'key' ? itemTarget(root, steps[0], fields) : null;
      return target !== null && step.kind === 'key' ? { ...step, text: rename(target, step.text) } : step;
    }),
  };
}

/** What the items of a keyed list are named by, where that is an id. */
function itemTarget(
  root: Collection,
  list: OverridePath['steps'][number] | undefined,
  fields: readonly ReferenceField[],
): Collection | null {
  if (list?.kind !== 'key') return null;
  const key = listKey(root, list.text);
  const way = key === null ? null : [list.text, '*', key.field].join('/');
  return fields.find(({ path }) => path.join('/') === way)?.target ?? null;
}

function mapValue(
  value: unknown,
  operation: 'to' | 'add',
  root: Collection,
  { records, steps }: OverridePath,
  fields: readonly ReferenceField[],
  rename: RenameId,
): unknown {
  const whole = (record: unknown) =>
    typeof record === 'object' && record !== null ? mapReferences(root, record as AnyRecord, rename) : record;
  if (records === null) return Array.isArray(value) ? value.map(whole) : whole(value);
  const item = operation === 'add' ? ['*'] : [];
  const way: FieldPath = [...steps.map((step) => (step.kind === 'key' ? step.text : '*')), ...item];
  return fields.reduce((mapped, { path, target }) => {
    const isOnWay = path.length >= way.length && way.every((key, n) => path[n] === key || path[n] === '*');
    return isOnWay ? mapAt(mapped, path.slice(way.length), target, rename) : mapped;
  }, value);
}

function withValueMapped(
  override: Override,
  map: (value: unknown, operation: 'to' | 'add') => unknown,
): Override {
  type Value = Extract<Override, { to: unknown }>['to'];
  if ('to' in override) {
    const to = map(override.to, 'to') as Value;
    return to === override.to ? override : { ...override, to };
  }
  if ('add' in override) {
    const add = map(override.add, 'add') as Value;
    return add === override.add ? override : { ...override, add };
  }
  return override;
}

/** The text of a path, such that `parsePath` reads the same one. */
function formatOverridePath({ root, records, steps }: OverridePath): string {
  const name = (text: string) => formatPath([text]);
  const terms = (list: readonly Term[]) =>
    list.map(({ kind, text }) => (kind === 'group' ? `@${name(text)}` : text && name(text))).join(',');
  const parts: string[] = [name(root)];
  if (records?.kind === 'where') {
    const conditions = records.conditions.map((each) => `${name(each.field)}=${terms(each.terms)}`);
    parts[0] += `[${conditions.join('&')}]`;
  } else if (records?.kind === 'terms') parts.push(terms(records.terms));
  else if (records?.kind === 'every') parts.push('*');
  parts.push(...steps.map((step) => (step.kind === 'every' ? '*' : name(step.text))));
  return parts.join('/');
}
