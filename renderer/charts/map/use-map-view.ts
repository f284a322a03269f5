import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react';
import { boundedView, fittedView, zoomedAbout, type MapView } from '../../drawing/map/map-view.ts';

export interface MapViewControl {
  view: MapView;
  zoomBy: (factor: number) => void;
  fit: () => void;
  /** Listens to the wheel, which React would not let the map keep from the page. */
  watchWheel: (element: SVGSVGElement | null) => (() => void) | undefined;
  pointer: {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  };
  /** Whether the press that ends now has moved the map, so that it chooses nothing. */
  hasMoved: () => boolean;
}

const wheelStep = 0.0018;
/** A press that moves less is a click, in pixels. */
const clickReach = 4;

/** Zoom and pan of a map by wheel, drag and keys; fitted again when `key` changes. */
export function useMapView(key: string, width: number, height: number): MapViewControl {
  const [state, setState] = useState<{ key: string; view: MapView }>({ key, view: fittedView });
  const view = state.key === key ? state.view : fittedView;
  const size = useRef({ key, width, height });
  useEffect(() => {
    size.current = { key, width, height };
  }, [key, width, height]);
  const drag = useRef<{ x: number; y: number; moved: number } | null>(null);
  const lastMoved = useRef(0);

  const change = useCallback((to: (view: MapView) => MapView) => {
    setState((state) => {
      const { key } = size.current;
      return { key, view: to(state.key === key ? state.view : fittedView) };
    });
  }, []);
  const zoomBy = (factor: number) =>
    change((view) => zoomedAbout(view, factor, { x: width / 2, y: height / 2 }, width, height));
  const watchWheel = useCallback(
    (element: SVGSVGElement | null) => {
      if (element === null) return undefined;
      const onWheel = (event: WheelEvent) => {
        event.preventDefault();
        const { width, height } = size.current;
        const frame = element.getBoundingClientRect();
        const about = { x: event.clientX - frame.x, y: event.clientY - frame.y };
        change((view) => zoomedAbout(view, Math.exp(-event.deltaY * wheelStep), about, width, height));
      };
      element.addEventListener('wheel', onWheel, { passive: false });
      return () => element.removeEventListener('wheel', onWheel);
    },
    [change],
  );
  return {
    view,
    zoomBy,
    fit: () => change(() => fittedView),
    watchWheel,
    pointer: {
      onPointerDown: ({ button, clientX, clientY }) => {
        if (button === 0) drag.current = { x: clientX, y: clientY, moved: 0 };
        lastMoved.current = 0;
      },
      onPointerMove: ({ clientX, clientY, currentTarget, pointerId }) => {
        const from = drag.current;
        if (from === null) return;
        const [dx, dy] = [clientX - from.x, clientY - from.y];
        const moved = from.moved + Math.abs(dx) + Math.abs(dy);
        drag.current = { x: clientX, y: clientY, moved };
        lastMoved.current = moved;
        if (moved < clickReach) return;
        currentTarget.setPointerCapture(pointerId);
        change((view) => boundedView({ ...view, x: view.x + dx, y: view.y + dy }, width, height));
      },
      onPointerUp: () => {
        drag.current = null;
      },
    },
    hasMoved: () => lastMoved.current >= clickReach,
  };
}
