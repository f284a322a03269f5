import type { ReactNode } from 'react';
import type { Inset } from '../../drawing/map/layout-flow-map.ts';
import { MapGround } from './map-ground.tsx';
import { fittedView } from '../../drawing/map/map-view.ts';

export interface MapInsetProps {
  inset: Inset;
  clipId: string;
  /** Names the region and how much larger it is drawn. */
  title: string;
  componentsLabel: string;
  /** Of the label, in pixels. */
  componentsWidth: number;
  children: ReactNode;
}

/** A ruled rectangle with a map of its own. */
export function MapInset({
  inset,
  clipId,
  title,
  componentsLabel,
  componentsWidth,
  children,
}: MapInsetProps) {
  const { box, projection, arcs } = inset;
  const { width, height } = box;
  const hasComponents = arcs.some(({ isComponent }) => isComponent);
  return (
    <g transform={`translate(${box.x} ${box.y})`}>
      <clipPath id={clipId}>
        <rect width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <rect className="map-inset-sea" width={width} height={height} />
        <MapGround projection={projection} width={width} height={height} view={fittedView} detail="50m" />
        {children}
      </g>
      <text className="map-note" x={8} y={15}>
        {title}
      </text>
      {hasComponents ? (
        <>
          <line
            className="map-key-component"
            x1={width - 8 - componentsWidth - 28}
            x2={width - 8 - componentsWidth - 4}
            y1={height - 12}
            y2={height - 12}
          />
          <text className="map-note" x={width - 8} y={height - 8} textAnchor="end">
            {componentsLabel}
          </text>
        </>
      ) : null}
      <rect className="map-inset-frame" x={0.5} y={0.5} width={width - 1} height={height - 1} />
    </g>
  );
}
