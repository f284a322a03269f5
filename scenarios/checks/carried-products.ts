import type { Lane } from '../domain/lane.ts';
import type { GroupMembers } from '../domain/selector.ts';
import { selectedIds } from '../domain/selector.ts';

/** A test whether any of the lanes may carry a product. */
export function carriedProducts(
  lanes: readonly Lane[],
  members: GroupMembers,
): (productId: string) => boolean {
  const carried = new Set<string>();
  for (const lane of lanes) {
    const ids = selectedIds(lane.products, members);
    if (ids === null) return () => true;
    for (const id of ids) carried.add(id);
  }
  return (productId) => carried.has(productId);
}
