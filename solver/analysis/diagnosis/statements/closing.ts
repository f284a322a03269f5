import { setAt } from '../../../../scenarios/overrides/write-override.ts';
import { recordOf, withRecords, idsWhere, type StatementKind } from './statement-kind.ts';

/** So much, or so many days of cover, is left at the end of the horizon. */
export const closing: StatementKind = {
  name: 'closing',
  collection: 'closing',
  field: 'quantity',
  rowFamilies: ['closing_stock'],
  columnFamilies: ['closing'],
  isSilent: false,
  ids: (network) =>
    idsWhere(
      network,
      'closing',
      ({ isRequired, quantity, daysOfCover }) => isRequired && (quantity ?? daysOfCover ?? 0) > 0,
    ),
  without: (network, ids) => withRecords(network, 'closing', ids, (rule) => ({ ...rule, isRequired: false })),
  scale: {
    stated: (network, id) => {
      const { quantity, daysOfCover } = recordOf(network, 'closing', id);
      const stated = quantity ?? daysOfCover;
      if (stated === null) throw new Error(`Closing rule ${id} states neither units nor days.`);
      return stated;
    },
    direction: 'lower',
    end: 0,
    isWhole: false,
    edit: (network, id, to) => {
      const isByQuantity = recordOf(network, 'closing', id).quantity !== null;
      return setAt(['closing', id, isByQuantity ? 'quantity' : 'daysOfCover'], to);
    },
  },
  off: null,
};
