import type { Cluster } from './cluster-sites.ts';
import type { MapFlow } from './map-flow.ts';

/** Flows between the same two marks that are drawn as one arc. */
export interface MergedFlow {
  /** The same for the same marks and kind, whatever the volume. */
  id: string;
  flows: readonly MapFlow[];
  from: Cluster;
  to: Cluster;
  mode: MapFlow['mode'];
  origin: string;
  isComponent: boolean;
  /** Sum over the flows. */
  volume: number;
  /** Mean over the flows by volume; `null` where one is not known. */
  burden: number | null;
}

/**
 * One arc for each pair of marks, mode and origin; components, which are drawn alike, whatever their origin.
 * What stays inside one mark is left out. Largest first.
 */
export function mergeFlows(flows: readonly MapFlow[], clusters: readonly Cluster[]): readonly MergedFlow[] {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.sites.map(({ id }) => [id, cluster] as const)),
  );
  const groups = new Map<string, { from: Cluster; to: Cluster; flows: MapFlow[] }>();
  for (const flow of flows) {
    const [from, to] = [clusterOf.get(flow.from), clusterOf.get(flow.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const kind = flow.isComponent ? 'component' : `${flow.origin} ${flow.mode}`;
    const key = `${from.id} ${to.id} ${kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { from, to, flows: [flow] });
    else group.flows.push(flow);
  }
  return [...groups]
    .map(([id, { from, to, flows }]) => {
      const { mode, origin, isComponent } = flows[0]!;
      const volume = flows.reduce((sum, flow) => sum + flow.volume, 0);
      return { id, flows, from, to, mode, origin, isComponent, volume, burden: meanBurden(flows) };
    })
    .filter(({ volume }) => volume !== 0)
    .sort((one, other) => Math.abs(other.volume) - Math.abs(one.volume) || (one.id < other.id ? -1 : 1));
}

function meanBurden(flows: readonly MapFlow[]): number | null {
  let [weighted, volume] = [0, 0];
  for (const flow of flows) {
    if (flow.burden === null) return null;
    weighted += flow.burden * flow.volume;
    volume += flow.volume;
  }
  return volume > 0 ? weighted / volume : null;
}
