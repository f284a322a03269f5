import { setAt } from '../../../../scenarios/overrides/write-override.ts';
import { idsWhere, recordOf, withRecords, type StatementKind } from './statement-kind.ts';

/** An existing site stays open. It has force only where a policy limits how many sites are, or what is paid for them. */
export const standing: StatementKind = {
  name: 'standing',
  collection: 'sites',
  field: 'opening/closeCost',
  rowFamilies: ['opening_logic', 'open_once', 'site_activity'],
  columnFamilies: ['active', 'close'],
  isSilent: true,
  ids: (network) => {
    const isCounted = network.policies.some(
      (policy) =>
        policy.isOn && policy.kind === 'count' && policy.what === 'sites' && policy.maximum !== null,
    );
    if (!isCounted) return [];
    return idsWhere(
      network,
      'sites',
      ({ opening }) => opening.state === 'existing' && (opening.closeCost === null || opening.mustStayOpen),
    );
  },
  without: (network, ids) =>
    withRecords(network, 'sites', ids, (site) => ({
      ...site,
      opening: { ...site.opening, closeCost: site.opening.closeCost ?? 0, mustStayOpen: false },
    })),
  scale: null,
  off: (network, id) => {
    const { closeCost, mustStayOpen } = recordOf(network, 'sites', id).opening;
    return [
      ...(mustStayOpen ? [setAt(['sites', id, 'opening', 'mustStayOpen'], false)] : []),
      ...(closeCost === null ? [setAt(['sites', id, 'opening', 'closeCost'], 0)] : []),
    ];
  },
};
