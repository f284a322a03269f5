import type { PlanColour } from '../../store/view-slice.ts';
import type { Frame } from '../../drawing/map/layout-frame.ts';
import { MapArc, type ArcEmphasis } from './map-arc.tsx';
import { isChosen, type MapItem, type MapSelection } from './map-item.ts';
import { MapLabel } from './map-label.tsx';
import { MapMark } from './map-mark.tsx';

export interface MapFrameProps {
  /** Tells the items of an inset from those of the map around it. */
  prefix: string;
  frame: Frame;
  colourBy: PlanColour;
  selection: MapSelection | null;
  pointed: string | null;
  /** Where the keyboard is. */
  active: string | null;
  optionId: (id: string) => string;
  describe: (item: MapItem) => string;
  onPoint: (id: string | null) => void;
  onChoose: (item: MapItem) => void;
}

/** Arcs, marks and names of one frame. What is chosen and its family stay, the rest steps back. */
export function MapFrame({
  prefix,
  frame,
  colourBy,
  selection,
  pointed,
  active,
  optionId,
  describe,
  onPoint,
  onChoose,
}: MapFrameProps) {
  const arcs = frame.arcs.map((arc): MapItem & { kind: 'arc' } => ({
    kind: 'arc',
    id: `${prefix}${arc.id}`,
    arc,
  }));
  const marks = frame.marks.map((mark): MapItem & { kind: 'mark' } => ({
    kind: 'mark',
    id: `${prefix}${mark.id}`,
    mark,
  }));
  const chosenArcs = arcs.filter((item) => isChosen(item, selection));
  const chosenMarks = marks.filter((item) => isChosen(item, selection));
  const ends = new Set([
    ...chosenArcs.map(({ arc }) => arc.from.id),
    ...chosenMarks.map(({ mark }) => mark.id),
  ]);
  const hasChoice = ends.size > 0;
  const emphasisOf = (item: MapItem & { kind: 'arc' }): ArcEmphasis => {
    if (chosenArcs.includes(item)) return 'chosen';
    if (item.id === pointed || item.id === active) return 'hover';
    if (!hasChoice) return 'none';
    const { from, to } = item.arc;
    const isFamily = ends.has(from.id) || (chosenMarks.length > 0 && ends.has(to.id));
    return isFamily ? 'family' : 'faded';
  };
  const option = (item: MapItem) => ({
    id: optionId(item.id),
    role: 'option',
    'aria-selected': isChosen(item, selection),
    'aria-label': describe(item),
    onPointerEnter: () => onPoint(item.id),
    onPointerLeave: () => onPoint(null),
    onClick: () => onChoose(item),
  });
  return (
    <>
      {arcs.map((item) => {
        const emphasis = emphasisOf(item);
        return (
          <g key={item.id} {...option(item)}>
            <MapArc arc={item.arc} colourBy={colourBy} emphasis={emphasis} />
          </g>
        );
      })}
      {frame.labels.map((label) => (
        <MapLabel key={label.id} label={label} isFaded={false} />
      ))}
      {marks.map((item) => {
        const isLit = item.id === pointed || item.id === active;
        const emphasis = chosenMarks.includes(item) ? 'chosen' : isLit ? 'hover' : 'none';
        return (
          <g key={item.id} {...option(item)}>
            <circle className="map-mark-hit" cx={item.mark.point.x} cy={item.mark.point.y} r={12} />
            <MapMark mark={item.mark} emphasis={emphasis} />
          </g>
        );
      })}
    </>
  );
}
