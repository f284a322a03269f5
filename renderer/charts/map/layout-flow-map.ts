import type { MapRegion } from '../../store/view-slice.ts';
import type { PlacedSite } from './cluster-sites.ts';
import { frameFlows, layoutFrame, type Frame, type FrameFlows } from './layout-frame.ts';
import type { MapFlow } from './map-flow.ts';
import { insetProjection, mapProjection, type MapProjection } from './map-projection.ts';
import { isInAsia } from './map-region.ts';
import type { MapSite } from './map-site.ts';
import { fittedView, viewed, type MapView } from './map-view.ts';
import type { LabelType } from './place-labels.ts';
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
  /** Room taken by the legend and controls. */
  taken?: readonly Box[];
  type: LabelType;
}

export interface Inset extends Frame {
  box: Box;
  projection: MapProjection;
  /** How much larger than the map around it. */
  magnification: number;
}

/** A flow map as numbers. */
export interface FlowMapDrawing extends Frame {
  projection: MapProjection;
  inset: Inset | null;
  /** Volume of a pixel's width is its inverse. Linear: a lane of twice the volume is twice as wide. */
  pixelsPerUnit: number;
  /** Volume of the widest arc of the scale. */
  largestVolume: number;
  /** Lanes of finished goods drawn, and those between marks in all. */
  shown: number;
  all: number;
  /** Volume drawn of the volume between marks; `null` where there is none. */
  share: number | null;
}

/** Of the widest arc, at a map of this width, in pixels. */
const widestArc = 14;
const widthOfWidest = 976;
export const insetSize = { width: 262, height: 236 } as const;
const insetMargin = 20;
/** A map smaller than this keeps its regional lanes to itself. */
const leastForInset = { width: 700, height: 400 } as const;
const componentWidth = 1.25;
const mostComponents = 24;

/** Marks, arcs and labels of flows between sites, fitted to a rectangle. Nothing in it is measured on a screen. */
export function layoutFlowMap(
  flows: readonly MapFlow[],
  sites: readonly MapSite[],
  options: FlowMapOptions,
): FlowMapDrawing {
  const { width, height, region, view = fittedView, selected = new Set<string>() } = options;
  const projection = mapProjection(region, width, height, sites);
  const parts = divideFlows(flows, sites, options);
  const main = frameFlows(
    placedSites(parts.main, sites, (site) => viewed(view, projection.project(site)), parts.isRegionalApart),
    parts.main,
    selected,
    mostComponents,
  );
  const insetBox = {
    x: width - insetMargin - insetSize.width,
    y: height - 16 - insetSize.height,
    ...insetSize,
  };
  const inset = parts.inset.length === 0 ? null : insetFlows(parts.inset, sites, insetBox, selected);
  const drawn = [...main.shown, ...(inset?.flows.shown ?? [])];
  const largestVolume =
    options.largestVolume ?? drawn.reduce((most, { volume }) => Math.max(most, Math.abs(volume)), 0);
  const widest = widestArc * Math.max(0.35, Math.min(1.15, width / widthOfWidest));
  const pixelsPerUnit = largestVolume > 0 ? widest / largestVolume : 0;
  const shared = {
    pixelsPerUnit,
    componentWidth,
    isByMode: options.isByMode ?? false,
    isDifference: options.isDifference ?? false,
    selected,
    formatTotal: options.formatTotal ?? String,
    type: options.type,
  };
  const taken = options.taken ?? [];
  const frame = layoutFrame(main, {
    ...shared,
    labels: options.labels ?? 'names and totals',
    bounds: { x: 4, y: 2, width: width - 8, height: height - 4 },
    taken: inset === null ? taken : [...taken, insetBox],
  });
  return {
    ...frame,
    projection,
    pixelsPerUnit,
    largestVolume,
    inset:
      inset === null
        ? null
        : {
            ...layoutFrame(inset.flows, {
              ...shared,
              labels: 'names',
              bounds: { x: 2, y: 18, width: insetSize.width - 4, height: insetSize.height - 20 },
              taken: [],
            }),
            box: insetBox,
            projection: inset.projection,
            magnification: inset.projection.pixelsPerDegree / projection.pixelsPerDegree,
          },
    ...counted([main, ...(inset === null ? [] : [inset.flows])]),
  };
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
  { region, view = fittedView, width, height, hasInset = true }: FlowMapOptions,
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
  { width, height }: Box,
  selected: ReadonlySet<string>,
): { flows: FrameFlows; projection: MapProjection } {
  const used = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const inside = sites.filter(({ id }) => used.has(id));
  const projection = insetProjection(inside, width, height);
  const placed = inside.map((site) => ({ site, point: projection.project(site) }));
  return { projection, flows: frameFlows(placed, flows, selected, mostComponents) };
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
