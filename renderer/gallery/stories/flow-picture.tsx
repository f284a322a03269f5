import { useMemo } from 'react';
import type { MapRegion } from '../../drawing/map/map-region.ts';
import type { PlanColour } from '../../store/view-slice.ts';
import { chartSizes } from '../../drawing/chart-sizes.ts';
import { layoutFlowMap, type FlowMapOptions } from '../../drawing/map/layout-flow-map.ts';
import { mapType } from '../../drawing/map/map-type.ts';
import type { MapFlow } from '../../drawing/map/map-flow.ts';
import { MapFrame } from '../../charts/map/map-frame.tsx';
import { MapGround } from '../../charts/map/map-ground.tsx';
import { MapInset } from '../../charts/map/map-inset.tsx';
import type { MapSelection } from '../../charts/map/map-item.ts';
import type { MapSite } from '../../drawing/map/map-site.ts';
import { fittedView } from '../../drawing/map/map-view.ts';
import '../../charts/map/flow-map.css';

export interface FlowPictureProps {
  /** Said to screen readers as the name of the picture. */
  name: string;
  flows: readonly MapFlow[];
  sites: readonly MapSite[];
  width: number;
  height: number;
  colourBy: PlanColour;
  region?: MapRegion;
  selection?: MapSelection | null;
  isDifference?: boolean;
  labels?: NonNullable<FlowMapOptions['labels']>;
}

const usualType = mapType(chartSizes('en', 1)).type;
/** Below this width land is drawn at the coarser generalisation, in pixels. */
const coarseBelow = 300;
const nothing = () => undefined;

/** A flow map that is looked at and nothing else, at a fixed size. */
export function FlowPicture({
  name,
  flows,
  sites,
  width,
  height,
  colourBy,
  region = 'world',
  selection = null,
  isDifference = false,
  labels = 'names and totals',
}: FlowPictureProps) {
  const drawing = useMemo(
    () =>
      layoutFlowMap(flows, sites, {
        width,
        height,
        region,
        isDifference,
        labels,
        isByMode: colourBy === 'mode',
        type: usualType,
      }),
    [flows, sites, width, height, region, isDifference, labels, colourBy],
  );
  const { projection, inset } = drawing;
  const frame = {
    colourBy,
    selection,
    pointed: null,
    active: null,
    optionId: (id: string) => `${name} ${id}`.replaceAll(/\W/g, '-'),
    describe: ({ id }: { id: string }) => id,
    onPoint: nothing,
    onChoose: nothing,
  };
  return (
    <svg className="map-picture" width={width} height={height} role="listbox" aria-label={name}>
      <MapGround
        projection={projection}
        width={width}
        height={height}
        view={fittedView}
        detail={width < coarseBelow ? '110m' : '50m'}
      />
      <MapFrame prefix="" frame={drawing} {...frame} />
      {inset === null ? null : (
        <MapInset inset={inset} clipId={`${name}-inset`} title="" componentsLabel="" componentsWidth={0}>
          <MapFrame prefix="inset " frame={inset} {...frame} />
        </MapInset>
      )}
    </svg>
  );
}
