import type { CollectionImport, ImportProposal } from '../../../main/contract/imports.ts';
import { networkDifferences } from '../../../scenarios/difference/network-differences.ts';
import type { Collection, Network } from '../../../scenarios/domain/network.ts';
import { idOf } from '../../store/records.ts';
import { dataDifferences, fewChanges, fieldGroups, type Change } from '../compare/data-differences.ts';
import type { ColumnContext } from '../network/column-context.ts';
import { nameOfRecord } from '../network/name-of-record.ts';
import { tables } from '../network/table-list.ts';
import { scenarioMessages } from '../scenarios/messages.ts';
import { importMessages as messages } from './messages.ts';

/** What an import changes of one subject, line by line. */
export interface PreviewSubject {
  readonly title: string;
  readonly lines: readonly PreviewLine[];
}

export interface PreviewLine {
  readonly text: string;
  /** Records that the line tells together; 0 where it tells all. */
  readonly count: number;
  /** A line for each of the first of them, the largest change for its size first. */
  readonly first: (count: number) => readonly string[];
}

const alone = (text: string): PreviewLine => ({ text, count: 0, first: () => [] });

export interface PreviewCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

const namesShown = 5;

/** What came, went and changed, by subject; fields that changed in many records are told together. */
export function previewLines(
  network: Network,
  { collections, settings }: ImportProposal,
  context: ColumnContext,
): { readonly subjects: readonly PreviewSubject[]; readonly counts: PreviewCounts } {
  const { say } = context.text;
  const counts = { added: 0, changed: 0, removed: 0 };
  const subjects: PreviewSubject[] = [];
  if (settings !== null) {
    counts.changed += 1;
    const nothing = only(network, null);
    const lines = dataDifferences(nothing, { ...nothing, settings }, context).rows.map((row) =>
      alone(changedLine(row, context)),
    );
    subjects.push({ title: say(scenarioMessages.settings), lines });
  }
  for (const each of collections) {
    const { collection, records, removed } = each;
    const before = new Map(network[collection].map((record) => [idOf(record, collection), record]));
    const isNew = (record: CollectionImport['records'][number]) => !before.has(idOf(record, collection));
    const added = records.filter(isNew);
    const changed = records.filter((record) => !isNew(record));
    counts.added += added.length;
    counts.changed += changed.length;
    counts.removed += removed.length;
    const name = (record: CollectionImport['records'][number]) => nameOfRecord(collection, record, context);
    const old = changed.map((record) => before.get(idOf(record, collection))!);
    const there = only(network, { collection, records: old });
    const lines: readonly PreviewLine[] = [
      ...changedLines(collection, [there, only(network, { collection, records: changed })], context),
      ...named(added.length, added.slice(0, namesShown).map(name), 'new', unitsOf(added), context).map(alone),
      ...named(
        removed.length,
        removed.slice(0, namesShown).map((id) => name(before.get(id)!)),
        'gone',
        null,
        context,
      ).map(alone),
    ];
    subjects.push({ title: say(tables[collection].title), lines });
  }
  return { subjects, counts };
}

/** The network with these records and no others, so that nothing else is compared. */
function only(network: Network, kept: Pick<CollectionImport, 'collection' | 'records'> | null): Network {
  const lists = Object.fromEntries(Object.keys(tables).map((collection) => [collection, []]));
  return { ...network, ...lists, ...(kept === null ? {} : { [kept.collection]: kept.records }) };
}

function changedLines(
  collection: Collection,
  sides: readonly [Network, Network],
  context: ColumnContext,
): readonly PreviewLine[] {
  const { records } = networkDifferences(...sides);
  return fieldGroups(collection, records, sides, context).flatMap(({ changes, together, row }) => {
    const line = (change: Change) => changedLine(row(change), context);
    if (changes.length <= fewChanges) return changes.map((change) => alone(line(change)));
    const first = (count: number) => largestFirst(changes).slice(0, count).map(line);
    return [{ text: changedLine(together(), context), count: changes.length, first }];
  });
}

const largestFirst = (changes: readonly Change[]) =>
  changes
    .map((change) => ({ change, size: relativeChange(change) }))
    .toSorted((a, b) => (a.size === b.size ? 0 : b.size - a.size))
    .map(({ change }) => change);

/** 494 → 21 is 0.96; what comes from nothing is larger than any, what is no number smaller. */
function relativeChange({ from, to }: Change): number {
  if (typeof from !== 'number' || typeof to !== 'number') return -1;
  return from === 0 ? Infinity : Math.abs((to - from) / from);
}

const changedLine = (
  [, what, field, from, to]: readonly unknown[],
  { text: { say } }: ColumnContext,
): string =>
  say(messages.changed, {
    what: shown(what),
    field: shown(field),
    before: shown(from),
    after: shown(to),
  }).replace(/^[,，] ?/, '');

const shown = (cell: unknown): string => (typeof cell === 'string' ? cell : '');

function unitsOf(records: CollectionImport['records']): number | null {
  const quantities = records.flatMap((record) =>
    'quantity' in record && typeof record.quantity === 'number' ? [record.quantity] : [],
  );
  return quantities.length === 0 ? null : quantities.reduce((sum, each) => sum + each, 0);
}

function named(
  count: number,
  names: readonly string[],
  how: 'new' | 'gone',
  units: number | null,
  { text: { say }, format }: ColumnContext,
): readonly string[] {
  if (count === 0) return [];
  const list = names.join(say(messages.nameGap));
  const line =
    count > names.length
      ? say(how === 'new' ? messages.newMany : messages.goneMany, {
          count: format.number(count),
          names: list,
        })
      : say(how === 'new' ? messages.new : messages.gone, { names: list });
  return units === null
    ? [line]
    : [`${line}${say(messages.nameGap)}${say(messages.newUnits, { units: format.number(units) })}`];
}
