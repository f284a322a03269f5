import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const examplesFolder = fileURLToPath(new URL('../../../scenarios/examples', import.meta.url));

/** A planner's own folders for one test, gone after `remove`. */
export interface FreshFolders {
  /** Preferences, recent files and unsaved work. */
  data: string;
  /** Where the file chooser begins. */
  home: string;
  /** A path in the home folder. */
  path: (name: string) => string;
  /** A path in a folder beside it. */
  elsewhere: (name: string) => string;
  /** Copies a shipped example into the home folder; answers its path. */
  copyExample: (example: string, name?: string) => string;
  remove: () => void;
}

export function freshFolders(): FreshFolders {
  const folder = mkdtempSync(join(tmpdir(), 'plusn-e2e-'));
  const data = join(folder, 'data');
  const home = join(folder, 'home');
  const other = join(folder, 'elsewhere');
  for (const path of [data, home, other]) mkdirSync(path);
  const path = (name: string) => join(home, name);
  return {
    data,
    home,
    path,
    elsewhere: (name) => join(other, name),
    copyExample(example, name = `${example}.plusn`) {
      copyFileSync(join(examplesFolder, `${example}.plusn`), path(name));
      return path(name);
    },
    // Chromium and the solver process may still be letting go of a file.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
