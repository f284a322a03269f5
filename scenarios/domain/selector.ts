import { z } from 'zod';
import type { Group } from './group.ts';
import { idOrGroup } from './primitives.ts';

/**
 * A selector names a set of ids: everything (`*`), one id, a group (`@prd_plants`), or a list of ids and groups.
 */
export const selector = z.union([z.literal('*'), idOrGroup, z.array(idOrGroup)]);
export type Selector = z.infer<typeof selector>;

/** Members of every group, by group id. */
export type GroupMembers = ReadonlyMap<string, ReadonlySet<string>>;

/** Flattens groups that contain groups. A group that contains itself contributes its other members once. */
export function groupMembers(groups: readonly Group[]): GroupMembers {
  const direct = new Map<string, readonly string[]>(groups.map((group) => [group.id, group.members]));
  const flatten = (id: string, seen: Set<string>, into: Set<string>) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const member of direct.get(id) ?? []) {
      if (member.startsWith('@')) flatten(member.slice(1), seen, into);
      else into.add(member);
    }
  };
  const result = new Map<string, ReadonlySet<string>>();
  for (const id of direct.keys()) {
    const members = new Set<string>();
    flatten(id, new Set(), members);
    result.set(id, members);
  }
  return result;
}

/** The ids a selector names, or `null` for everything. An unknown group names nothing. */
export function selectedIds(selected: Selector, members: GroupMembers): ReadonlySet<string> | null {
  if (selected === '*') return null;
  const terms = typeof selected === 'string' ? [selected] : selected;
  const ids = new Set<string>();
  for (const each of terms) {
    if (!each.startsWith('@')) ids.add(each);
    else for (const member of members.get(each.slice(1)) ?? []) ids.add(member);
  }
  return ids;
}

/** A test for membership, made once and asked often. */
export function selects(selected: Selector, members: GroupMembers): (id: string) => boolean {
  const ids = selectedIds(selected, members);
  return ids === null ? () => true : (id) => ids.has(id);
}
