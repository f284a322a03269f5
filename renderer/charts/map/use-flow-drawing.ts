import { useMemo } from 'react';
import type { MapRegion } from '../../drawing/map/map-region.ts';
import type { PlanColour } from '../../store/view-slice.ts';
import {
  largestShown,
  layoutFlowMap,
  type ArcScale,
  type FlowMapDrawing,
} from '../../drawing/map/layout-flow-map.ts';
import { layoutLegend, type Legend, type LegendEntry } from '../../drawing/map/layout-legend.ts';
import type { MapFlow } from '../../drawing/map/map-flow.ts';
import type { MapSelection } from './map-item.ts';
import type { LegendKind } from './map-legend.tsx';
import type { MapSite } from '../../drawing/map/map-site.ts';
import type { MapView } from '../../drawing/map/map-view.ts';
import { useMapType } from './use-map-type.ts';
import type { VolumeScale } from '../../drawing/map/volume-scale.ts';

/** What a flow map draws. */
export interface FlowMapContent {
  flows: readonly MapFlow[];
  sites: readonly MapSite[];
  /** Other plans of the file, which the widths are to one scale with. */
  peers?: readonly { flows: readonly MapFlow[]; sites: readonly MapSite[] }[];
  region: MapRegion;
  colourBy: PlanColour;
  selection: MapSelection | null;
  isDifference?: boolean;
  hasControls?: boolean;
  labels?: 'names and totals' | 'names';
  scale: VolumeScale;
  formatVolume: (volume: number) => string;
  legend: {
    kind: LegendKind;
    title: string;
    widthTitle: string | null;
    entries: readonly LegendEntry[];
  } | null;
}

/** Room of presets and zoom, in heights of a line, which grow with the planner's scale. */
const controlsHeight = 2.5;
const controlsWidth = 29.5;
const none: NonNullable<FlowMapContent['peers']> = [];

/** The drawing of a flow map and its legend, laid out anew when what is drawn, its size or its view changes. */
export function useFlowDrawing(
  content: FlowMapContent,
  width: number,
  height: number,
  view: MapView,
): { drawing: FlowMapDrawing; legend: Legend | null } {
  const { flows, sites, peers = none, region, colourBy, selection, legend, scale, formatVolume } = content;
  const { isDifference = false, hasControls = true, labels = 'names and totals' } = content;
  const { type, noteLine } = useMapType();
  const legendOf = useMemo(
    () => (arcs: ArcScale) =>
      layoutLegend({
        ...(legend ?? { title: '', widthTitle: null, entries: [] }),
        ...arcs,
        formatWidth: (volume) => formatVolume(volume / scale.divisor),
        measure: type.measure,
        line: noteLine,
      }),
    [legend, formatVolume, scale, type, noteLine],
  );
  const selected = useMemo(
    () => new Set(selection?.collection === 'sites' ? selection.ids : []),
    [selection],
  );
  const largestVolume = useMemo(
    () =>
      Math.max(
        ...[{ flows, sites }, ...peers].map(({ flows, sites }) =>
          largestShown(flows, sites, { width, height, region }),
        ),
      ),
    [flows, sites, peers, width, height, region],
  );
  const hasLegend = legend !== null;
  const drawing = useMemo(() => {
    const controls = {
      x: 0,
      y: height - noteLine * controlsHeight,
      width: Math.min(width, noteLine * controlsWidth),
      height: noteLine * controlsHeight,
    };
    const suffix = scale.suffix === '' ? '' : ` ${scale.suffix}`;
    return layoutFlowMap(flows, sites, {
      width,
      height,
      region,
      view,
      selected,
      largestVolume,
      isDifference,
      labels,
      isByMode: colourBy === 'mode',
      formatTotal: (total) => `${formatVolume(total / scale.divisor)}${suffix}`,
      taken: hasControls ? [controls] : [],
      legend: hasLegend ? legendOf : null,
      type,
    });
  }, [
    flows,
    sites,
    width,
    height,
    region,
    view,
    selected,
    largestVolume,
    isDifference,
    labels,
    colourBy,
    formatVolume,
    scale,
    hasControls,
    hasLegend,
    legendOf,
    type,
    noteLine,
  ]);
  const laidOut = useMemo(() => (hasLegend ? legendOf(drawing) : null), [hasLegend, legendOf, drawing]);
  return { drawing, legend: laidOut };
}
