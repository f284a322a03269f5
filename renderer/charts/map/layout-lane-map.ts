import type { Mode } from '../../../scenarios/domain/lane.ts';
import type { MapRegion } from '../../drawing/map/map-region.ts';
import { bowOf, regionalBow } from '../../drawing/map/bow.ts';
import { clusterSites, type Cluster } from '../../drawing/map/cluster-sites.ts';
import { layoutLabels, type Mark, markOf } from '../../drawing/map/layout-frame.ts';
import { mapProjection, type MapProjection } from '../../drawing/map/map-projection.ts';
import type { MapSite } from '../../drawing/map/map-site.ts';
import { fittedView, viewed, type MapView } from '../../drawing/map/map-view.ts';
import type { LabelType, PlacedLabel } from '../../drawing/map/place-labels.ts';
import type { Box } from '../../drawing/map/point.ts';
import { controlPoint, linePath, ribbonPoints, type RibbonPoint } from '../../drawing/map/ribbon.ts';

/** A lane of the network, whatever a plan sends over it. */
export interface MapLane {
  id: string;
  from: string;
  to: string;
  mode: Mode;
}

/** Lanes between the same two marks, drawn as one line. */
export interface LaneLine {
  id: string;
  lanes: readonly MapLane[];
  from: Cluster;
  to: Cluster;
  path: string;
  points: readonly RibbonPoint[];
}

export interface LaneMapOptions {
  width: number;
  height: number;
  region: MapRegion;
  view?: MapView;
  selected?: ReadonlySet<string>;
  taken?: readonly Box[];
  /** Least room above the land of a world map, in pixels. */
  roomAbove?: number;
  type: LabelType;
}

/** A map of a network as numbers: what may move where. */
export interface LaneMapDrawing {
  projection: MapProjection;
  lines: readonly LaneLine[];
  marks: readonly Mark[];
  labels: readonly PlacedLabel[];
}

/** On a map that is edited only marks that would hide one another are one. */
const editingReach = 9;
/** Width that a line has for a label that would cross it. */
const lineWidth = 1;

/** Every site and lane of a network, fitted to a rectangle. */
export function layoutLaneMap(
  lanes: readonly MapLane[],
  sites: readonly MapSite[],
  options: LaneMapOptions,
): LaneMapDrawing {
  const { width, height, region, view = fittedView, selected = new Set(), taken = [], type } = options;
  const projection = mapProjection(region, width, height, sites, options.roomAbove);
  const placed = sites.map((site) => ({ site, point: viewed(view, projection.project(site)) }));
  const clusters = clusterSites(placed, selected, editingReach);
  const lines = linesOf(lanes, clusters);
  const marks = clusters.map((cluster) => markOf(cluster, cluster.sites.length > 1));
  const labels = layoutLabels(
    {
      marks,
      arcs: lines.map(({ from, to, points }) => ({ from, to, points, width: lineWidth, isComponent: true })),
    },
    {
      bounds: { x: 4, y: 2, width: width - 8, height: height - 4 },
      taken,
      labels: 'names',
      formatTotal: String,
      type,
    },
  );
  return { projection, lines, marks, labels };
}

function linesOf(lanes: readonly MapLane[], clusters: readonly Cluster[]): readonly LaneLine[] {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.sites.map(({ id }) => [id, cluster] as const)),
  );
  const groups = new Map<string, { from: Cluster; to: Cluster; lanes: MapLane[] }>();
  for (const lane of lanes) {
    const [from, to] = [clusterOf.get(lane.from), clusterOf.get(lane.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from.id} ${to.id} ${lane.mode}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { from, to, lanes: [lane] });
    else group.lanes.push(lane);
  }
  return [...groups].map(([id, { from, to, lanes }]) => {
    const bow = bowOf(from.sites[0]!, to.sites[0]!, lanes[0]!.mode);
    const curve = {
      start: from.point,
      control: controlPoint(from.point, to.point, bow, regionalBow),
      end: to.point,
      asideAtStart: 0,
      asideAtEnd: 0,
    };
    const points = ribbonPoints(curve, lineWidth, false, 32);
    return { id, from, to, lanes, points, path: linePath(points) };
  });
}
