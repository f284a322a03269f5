import type { ServedRequest } from '../contract/serve.ts';
import type { Tell } from '../contract/tell.ts';
import type { WindowFile } from '../hosts/window-files.ts';
import type { ElectronModules } from './electron-modules.ts';
import type { ProgramServices } from '../hosts/program-services.ts';
import type { WindowPlaceFile } from './window-place-file.ts';

/** Everything that the desktop host is made of, so that it runs over stand-ins as it does over Electron. */
export interface ProgramParts {
  electron: ElectronModules;
  platform: NodeJS.Platform;
  /** Words of the command line, the program first. */
  words: readonly string[];
  workingFolder: string;
  /** Where preferences, recovery and the window's place are kept, the same for both hosts. */
  dataFolder: string;
  preloadPath: string;
  /** Path of the program's picture; `null` where the system takes it from the package. */
  iconPath: string | null;
  listWindowFiles: () => ReadonlyMap<string, WindowFile>;
  headers: Readonly<Record<string, string>>;
  placeFile: WindowPlaceFile;
  openServices: (tell: Tell) => Promise<ProgramServices>;
  exists: (path: string) => Promise<boolean>;
  report: (fault: string, error: unknown) => void;
  onServed?: (request: ServedRequest) => void;
  now: () => number;
  after: (milliseconds: number, act: () => void) => void;
}
