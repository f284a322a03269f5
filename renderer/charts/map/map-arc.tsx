import type { PlanColour } from '../../store/view-slice.ts';
import { originColour } from '../../drawing/origin-colour.ts';
import { burdenClass } from '../../drawing/map/duty-burdens.ts';
import type { Arc } from '../../drawing/map/layout-arcs.ts';

export type ArcEmphasis = 'none' | 'hover' | 'family' | 'chosen' | 'faded';

export interface MapArcProps {
  arc: Arc;
  colourBy: PlanColour;
  emphasis: ArcEmphasis;
}

/** One flow: a ribbon with a casing in the colour of the sea, a thin dashed line for components. */
export function MapArc({ arc, colourBy, emphasis }: MapArcProps) {
  const { form, path, middle, width } = arc;
  const colour = emphasis === 'chosen' || form === 'line' ? undefined : arcColour(arc, colourBy);
  return (
    <>
      <path
        className={`map-arc map-arc-${form.replace(' ', '-')} map-arc-${emphasis}${isPale(arc, colourBy) ? ' map-arc-pale' : ''}`}
        d={path}
        style={colour === undefined ? undefined : { color: colour }}
      />
      {emphasis === 'chosen' && (form === 'line' || width < 3) ? (
        <path className="map-arc-chosen-line" d={middle} />
      ) : null}
      {emphasis === 'hover' ? <path className="map-arc-hover-line" d={middle} /> : null}
      <path className="map-arc-hit" d={middle} strokeWidth={Math.max(10, width + 4)} />
    </>
  );
}

function isPale({ burden, form }: Arc, colourBy: PlanColour): boolean {
  return colourBy === 'burden' && form === 'ribbon' && burden !== null && burdenClass(burden) <= 2;
}

function arcColour({ origin, burden }: Arc, colourBy: PlanColour): string {
  switch (colourBy) {
    case 'origin':
    case 'product':
      return originColour(origin);
    case 'mode':
      return 'var(--ink)';
    case 'burden':
      return burden === null ? 'var(--ink-3)' : `var(--s${burdenClass(burden)})`;
  }
}
