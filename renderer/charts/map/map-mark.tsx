import { originColour } from '../../drawing/origin-colour.ts';
import type { Mark } from '../../drawing/map/layout-frame.ts';
import { markShape } from '../../drawing/map/mark-shape.ts';

export interface MapMarkProps {
  mark: Pick<Mark, 'point' | 'lead' | 'isCounted' | 'radius'>;
  emphasis: 'none' | 'hover' | 'chosen';
}

/** Square: plant. Ring: market. Diamond: hub. Triangle: supplier. Outlined: candidate. Crossed: closed. In a ring: several. */
export function MapMark({ mark: { point, lead, isCounted, radius }, emphasis }: MapMarkProps) {
  const { x, y } = point;
  const hue = lead.kind === 'plant' || lead.kind === 'supplier' ? originColour(lead.territory) : undefined;
  const style = hue === undefined ? undefined : { color: hue };
  return (
    <>
      {isCounted ? <circle className="map-cluster" cx={x} cy={y} r={radius} /> : null}
      {emphasis === 'none' ? null : (
        <circle className={`map-mark-ring map-mark-ring-${emphasis}`} cx={x} cy={y} r={radius + 3.5} />
      )}
      <path
        className={`map-mark map-mark-${lead.kind} map-mark-${lead.state}`}
        d={markShape(lead.kind, x, y)}
        style={style}
      />
      {lead.state === 'closed' ? (
        <path className="map-mark-cross" d={`M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`} />
      ) : null}
    </>
  );
}
