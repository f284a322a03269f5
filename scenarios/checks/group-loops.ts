import type { Group } from '../domain/group.ts';
import { loopsIn } from './loops.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** No group contains itself. */
export const groupLoops: Check = {
  code: 'group-contains-itself',
  severity: 'warning',
  rule: 'No group contains itself.',
  *find({ network }) {
    const groupById = new Map<string, Group>(network.groups.map((group) => [group.id, group]));
    const edges = (id: string) =>
      (groupById.get(id)?.members ?? [])
        .filter((member) => member.startsWith('@'))
        .map((member) => member.slice(1));
    for (const loop of loopsIn([...groupById.keys()], edges)) {
      const [first] = loop;
      if (first !== undefined) yield spot('groups', first, 'members', messages.groupLoop(loop));
    }
  },
};
