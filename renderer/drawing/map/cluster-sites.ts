import { siteKinds, type MapSite } from './map-site.ts';
import type { Point } from './point.ts';

/** A site with where it is drawn. */
export interface PlacedSite {
  site: MapSite;
  point: Point;
}

/** Sites too near to be told apart, drawn where the first of them lies. */
export interface Cluster {
  /** Id of the first site. */
  id: string;
  point: Point;
  /** By priority, the first one leading. */
  sites: readonly MapSite[];
}

/** Sites nearer than this are one mark, in pixels. */
export const clusterReach = 24;

/** What is labelled first: selected · plants by volume · markets by volume · hubs · suppliers. */
function byPriority(selected: ReadonlySet<string>): (one: MapSite, other: MapSite) => number {
  return (one, other) =>
    Number(selected.has(other.id)) - Number(selected.has(one.id)) ||
    siteKinds.indexOf(one.kind) - siteKinds.indexOf(other.kind) ||
    (other.total ?? 0) - (one.total ?? 0) ||
    (one.id < other.id ? -1 : 1);
}

/**
 * Sites merged into marks. Leaders are at least the reach apart, so that merging the leaders again changes nothing;
 * a site follows the nearest leader before it.
 */
export function clusterSites(
  placed: readonly PlacedSite[],
  selected: ReadonlySet<string>,
  reach: number = clusterReach,
): readonly Cluster[] {
  const compare = byPriority(selected);
  const sorted = [...placed].sort((one, other) => compare(one.site, other.site));
  const clusters: { id: string; point: Point; sites: MapSite[] }[] = [];
  for (const { site, point } of sorted) {
    let nearest: (typeof clusters)[number] | null = null;
    let least = reach;
    for (const cluster of clusters) {
      const apart = Math.hypot(cluster.point.x - point.x, cluster.point.y - point.y);
      if (apart < least) [least, nearest] = [apart, cluster];
    }
    if (nearest === null) clusters.push({ id: site.id, point, sites: [site] });
    else nearest.sites.push(site);
  }
  return clusters;
}
