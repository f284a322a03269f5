import type { Collection } from '../domain/network.ts';
import type { Group } from '../domain/group.ts';
import { groupMembers, type GroupMembers } from '../domain/selector.ts';
import type { Condition, RecordChoice, Term } from './path.ts';
import type { Fields } from './plain-value.ts';
import type { WorkingCopy } from './working-copy.ts';

/** The names of the chosen records, or what was asked for and is not there. */
export type ChosenRecords =
  | { readonly names: readonly string[] }
  | { readonly missingRecord: string }
  | { readonly missingGroup: string };

/** Finds the records that a path speaks of, in the network as the earlier overrides have left it. */
export function chosenRecords(
  working: WorkingCopy,
  collection: Collection,
  choice: RecordChoice,
): ChosenRecords {
  const records = working.records(collection);
  if (choice.kind === 'every') return { names: [...records.keys()] };
  if (choice.kind === 'terms') {
    const expanded = expandedTerms(working, choice.terms, collection);
    if (typeof expanded === 'string') return { missingGroup: expanded };
    const lost = choice.terms.find(({ kind, text }) => kind === 'value' && !records.has(text));
    if (lost !== undefined) return { missingRecord: lost.text };
    return { names: [...expanded].filter((name) => records.has(name)) };
  }
  const tests: ((record: Fields) => boolean)[] = [];
  for (const condition of choice.conditions) {
    const expanded = expandedTerms(working, condition.terms, null);
    if (typeof expanded === 'string') return { missingGroup: expanded };
    tests.push(conditionTest(condition, expanded));
  }
  const names: string[] = [];
  for (const [name, record] of records) if (tests.every((test) => test(record))) names.push(name);
  return { names };
}

/** The values that the terms stand for, or the id of a group that does not exist or is of another kind. */
function expandedTerms(
  working: WorkingCopy,
  terms: readonly Term[],
  of: Collection | null,
): ReadonlySet<string> | string {
  const values = new Set<string>();
  let members: GroupMembers | null = null;
  const groups = working.records('groups');
  for (const { kind, text } of terms) {
    if (kind === 'value') {
      values.add(text);
      continue;
    }
    const group = groups.get(text);
    if (group === undefined || (of !== null && group['of'] !== of)) return text;
    members ??= groupMembers([...groups.values()] as readonly Fields[] as readonly Group[]);
    for (const member of members.get(text) ?? []) values.add(member);
  }
  return values;
}

function conditionTest({ field }: Condition, values: ReadonlySet<string>): (record: Fields) => boolean {
  const isListed = (value: unknown) => {
    if (value === null) return values.has('');
    if (typeof value === 'string') return values.has(value);
    return (typeof value === 'number' || typeof value === 'boolean') && values.has(String(value));
  };
  return (record) => {
    if (!Object.hasOwn(record, field)) return false;
    const value = record[field];
    return Array.isArray(value) ? value.some(isListed) : isListed(value);
  };
}
