import { useRef, useState, type PointerEvent } from 'react';
import type { Mark } from '../../../drawing/map/layout-frame.ts';
import type { Point } from '../../../drawing/map/point.ts';

export interface SiteDrag {
  /** The mark under the pointer and where it is held; `null` when none is dragged. */
  dragged: { id: string; point: Point } | null;
  handlersOf: (mark: Mark) => {
    onPointerDown: (event: PointerEvent<SVGElement>) => void;
    onPointerMove: (event: PointerEvent<SVGElement>) => void;
    onPointerUp: (event: PointerEvent<SVGElement>) => void;
  };
}

/** A press that moves less is a click, in pixels. */
const clickReach = 4;

/** Where the pointer is inside the drawing. */
export function pointOf({ clientX, clientY, currentTarget }: PointerEvent<SVGElement>): Point {
  const frame = (currentTarget.ownerSVGElement ?? currentTarget).getBoundingClientRect();
  return { x: clientX - frame.x, y: clientY - frame.y };
}

/** Marks that follow the pointer, and on release are either moved or, where they stayed, chosen. */
export function useSiteDrag(
  canDrag: (mark: Mark) => boolean,
  onMove: (mark: Mark, to: Point) => void,
  onClick: (mark: Mark) => void,
): SiteDrag {
  const [dragged, setDragged] = useState<SiteDrag['dragged']>(null);
  const press = useRef<{ mark: Mark; from: Point } | null>(null);
  const hasMoved = (point: Point) =>
    press.current !== null &&
    Math.hypot(point.x - press.current.from.x, point.y - press.current.from.y) >= clickReach;
  return {
    dragged,
    handlersOf: (mark) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        // Otherwise the map would be dragged along.
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        press.current = { mark, from: pointOf(event) };
      },
      onPointerMove: (event) => {
        if (press.current?.mark.id !== mark.id || !canDrag(mark)) return;
        const point = pointOf(event);
        if (dragged !== null || hasMoved(point)) setDragged({ id: mark.id, point });
      },
      onPointerUp: (event) => {
        if (press.current?.mark.id !== mark.id) return;
        const point = pointOf(event);
        if (hasMoved(point)) onMove(mark, point);
        else onClick(mark);
        press.current = null;
        setDragged(null);
      },
    }),
  };
}
