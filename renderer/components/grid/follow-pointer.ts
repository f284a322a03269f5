import type { CellPlace } from './cell-range.ts';

export interface PointerDrag {
  scroller: HTMLElement;
  /** Height of what stands over the cells and stays in sight, in px. */
  headTotal: number;
  rowHeight: number;
  cellUnder: (x: number, y: number) => CellPlace;
  onMove: (place: CellPlace) => void;
  onEnd: (place: CellPlace) => void;
}

const edge = 8;
const columnStep = 40;

/** Follows a pressed pointer over the cells until it is let go; at an edge the grid scrolls on under it. */
export function followPointer(drag: PointerDrag): void {
  const { scroller, headTotal, rowHeight, cellUnder } = drag;
  const follow = ({ clientX, clientY }: PointerEvent) => {
    const box = scroller.getBoundingClientRect();
    if (clientY > box.bottom - edge) scroller.scrollTop += rowHeight;
    if (clientY < box.top + headTotal) scroller.scrollTop -= rowHeight;
    if (clientX > box.right - edge) scroller.scrollLeft += columnStep;
    drag.onMove(cellUnder(clientX, clientY));
  };
  const end = ({ clientX, clientY }: PointerEvent) => {
    document.removeEventListener('pointermove', follow);
    document.removeEventListener('pointerup', end);
    document.removeEventListener('pointercancel', end);
    drag.onEnd(cellUnder(clientX, clientY));
  };
  document.addEventListener('pointermove', follow);
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', end);
}
