import { setAt } from '../../../../scenarios/overrides/write-override.ts';
import { idsWhere, withRecords, type StatementKind } from './statement-kind.ts';

/** A candidate opens no earlier than a period. */
export const openingDate: StatementKind = {
  name: 'openingDate',
  collection: 'sites',
  field: 'opening/openFrom',
  rowFamilies: [],
  columnFamilies: ['open'],
  isSilent: true,
  ids: (network) => {
    const [first] = network.settings.periods;
    return idsWhere(
      network,
      'sites',
      ({ opening }) =>
        opening.state === 'candidate' && opening.openFrom !== null && opening.openFrom !== first?.id,
    );
  },
  without: (network, ids) =>
    withRecords(network, 'sites', ids, (site) => ({
      ...site,
      opening: { ...site.opening, openFrom: null },
    })),
  scale: null,
  off: (_, id) => [setAt(['sites', id, 'opening', 'openFrom'], null)],
};
