import type { Lane } from '../domain/lane.ts';
import type { NetworkIndex } from './network-index.ts';

/** Lanes that cross into another territory whose law has an ad valorem layer for some origin. */
export function dutiableLanes({ network, siteById, selects }: NetworkIndex): readonly Lane[] {
  const layers = network.duties.filter((layer) => (layer.rate ?? 0) > 0);
  const charging = new Set<string>(
    network.territories
      .map((each) => each.id)
      .filter((id) => layers.some((layer) => selects(layer.into, id))),
  );
  return network.lanes.filter((lane) => {
    const from = siteById.get(lane.from)?.territory;
    const to = siteById.get(lane.to)?.territory;
    return from !== undefined && to !== undefined && from !== to && charging.has(to);
  });
}
