import { setAt } from '../../../../scenarios/overrides/write-override.ts';
import { idsWhere, withRecords, type StatementKind } from './statement-kind.ts';

/** An offer is ordered in whole lots. */
export const orderLot: StatementKind = {
  name: 'orderLot',
  collection: 'offers',
  field: 'lotMultiple',
  rowFamilies: ['order_lot'],
  columnFamilies: [],
  isSilent: false,
  ids: (network) => idsWhere(network, 'offers', ({ lotMultiple }) => lotMultiple !== null),
  without: (network, ids) =>
    withRecords(network, 'offers', ids, (offer) => ({ ...offer, lotMultiple: null })),
  scale: null,
  off: (_, id) => [setAt(['offers', id, 'lotMultiple'], null)],
};
