import { clusterSites, type Cluster, type PlacedSite } from './cluster-sites.ts';
import { layoutArcs, type Arc, type ArcOptions } from './layout-arcs.ts';
import type { MapFlow } from './map-flow.ts';
import type { MapSite } from './map-site.ts';
import { mergeFlows, type MergedFlow } from './merge-flows.ts';
import { placeLabels, type LabelRequest, type LabelType, type PlacedLabel } from './place-labels.ts';
import { grown, type Box, type Point } from './point.ts';
import { topLanes } from './top-lanes.ts';

/** A site or cluster of sites as drawn. */
export interface Mark extends Cluster {
  /** Its first site: gives shape, colour and name. */
  lead: MapSite;
  /** Whether it tells that it stands for several sites. */
  isCounted: boolean;
  /** Half the size, in pixels. */
  radius: number;
  /** Units of all its sites of the leading kind; `null` where none is known. */
  total: number | null;
}

/** One rectangle of the drawing with its own projection: the map itself, or its inset. */
export interface Frame {
  arcs: readonly Arc[];
  marks: readonly Mark[];
  labels: readonly PlacedLabel[];
}

export interface FrameFlows {
  clusters: readonly Cluster[];
  /** Finished goods drawn. */
  shown: readonly MergedFlow[];
  components: readonly MergedFlow[];
  /** Arcs of finished goods that could be drawn. */
  all: readonly MergedFlow[];
}

const markRadius: Readonly<Record<MapSite['kind'], number>> = {
  plant: 4,
  market: 4.5,
  hub: 4,
  supplier: 3.5,
};

const mostComponents = 24;

/** What a frame draws: marks where sites lie too near one another, and the largest flows between them. */
export function frameFlows(
  placed: readonly PlacedSite[],
  flows: readonly MapFlow[],
  selected: ReadonlySet<string>,
  reach: number,
): FrameFlows {
  const clusters = clusterSites(placed, selected, reach);
  const merged = mergeFlows(flows, clusters);
  const all = merged.filter(({ isComponent }) => !isComponent);
  const components = merged.filter(({ isComponent }) => isComponent).slice(0, mostComponents);
  return { clusters, all, components, shown: topLanes(all).shown };
}

/** Arcs and marks of a frame, before anything is written beside them. `isBare`: nothing will be, not even a count. */
export function layoutShapes(
  { clusters, shown, components }: FrameFlows,
  options: ArcOptions,
  isBare: boolean,
): Pick<Frame, 'arcs' | 'marks'> {
  return {
    arcs: layoutArcs([...shown, ...components], options),
    marks: clusters.map((cluster) => markOf(cluster, !isBare && cluster.sites.length > 1)),
  };
}

/** The mark of a cluster: the first of its sites, with the total of those of the same kind. */
export function markOf(cluster: Cluster, isCounted: boolean): Mark {
  const lead = cluster.sites[0]!;
  const totals = cluster.sites.filter(({ kind }) => kind === lead.kind).map(({ total }) => total);
  const known = totals.filter((total) => total !== null);
  return {
    ...cluster,
    lead,
    isCounted,
    radius: markRadius[lead.kind] + (isCounted ? 3 : 0),
    total: known.length === 0 ? null : known.reduce((sum, total) => sum + total, 0),
  };
}

export function markBox({ point, radius }: Pick<Mark, 'point' | 'radius'>): Box {
  return grown({ ...point, width: 0, height: 0 }, radius);
}

export interface LabelOptions {
  bounds: Box;
  /** Room taken by the legend, controls and the inset. */
  taken: readonly Box[];
  labels: 'names and totals' | 'names' | 'none';
  formatTotal: (total: number) => string;
  type: LabelType;
}

/** What names need to know of an arc. */
export type LabelledArc = Pick<Arc, 'from' | 'to' | 'points' | 'width' | 'isComponent'>;

/** Of an arc's points, every how many stand in the way of a label. */
const thinning = 2;

/** Names and totals beside the marks, first those that matter most. */
export function layoutLabels(
  { marks, arcs }: { marks: readonly Mark[]; arcs: readonly LabelledArc[] },
  { bounds, taken, labels, formatTotal, type }: LabelOptions,
): readonly PlacedLabel[] {
  if (labels === 'none') return [];
  const bundles = bundlesOf(arcs);
  const isCovered = ({ x, y }: Point) =>
    taken.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
  const inSight = marks.filter(({ point }) => !isCovered(point));
  const requests = inSight.map(({ id, point, radius, lead, sites, total }): LabelRequest => ({
    id,
    point,
    radius,
    name: sites.length > 1 ? `${lead.name} +${sites.length - 1}` : lead.name,
    total: labels === 'names' || total === null || total === 0 ? null : formatTotal(total),
    bundle: bundles.get(id) ?? { x: 0, y: 0 },
  }));
  const points = arcs.flatMap(({ points, isComponent }) =>
    points
      .filter((_, n) => n % thinning === 0)
      .map(({ x, y, width }) => ({ x, y, width: isComponent ? 1 : width })),
  );
  return placeLabels(requests, { bounds, boxes: [...marks.map(markBox), ...taken], arcs: points }, type);
}

/** Mean way in which arcs leave each mark, by width, as a vector at most one long. */
function bundlesOf(arcs: readonly LabelledArc[]): ReadonlyMap<string, Point> {
  const sums = new Map<string, { x: number; y: number; width: number }>();
  const add = (mark: string, start: Point, towards: Point, width: number) => {
    const sum = sums.get(mark) ?? { x: 0, y: 0, width: 0 };
    const length = Math.hypot(towards.x - start.x, towards.y - start.y) || 1;
    sum.x += ((towards.x - start.x) / length) * width;
    sum.y += ((towards.y - start.y) / length) * width;
    sum.width += width;
    sums.set(mark, sum);
  };
  for (const { from, to, points, width } of arcs) {
    add(from.id, points[0]!, points[Math.floor(points.length / 5)]!, width);
    add(to.id, points.at(-1)!, points[Math.floor((points.length * 4) / 5)]!, width);
  }
  return new Map([...sums].map(([id, { x, y, width }]) => [id, { x: x / width, y: y / width }]));
}
