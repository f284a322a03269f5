import type { CollectionImport, ImportProposal } from '../../../main/contract/imports.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { idOf } from '../../store/records.ts';
import { dataDifferences } from '../compare/data-differences.ts';
import type { ColumnContext } from '../network/column-context.ts';
import { nameOfRecord } from '../network/name-of-record.ts';
import { tables } from '../network/table-list.ts';
import { scenarioMessages } from '../scenarios/messages.ts';
import { importMessages as messages } from './messages.ts';

/** What an import changes of one subject, line by line. */
export interface PreviewSubject {
  readonly title: string;
  readonly lines: readonly string[];
}

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
    const lines = changedLines(nothing, { ...nothing, settings }, context);
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
    const lines = [
      ...changedLines(there, only(network, { collection, records: changed }), context),
      ...named(added.length, added.slice(0, namesShown).map(name), 'new', unitsOf(added), context),
      ...named(
        removed.length,
        removed.slice(0, namesShown).map((id) => name(before.get(id)!)),
        'gone',
        null,
        context,
      ),
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

function changedLines(before: Network, after: Network, context: ColumnContext): readonly string[] {
  return dataDifferences(before, after, context).rows.map(([, what, field, from, to]) =>
    context.text
      .say(messages.changed, {
        what: shown(what),
        field: shown(field),
        before: shown(from),
        after: shown(to),
      })
      .replace(/^[,，] ?/, ''),
  );
}

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
