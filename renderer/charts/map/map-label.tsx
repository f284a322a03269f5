import type { PlacedLabel } from '../../drawing/map/place-labels.ts';

/** A name and its total, with a halo in the colour of the sea. */
export function MapLabel({ label, isFaded }: { label: PlacedLabel; isFaded: boolean }) {
  const { name, total, x, y, anchor, totalY, leader } = label;
  return (
    <g className={isFaded ? 'map-label map-label-faded' : 'map-label'} aria-hidden="true">
      {leader === null ? null : (
        <line className="map-leader" x1={leader[0].x} y1={leader[0].y} x2={leader[1].x} y2={leader[1].y} />
      )}
      <text className="map-name" x={x} y={y} textAnchor={anchor}>
        {name}
        {total !== null && totalY === null ? (
          <tspan className="map-total" dx={8}>
            {total}
          </tspan>
        ) : null}
      </text>
      {total !== null && totalY !== null ? (
        <text className="map-total" x={x} y={totalY} textAnchor={anchor}>
          {total}
        </text>
      ) : null}
    </g>
  );
}
