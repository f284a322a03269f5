import { likelyIds } from '../schema/likely-ids.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A group holds ids of its own kind, and groups of that kind. */
export const knownGroupMembers: Check = {
  code: 'unknown-group-member',
  severity: 'error',
  rule: 'A group holds ids of its own kind, and groups of that kind.',
  *find({ network }) {
    const kindByGroup = new Map<string, string>(network.groups.map((group) => [group.id, group.of]));
    const groups = new Set(kindByGroup.keys());
    for (const group of network.groups) {
      const ids = new Set<string>(network[group.of].map((record) => record.id));
      for (const [n, member] of group.members.entries()) {
        const field = `members/${n}`;
        if (!member.startsWith('@')) {
          if (!ids.has(member)) {
            yield spot(
              'groups',
              group.id,
              field,
              messages.unknownReference('groups', group.id, field, group.of, member, likelyIds(member, ids)),
            );
          }
          continue;
        }
        const kind = kindByGroup.get(member.slice(1));
        if (kind === undefined) {
          yield spot(
            'groups',
            group.id,
            field,
            messages.unknownReference('groups', group.id, field, 'groups', member, likelyIds(member, groups)),
          );
        } else if (kind !== group.of) {
          yield spot('groups', group.id, field, messages.groupOfOtherKind(group, member, kind));
        }
      }
    }
  },
};
