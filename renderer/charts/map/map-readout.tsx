import type { MapItem } from './map-item.ts';
import type { MeasureText } from './place-labels.ts';
import type { Point } from './point.ts';

export interface MapReadoutProps {
  item: MapItem;
  /** Upper left corner of the frame that the item is drawn in. */
  offset: Point;
  text: string;
  bounds: { width: number; height: number };
  measure: MeasureText;
  line: number;
}

/** What is pointed at, in words, beside it: nothing on the map is known by colour alone. */
export function MapReadout({ item, offset, text, bounds, measure, line }: MapReadoutProps) {
  const at = anchorOf(item);
  const width = measure(text, 'total') + 12;
  const height = line + 6;
  const x = Math.max(4, Math.min(bounds.width - width - 4, at.x + offset.x - width / 2));
  const above = at.y + offset.y - height - 12;
  const y = above < 4 ? at.y + offset.y + 14 : above;
  return (
    <g className="map-readout" aria-hidden="true" transform={`translate(${x} ${y})`}>
      <rect className="map-readout-box" width={width} height={height} rx={4} />
      <text className="map-readout-text" x={6} y={line * 0.8 + 3}>
        {text}
      </text>
    </g>
  );
}

function anchorOf(item: MapItem): Point {
  if (item.kind === 'mark') return item.mark.point;
  const { points } = item.arc;
  return points[Math.floor(points.length / 2)]!;
}
