import { likelyIds } from '../schema/likely-ids.ts';
import { itemName, listKey, withItem, type ListKey } from './list-keys.ts';
import type { Operation } from './operation.ts';
import type { Step } from './path.ts';
import { isFields, isListOfFields, withField, withoutField, type Fields } from './plain-value.ts';

/** What an operation met on its way through one or many records. */
export interface Tally {
  /** Places where it was carried out. */
  done: number;
  /** Numbers not stated (`null`), which stay so when scaled or added to. */
  notStated: number;
  /** Ways that lead nowhere: a field, an item or what holds them is not there. */
  missing: number;
  /** Places whose value is of a kind that the operation cannot treat. */
  wrongType: number;
  /** Name of an item to be added that is there already. */
  alreadyThere: string | null;
  /** Fields set that were not there before, hence unknown to this program. */
  unknownFields: number;
  /** At the first name that was not there: those beside it that may have been meant; `null` when all were. */
  meant: readonly string[] | null;
}

export function emptyTally(): Tally {
  return {
    done: 0,
    notStated: 0,
    missing: 0,
    wrongType: 0,
    alreadyThere: null,
    unknownFields: 0,
    meant: null,
  };
}

/** Stands for a value that is to be taken out of what holds it. */
export const removed = Symbol('removed');

interface Work {
  readonly operation: Operation;
  readonly root: string;
  readonly tally: Tally;
}

/**
 * A value with the operation carried out at the end of `steps`, or `removed` when it is to go itself.
 * What is not on the way keeps its identity; where nothing changes, the value itself comes back.
 */
export function changedInside(
  value: unknown,
  steps: readonly Step[],
  root: string,
  operation: Operation,
  tally: Tally,
): unknown {
  return changed(value, steps, [], { operation, root, tally });
}

function changed(value: unknown, steps: readonly Step[], way: readonly string[], work: Work): unknown {
  const [step, ...rest] = steps;
  const list = way.length === 1 ? listKey(work.root, way[0] ?? '') : null;
  if (step === undefined) return changedAtEnd(value, list, work);
  if (list !== null && isListOfFields(value)) return changedItems(value, list, step, rest, way, work);
  if (!isFields(value)) {
    const isNumeric = work.operation.kind === 'scale' || typeof operand(work.operation) === 'number';
    if (value === null && isNumeric) work.tally.notStated += 1;
    else if (value === null) work.tally.missing += 1;
    else work.tally.wrongType += 1;
    return value;
  }
  if (step.kind === 'every') {
    work.tally.wrongType += 1;
    return value;
  }
  return changedField(value, step.text, rest, way, work);
}

function operand(operation: Operation): unknown {
  return operation.kind === 'add' ? operation.value : null;
}

function changedField(
  fields: Fields,
  name: string,
  rest: readonly Step[],
  way: readonly string[],
  work: Work,
): Fields {
  if (!Object.hasOwn(fields, name)) {
    work.tally.meant ??= likelyIds(name, new Set(Object.keys(fields)));
    if (rest.length > 0 || work.operation.kind !== 'to') {
      work.tally.missing += 1;
      return fields;
    }
    work.tally.done += 1;
    work.tally.unknownFields += 1;
    return withField(fields, name, work.operation.value);
  }
  const before = fields[name];
  const after = changed(before, rest, [...way, name], work);
  if (after === removed) return withoutField(fields, name);
  return Object.is(after, before) ? fields : withField(fields, name, after);
}

function changedItems(
  items: readonly Fields[],
  key: ListKey,
  step: Step,
  rest: readonly Step[],
  way: readonly string[],
  work: Work,
): readonly unknown[] {
  let isFound = false;
  let isChanged = false;
  const after: unknown[] = [];
  for (const item of items) {
    // Where a list names an item twice, which the checks refuse, the first one is meant.
    const isMeant: boolean = step.kind === 'every' || (!isFound && itemName(item, key) === step.text);
    const now = isMeant ? changed(item, rest, [...way, itemName(item, key)], work) : item;
    isFound ||= isMeant;
    isChanged ||= !Object.is(now, item);
    if (now !== removed) after.push(now);
  }
  if (!isFound) {
    work.tally.missing += 1;
    if (step.kind === 'key') {
      work.tally.meant ??= likelyIds(step.text, new Set(items.map((item) => itemName(item, key))));
    }
  }
  return isChanged ? after : items;
}

function changedAtEnd(value: unknown, list: ListKey | null, { operation, tally }: Work): unknown {
  if (operation.kind === 'scale') return changedNumber(value, (number) => number * operation.factor, tally);
  if (operation.kind === 'add') return changedByAdding(value, operation.value, list, tally);
  tally.done += 1;
  return operation.kind === 'to' ? operation.value : removed;
}

function changedByAdding(value: unknown, added: unknown, list: ListKey | null, tally: Tally): unknown {
  if (typeof added === 'number') return changedNumber(value, (number) => number + added, tally);
  if (list === null || !isListOfFields(value) || !isFields(added)) {
    tally.wrongType += 1;
    return value;
  }
  const name = itemName(added, list);
  if (value.some((item) => itemName(item, list) === name)) {
    tally.alreadyThere = name;
    return value;
  }
  tally.done += 1;
  return withItem(value, added, list);
}

function changedNumber(value: unknown, change: (number: number) => number, tally: Tally): unknown {
  if (typeof value === 'number') {
    tally.done += 1;
    return change(value);
  }
  if (value === null) tally.notStated += 1;
  else tally.wrongType += 1;
  return value;
}
