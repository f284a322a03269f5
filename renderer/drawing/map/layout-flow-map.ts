import { clusterReach, type PlacedSite } from './cluster-sites.ts';
import {
  frameFlows,
  layoutLabels,
  layoutShapes,
  markBox,
  type Frame,
  type FrameFlows,
} from './layout-frame.ts';
import type { MapFlow } from './map-flow.ts';
import { insetProjection, mapProjection, type MapProjection } from './map-projection.ts';
import { isInAsia, type MapRegion } from './map-region.ts';
import type { MapSite } from './map-site.ts';
import { fittedView, viewed, type MapView } from './map-view.ts';
import type { LabelType } from './place-labels.ts';
import { placeLegend, type LegendPlace } from './place-legend.ts';
import type { Box } from './point.ts';

export interface FlowMapOptions {
  width: number;
  height: number;
  region: MapRegion;
  view?: MapView;
  /** Sites or lanes chosen, which are labelled first. */
  selected?: ReadonlySet<string>;
  /** Volume of the widest arc, the same for every plan that is compared by eye; `null` for the largest shown. */
  largestVolume?: number | null;
  isByMode?: boolean;
  isDifference?: boolean;
  /** Whether regional lanes of a world map go into an inset of Asia, where there is room for one. */
  hasInset?: boolean;
  labels?: 'names and totals' | 'names' | 'none';
  formatTotal?: (total: number) => string;
  /** Room taken by controls. */
  taken?: readonly Box[];
  /** Room that a legend of this scale needs; it goes where it covers least. */
  legend?: ((scale: ArcScale) => { width: number; height: number }) | null;
  type: LabelType;
}

export interface Inset extends Frame {
  box: Box;
  projection: MapProjection;
  /** How much larger than the map around it. */
  magnification: number;
}

export interface ArcScale {
  /** Linear: a lane of twice the volume is twice as wide. */
  pixelsPerUnit: number;
  /** Volume of the widest arc of the scale. */
  largestVolume: number;
}

/** A flow map as numbers. */
export interface FlowMapDrawing extends Frame, ArcScale {
  projection: MapProjection;
  inset: Inset | null;
  legend: LegendPlace | null;
  /** Lanes of finished goods drawn, and those between marks in all. */
  shown: number;
  all: number;
  /** Volume drawn of the volume between marks; `null` where there is none. */
  share: number | null;
}

/** Of the widest arc, at a map of this width, in pixels. */
const widestArc = 14;
const widthOfWidest = 976;
const insetSize = { width: 262, height: 236 } as const;
const insetMargin = 20;
/** Room of the key of components, at the foot of the inset. */
const insetKeyWidth = 116;
/** A map smaller than this keeps its regional lanes to itself. */
const leastForInset = { width: 700, height: 400 } as const;
const componentWidth = 1.25;
/** In the inset and on small maps marks stand closer, so that they can be told apart at all. */
const closeReach = 12;
const smallWidth = 600;
/** A volume below this is the solver's rounding; no width can be scaled by it. */
const leastVolume = 1e-6;

/** Marks, arcs and labels of flows between sites, fitted to a rectangle. Nothing in it is measured on a screen. */
export function layoutFlowMap(
  flows: readonly MapFlow[],
  sites: readonly MapSite[],
  options: FlowMapOptions,
): FlowMapDrawing {
  const { width, height } = options;
  const frames = framesOf(flows, sites, options);
  const { main, inset, projection } = frames;
  const insetBox = {
    x: width - insetMargin - insetSize.width,
    y: height - 16 - insetSize.height,
    ...insetSize,
  };
  const largestVolume = options.largestVolume ?? largestShown(flows, sites, options);
  const widest = widestArc * Math.max(0.35, Math.min(1.15, width / widthOfWidest));
  const pixelsPerUnit = largestVolume > leastVolume ? widest / largestVolume : 0;
  const arcOptions = {
    pixelsPerUnit,
    // Zoom opens marks whose inner lanes may carry far more than any lane of the fitted map.
    mostWidth: 2 * widest,
    componentWidth,
    isByMode: options.isByMode ?? false,
    isDifference: options.isDifference ?? false,
  };
  const labelOptions = { formatTotal: options.formatTotal ?? String, type: options.type };
  const shapes = layoutShapes(main, arcOptions, options.labels === 'none');
  const bounds = { x: 4, y: 2, width: width - 8, height: height - 4 };
  const taken = [...(options.taken ?? []), ...(inset === null ? [] : [insetBox])];
  const legend =
    options.legend == null
      ? null
      : legendPlace(
          options.legend({ pixelsPerUnit, largestVolume }),
          shapes,
          bounds,
          taken,
          options,
          projection,
        );
  return {
    ...shapes,
    labels: layoutLabels(shapes, {
      ...labelOptions,
      labels: options.labels ?? 'names and totals',
      bounds,
      taken: legend === null ? taken : [...taken, legend.box],
    }),
    projection,
    pixelsPerUnit,
    largestVolume,
    legend,
    inset: inset === null ? null : layoutInset(inset, insetBox, arcOptions, labelOptions, projection),
    ...counted([main, ...(inset === null ? [] : [inset.flows])]),
  };
}

/** Where the Indian Ocean ends. */
const antarctic = { latitude: -63, longitude: 80 } as const;

/** In the Indian Ocean, in the world; in a region wherever there is room. */
function legendPlace(
  size: { width: number; height: number },
  { arcs, marks }: Pick<Frame, 'arcs' | 'marks'>,
  bounds: Box,
  taken: readonly Box[],
  options: FlowMapOptions,
  projection: MapProjection,
): LegendPlace {
  const { region, width, height } = options;
  const controls = (options.taken ?? []).reduce((top, { y }) => Math.min(top, y), height - 8);
  const foot = controls - 4 - size.height;
  const ocean = {
    x: Math.round(width * 0.255),
    y: Math.min(foot, projection.project(antarctic).y - size.height),
  };
  const preferred = region === 'world' ? ocean : { x: 20, y: foot };
  const points = arcs.flatMap(({ points }) => points.filter((_, n) => n % 2 === 0));
  return placeLegend(size, bounds, taken, marks.map(markBox), points, preferred);
}

type InsetFlows = { flows: FrameFlows; projection: MapProjection };

function layoutInset(
  { flows, projection }: InsetFlows,
  box: Box,
  arcOptions: Parameters<typeof layoutShapes>[1],
  labelOptions: Pick<Parameters<typeof layoutLabels>[1], 'formatTotal' | 'type'>,
  around: MapProjection,
): Inset {
  const shapes = layoutShapes(flows, arcOptions, false);
  // Its first line names the inset.
  const bounds = { x: 2, y: 18, width: box.width - 4, height: box.height - 20 };
  const hasKey = flows.components.length > 0;
  const keyBox = {
    x: box.width - insetKeyWidth,
    y: box.height - (hasKey ? 20 : 0),
    width: insetKeyWidth,
    height: 20,
  };
  const labels = layoutLabels(shapes, { ...labelOptions, labels: 'names', bounds, taken: [keyBox] });
  return {
    ...shapes,
    labels,
    box,
    projection,
    magnification: projection.pixelsPerDegree / around.pixelsPerDegree,
  };
}

type FrameOfOptions = Pick<FlowMapOptions, 'width' | 'height' | 'region' | 'view' | 'selected' | 'hasInset'>;

/** The largest volume that an arc of the fitted map stands for: what its widths are scaled by. */
export function largestShown(
  flows: readonly MapFlow[],
  sites: readonly MapSite[],
  options: FrameOfOptions,
): number {
  const { main, inset } = framesOf(flows, sites, { ...options, view: fittedView, selected: new Set() });
  // Lorries between a plant and its port, which only the inset tells apart, would make every sea lane look thin.
  const shown = main.shown.length > 0 ? main.shown : (inset?.flows.shown ?? []);
  return shown.reduce((most, { volume }) => Math.max(most, Math.abs(volume)), 0);
}

function framesOf(
  flows: readonly MapFlow[],
  sites: readonly MapSite[],
  options: FrameOfOptions,
): { main: FrameFlows; inset: InsetFlows | null; projection: MapProjection } {
  const { width, height, region, view = fittedView, selected = new Set<string>() } = options;
  const projection = mapProjection(region, width, height, sites);
  const parts = divideFlows(flows, sites, options);
  const main = frameFlows(
    placedSites(parts.main, sites, (site) => viewed(view, projection.project(site)), parts.isRegionalApart),
    parts.main,
    selected,
    width < smallWidth ? closeReach : clusterReach,
  );
  return { main, projection, inset: insetFlows(parts.inset, sites, insetSize, selected) };
}

interface DividedFlows {
  main: readonly MapFlow[];
  inset: readonly MapFlow[];
  /** Whether what goes on inside Asia is shown elsewhere than on the map itself. */
  isRegionalApart: boolean;
}

/** In the world, lanes inside Asia go to the inset, or are left out where the map is too small for one. */
function divideFlows(
  flows: readonly MapFlow[],
  sites: readonly MapSite[],
  { region, view = fittedView, width, height, hasInset = true }: FrameOfOptions,
): DividedFlows {
  if (region !== 'world' || view.zoom >= 2) return { main: flows, inset: [], isRegionalApart: false };
  const regional = new Set(sites.filter(isInAsia).map(({ id }) => id));
  const isRegional = ({ from, to }: MapFlow) => regional.has(from) && regional.has(to);
  const main = flows.filter((flow) => !isRegional(flow));
  if (main.length === 0) return { main: flows, inset: [], isRegionalApart: false };
  const hasRoom = hasInset && width >= leastForInset.width && height >= leastForInset.height;
  return { main, inset: hasRoom ? flows.filter(isRegional) : [], isRegionalApart: true };
}

/** Sites that a frame marks: where its flows begin and end, and the plants and markets that it leaves to no other. */
function placedSites(
  flows: readonly MapFlow[],
  sites: readonly MapSite[],
  pointOf: (site: MapSite) => PlacedSite['point'],
  isRegionalApart: boolean,
): readonly PlacedSite[] {
  const used = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const isMarked = (site: MapSite) =>
    used.has(site.id) ||
    site.kind === 'plant' ||
    (site.kind === 'market' && !(isRegionalApart && isInAsia(site)));
  return sites.filter(isMarked).map((site) => ({ site, point: pointOf(site) }));
}

function insetFlows(
  flows: readonly MapFlow[],
  sites: readonly MapSite[],
  { width, height }: { width: number; height: number },
  selected: ReadonlySet<string>,
): InsetFlows | null {
  if (flows.length === 0) return null;
  const used = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const inside = sites.filter(({ id }) => used.has(id));
  const projection = insetProjection(inside, width, height);
  const placed = inside.map((site) => ({ site, point: projection.project(site) }));
  return { projection, flows: frameFlows(placed, flows, selected, closeReach) };
}

function counted(frames: readonly FrameFlows[]): Pick<FlowMapDrawing, 'shown' | 'all' | 'share'> {
  const volume = (flows: FrameFlows['all']) => flows.reduce((sum, { volume }) => sum + Math.abs(volume), 0);
  const lanes = (flows: FrameFlows['all']) =>
    new Set(flows.flatMap(({ flows }) => flows.map(({ lane }) => lane))).size;
  const shown = frames.flatMap(({ shown }) => shown);
  const all = frames.flatMap(({ all }) => all);
  const total = volume(all);
  return { shown: lanes(shown), all: lanes(all), share: total > 0 ? volume(shown) / total : null };
}
