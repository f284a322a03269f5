import { setAt } from '../../../../scenarios/overrides/write-override.ts';
import { idsWhere, withRecords, type StatementKind } from './statement-kind.ts';

/** A recipe makes whole lots. */
export const makeLot: StatementKind = {
  name: 'makeLot',
  collection: 'recipes',
  field: 'lotMultiple',
  rowFamilies: ['lot_multiple'],
  columnFamilies: [],
  isSilent: false,
  ids: (network) => idsWhere(network, 'recipes', ({ lotMultiple }) => lotMultiple !== null),
  without: (network, ids) =>
    withRecords(network, 'recipes', ids, (recipe) => ({ ...recipe, lotMultiple: null })),
  scale: null,
  off: (_, id) => [setAt(['recipes', id, 'lotMultiple'], null)],
};
