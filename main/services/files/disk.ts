import { watch } from 'node:fs';
import * as promises from 'node:fs/promises';

/**
 * All that the services ask of the file system. It arrives as an argument, so that a test can have a disk that is full or
 * ends in the middle of a write.
 */
export interface Disk extends Pick<
  typeof promises,
  | 'access'
  | 'chmod'
  | 'copyFile'
  | 'link'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'stat'
> {
  /**
   * Hears of changes in a folder: the name of the file where the system tells it, `null` otherwise. `hearEnd` is called
   * when the system tells no more. Throws where a folder cannot be watched.
   */
  watchFolder: (
    folder: string,
    hear: (name: string | null) => void,
    hearEnd: () => void,
  ) => { close: () => void };
}

/** The machine's own disk. */
export const nodeDisk: Disk = {
  ...promises,
  watchFolder: (folder, hear, hearEnd) => {
    const watcher = watch(folder, { persistent: false }, (_event, name) => hear(name));
    watcher.on('error', () => {
      watcher.close();
      hearEnd();
    });
    return watcher;
  },
};
