import { selectedIds } from '../domain/selector.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './trade-messages.ts';

/** A layer that needs an agreement holds between its members. */
export const preferenceBetweenMembers: Check = {
  code: 'preference-outside-agreement',
  severity: 'warning',
  rule: 'A layer that needs an agreement holds between its members.',
  *find({ network, members, territoryById, rootOf }) {
    const parties = new Map(network.agreements.map((each) => [each.id, new Set(each.members)]));
    for (const layer of network.duties) {
      const { needsAgreement } = layer;
      const among = needsAgreement === null ? undefined : parties.get(needsAgreement);
      if (needsAgreement === null || among === undefined) continue;
      for (const field of ['into', 'originCountries'] as const) {
        const named = [...(selectedIds(layer[field], members) ?? [])].flatMap((id) => {
          const territory = territoryById.get(id);
          return territory === undefined ? [] : [territory.id];
        });
        const outside = named.filter((id) => !among.has(field === 'into' ? rootOf(id) : id));
        if (outside.length === 0) continue;
        yield spot(
          'duties',
          layer.id,
          field,
          messages.preferenceOutsideAgreement(layer, needsAgreement, field, outside),
          // One of several that does not count is worth knowing; a layer that never counts is a mistake.
          outside.length < named.length ? 'note' : null,
        );
      }
    }
  },
};
