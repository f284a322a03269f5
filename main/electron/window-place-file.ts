import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { windowPlace, type WindowPlace } from './window-place.ts';

export interface WindowPlaceFile {
  /** `null` where none was kept, or it cannot be read: the window then opens as if for the first time. */
  read: () => WindowPlace | null;
  /** Done at once, because the window is going; a folder that cannot be written to keeps no place, which is no error. */
  write: (place: WindowPlace) => void;
}

/** Keeps where the window was in a small file of the data folder. */
export function openWindowPlaceFile(path: string): WindowPlaceFile {
  return {
    read: () => {
      try {
        const { bounds, isMaximised } = windowPlace.parse(JSON.parse(readFileSync(path, 'utf8')));
        const { x, y, width, height } = bounds;
        return {
          bounds: x === undefined || y === undefined ? { width, height } : { x, y, width, height },
          isMaximised,
        };
      } catch {
        return null;
      }
    },
    write: (place) => {
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.new`, `${JSON.stringify(place)}\n`);
        renameSync(`${path}.new`, path);
      } catch {
        // A place that was not kept costs the planner one drag of a window; an error here would cost more.
      }
    },
  };
}
