import { originColour } from '../../look/origin-colour.ts';
import type { Mark } from '../../../drawing/map/layout-frame.ts';

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
        d={shape(lead.kind, x, y)}
        style={style}
      />
      {lead.state === 'closed' ? (
        <path className="map-mark-cross" d={`M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`} />
      ) : null}
    </>
  );
}

function shape(kind: Mark['lead']['kind'], x: number, y: number): string {
  switch (kind) {
    case 'plant':
      return `M${x - 4} ${y - 4}h8v8h-8z`;
    case 'market':
      return `M${x - 4.5} ${y}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z`;
    case 'hub':
      return `M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}z`;
    case 'supplier':
      return `M${x} ${y - 3.5}L${x + 3.5} ${y + 2.5}H${x - 3.5}z`;
  }
}
