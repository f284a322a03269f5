import type { Frame } from '../../drawing/map/layout-frame.ts';
import { markBox } from '../../drawing/map/layout-frame.ts';
import type { MapItem } from './map-item.ts';
import type { MeasureText } from '../../drawing/map/place-labels.ts';
import { placeReadout } from './place-readout.ts';
import type { Point } from '../../drawing/map/point.ts';

export interface MapReadoutProps {
  item: MapItem;
  /** What is drawn around the item, whose names it leaves legible. */
  frame: Pick<Frame, 'labels' | 'marks'>;
  /** Upper left corner of the frame that the item is drawn in. */
  offset: Point;
  text: string;
  bounds: { width: number; height: number };
  measure: MeasureText;
  line: number;
}

/** What is pointed at, in words, beside it: nothing on the map is known by colour alone. */
export function MapReadout({ item, frame, offset, text, bounds, measure, line }: MapReadoutProps) {
  const moved = <Place extends Point>(place: Place): Place => ({
    ...place,
    x: place.x + offset.x,
    y: place.y + offset.y,
  });
  const points = (item.kind === 'mark' ? [item.mark.point] : item.arc.points).map(moved);
  const size = { width: measure(text, 'total') + 12, height: line + 6 };
  const legible = [...frame.labels.map(({ box }) => box), ...frame.marks.map(markBox)].map(moved);
  const { x, y, width, height } = placeReadout(points, size, bounds, legible);
  return (
    <g className="map-readout" aria-hidden="true" transform={`translate(${x} ${y})`}>
      <rect className="map-readout-box" width={width} height={height} rx={4} />
      <text className="map-readout-text" x={6} y={line * 0.8 + 3}>
        {text}
      </text>
    </g>
  );
}
