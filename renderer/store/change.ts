import type { Collection, Network } from '../../scenarios/domain/network.ts';
import type { AnyRecord, Content } from './content.ts';
import { recordsOf } from './records.ts';

/**
 * One step of an edit, small enough to be sent elsewhere and exact enough to be taken back.
 * Inside one step of undo the changes apply in order, their inverses in the opposite order.
 * `places` are indices in the list of records, ascending: of an insertion those after it, otherwise those before.
 */
export type Change =
  | {
      kind: 'insert' | 'replace';
      collection: Collection;
      places: readonly number[];
      records: readonly AnyRecord[];
    }
  | { kind: 'remove'; collection: Collection; places: readonly number[] }
  /** A field of the network that is no collection: the settings, or one of a newer program. `undefined`: not there. */
  | { kind: 'field'; name: string; value: unknown }
  | { kind: 'scenarios'; scenarios: Content['scenarios'] }
  | { kind: 'drafts'; drafts: Content['drafts'] };

export interface Applied {
  content: Content;
  /** Applied in this order to the new content, these give the old one back. */
  inverse: readonly Change[];
}

/** Content with the changes applied in order. */
export function applyChanges(content: Content, changes: readonly Change[]): Applied {
  let current = content;
  const inverse: Change[] = [];
  for (const change of changes) {
    const applied = applyChange(current, change);
    current = applied.content;
    inverse.push(applied.inverse);
  }
  return { content: current, inverse: inverse.reverse() };
}

function applyChange(content: Content, change: Change): { content: Content; inverse: Change } {
  const { network } = content;
  switch (change.kind) {
    case 'replace':
    case 'insert':
    case 'remove': {
      const { records, inverse } = changedRecords(recordsOf(network, change.collection), change);
      return {
        content: { ...content, network: { ...network, [change.collection]: records } },
        inverse,
      };
    }
    case 'field': {
      const { name, value } = change;
      const before = (network as Record<string, unknown>)[name];
      return {
        content: { ...content, network: withField(network, name, value) },
        inverse: { kind: 'field', name, value: before },
      };
    }
    case 'scenarios':
      return {
        content: { ...content, scenarios: change.scenarios },
        inverse: { kind: 'scenarios', scenarios: content.scenarios },
      };
    case 'drafts':
      return {
        content: { ...content, drafts: change.drafts },
        inverse: { kind: 'drafts', drafts: content.drafts },
      };
  }
}

type RecordChange = Extract<Change, { places: readonly number[] }>;

function changedRecords(
  before: readonly AnyRecord[],
  change: RecordChange,
): { records: readonly AnyRecord[]; inverse: Change } {
  const { collection, places } = change;
  if (change.kind === 'replace') {
    const records = [...before];
    for (const [n, place] of places.entries()) records[place] = change.records[n]!;
    const replaced = places.map((place) => before[place]!);
    return { records, inverse: { kind: 'replace', collection, places, records: replaced } };
  }
  if (change.kind === 'insert') {
    const records: AnyRecord[] = [];
    let next = 0;
    for (const [n, place] of places.entries()) {
      while (records.length < place && next < before.length) records.push(before[next++]!);
      records.push(change.records[n]!);
    }
    while (next < before.length) records.push(before[next++]!);
    return { records, inverse: { kind: 'remove', collection, places } };
  }
  const gone = new Set(places);
  const records = before.filter((_, place) => !gone.has(place));
  const removed = places.map((place) => before[place]!);
  return { records, inverse: { kind: 'insert', collection, places, records: removed } };
}

function withField(network: Network, name: string, value: unknown): Network {
  if (value !== undefined) return { ...network, [name]: value };
  const { [name]: _gone, ...others } = network as Record<string, unknown>;
  return others as Network;
}
