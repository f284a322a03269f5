import type { Point } from './point.ts';

/** Zoom and pan of a fitted map: a point of it is drawn at `point × zoom + (x, y)`. */
export interface MapView {
  zoom: number;
  x: number;
  y: number;
}

export const fittedView: MapView = { zoom: 1, x: 0, y: 0 };
const zoomRange: readonly [number, number] = [1, 24];

export function viewed({ zoom, x, y }: MapView, point: Point): Point {
  return { x: point.x * zoom + x, y: point.y * zoom + y };
}

export function unviewed({ zoom, x, y }: MapView, point: Point): Point {
  return { x: (point.x - x) / zoom, y: (point.y - y) / zoom };
}

/** A view that never shows less than half of the fitted map's own frame. */
export function boundedView({ zoom, x, y }: MapView, width: number, height: number): MapView {
  const kept = Math.max(zoomRange[0], Math.min(zoomRange[1], zoom));
  const bounded = (offset: number, size: number) =>
    Math.max(size / 2 - size * kept, Math.min(size / 2, offset));
  return kept === 1 && zoom < 1 ? fittedView : { zoom: kept, x: bounded(x, width), y: bounded(y, height) };
}

/** Zoomed by a factor about a point that stays where it is. */
export function zoomedAbout(
  view: MapView,
  factor: number,
  about: Point,
  width: number,
  height: number,
): MapView {
  const zoom = Math.max(zoomRange[0], Math.min(zoomRange[1], view.zoom * factor));
  const real = zoom / view.zoom;
  return boundedView(
    { zoom, x: about.x - (about.x - view.x) * real, y: about.y - (about.y - view.y) * real },
    width,
    height,
  );
}
