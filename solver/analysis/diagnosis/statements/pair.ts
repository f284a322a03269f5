import { setAt } from '../../../../scenarios/overrides/write-override.ts';
import { idsWhere, withRecords, type StatementKind } from './statement-kind.ts';

/** Something does not happen at all. Its columns are held at zero, and no row tells of it. */
export const pair: StatementKind = {
  name: 'pair',
  collection: 'policies',
  field: 'isOn',
  rowFamilies: ['pair_policy'],
  columnFamilies: [],
  isSilent: true,
  ids: (network) => idsWhere(network, 'policies', ({ isOn, kind }) => isOn && kind === 'pair'),
  without: (network, ids) => withRecords(network, 'policies', ids, (policy) => ({ ...policy, isOn: false })),
  scale: null,
  off: (_, id) => [setAt(['policies', id, 'isOn'], false)],
};
