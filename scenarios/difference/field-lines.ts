import { itemName, listKey } from '../overrides/list-keys.ts';
import { formatPath } from '../overrides/path.ts';
import { isFields, isListOfFields, type Fields } from '../overrides/plain-value.ts';
import { idField, isCollection } from '../overrides/record-schema.ts';
import { serialiseDocument } from '../schema/canonical-text.ts';
import type { PlannerDocument } from '../schema/document.ts';

/**
 * A document one field a line, `lines/penang_2/hoursPerPeriod: 14400`, for tools that compare lines: an edit of one cell
 * changes one line, wherever else in the file the record stands.
 *
 * Fields come as the canonical text has them, without those that hold their default. View and program are left out; of a
 * stored plan its day, status and value are told, not its lines, and not whether it is stale, which its inputs tell.
 */
export function* fieldLines(document: PlannerDocument): Iterable<string> {
  // Canonical text is in order and without defaults; read back, it need not be told a second time what those are.
  const {
    network,
    scenarios = [],
    plans = [],
  } = JSON.parse(serialiseDocument({ ...document, view: null })) as {
    network: Fields;
    scenarios?: readonly Fields[];
    plans?: readonly Fields[];
  };
  for (const [root, value] of Object.entries(network)) {
    if (!isCollection(root)) yield* linesOf(root, [root], value);
    else if (isListOfFields(value)) {
      for (const record of value) {
        const { [idField(root)]: id, ...fields } = record;
        yield* linesOf(root, [root, String(id)], fields);
      }
    }
  }
  for (const { id, overrides = [], ...fields } of scenarios) {
    yield* linesOf('scenarios', ['scenarios', String(id)], fields);
    for (const { at, ...change } of overrides as readonly Fields[]) {
      yield `scenarios/${String(id)}: ${String(at)} ${JSON.stringify(change)}`;
    }
  }
  for (const { scenario = null, solvedAt = null, record } of plans) {
    const { status = null, objective = null } = isFields(record) ? record : {};
    const whose = typeof scenario === 'string' ? scenario : 'base';
    yield `plans/${whose}: ${JSON.stringify({ solvedAt, status, objective })}`;
  }
}

function* linesOf(root: string, names: readonly string[], value: unknown): Iterable<string> {
  if (isFields(value) && Object.keys(value).length > 0) {
    for (const [name, each] of Object.entries(value)) yield* linesOf(root, [...names, name], each);
    return;
  }
  const depth = root === 'settings' ? 2 : 3;
  const key = names.length === depth ? listKey(root, names.at(-1)!) : null;
  if (key !== null && isListOfFields(value) && value.length > 0) {
    for (const item of value) {
      const { [key.field]: _name, ...fields } = item;
      yield* linesOf(root, [...names, itemName(item, key)], fields);
    }
    return;
  }
  yield `${formatPath(names)}: ${JSON.stringify(value)}`;
}
