import type { Collection, Network } from '../../../../scenarios/domain/network.ts';
import { setAt } from '../../../../scenarios/overrides/write-override.ts';
import type { StatementName } from '../statement.ts';
import { idsWhere, recordOf, withRecords, type StatementKind } from './statement-kind.ts';

type RecordOf<Name extends Collection> = Network[Name][number];

interface NumberStatement<Name extends Collection> {
  name: StatementName;
  collection: Name;
  /** The field of the record that holds the number. */
  field: string;
  rowFamilies: readonly string[];
  columnFamilies?: readonly string[];
  isSilent?: boolean;
  direction: 'raise' | 'lower';
  end?: number | null;
  isWhole?: boolean;
  /** The number stated; `null` where the record says nothing of the kind. */
  stated: (record: RecordOf<Name>, network: Network) => number | null;
  /** The record without the statement. */
  silenced: (record: RecordOf<Name>) => RecordOf<Name>;
}

/** A statement that is one number in one field of a record, loosened by writing another number. */
export function numberStatement<Name extends Collection>(given: NumberStatement<Name>): StatementKind {
  const { name, collection, field, stated, silenced, direction } = given;
  return {
    name,
    collection,
    field,
    rowFamilies: given.rowFamilies,
    columnFamilies: given.columnFamilies ?? [],
    isSilent: given.isSilent ?? false,
    ids: (network) => idsWhere(network, collection, (record) => stated(record, network) !== null),
    without: (network, ids) => withRecords(network, collection, ids, silenced),
    scale: {
      stated: (network, id) => {
        const number = stated(recordOf(network, collection, id), network);
        if (number === null) throw new Error(`${collection} ${id} states no ${field}.`);
        return number;
      },
      direction,
      end: given.end ?? null,
      isWhole: given.isWhole ?? false,
      edit: (_, id, to) => setAt([collection, id, ...field.split('/')], to),
    },
    off: null,
  };
}
