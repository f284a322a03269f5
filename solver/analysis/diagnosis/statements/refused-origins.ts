import { setAt } from '../../../../scenarios/overrides/write-override.ts';
import { idsWhere, withRecords, type StatementKind } from './statement-kind.ts';

/** A row takes no goods of the origins that its customer refuses. */
export const refusedOrigins: StatementKind = {
  name: 'refusedOrigins',
  collection: 'demand',
  field: 'notMadeIn',
  rowFamilies: [],
  columnFamilies: [],
  isSilent: true,
  ids: (network) => idsWhere(network, 'demand', (row) => row.quantity > 0 && row.notMadeIn.length > 0),
  without: (network, ids) => withRecords(network, 'demand', ids, (row) => ({ ...row, notMadeIn: [] })),
  scale: null,
  off: (_, id) => [setAt(['demand', id, 'notMadeIn'], [])],
};
