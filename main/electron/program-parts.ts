import type { ServedRequest } from '../contract/serve.ts';
import type { Tell } from '../contract/tell.ts';
import type { Handlers } from '../contract/handlers.ts';
import type { Preferences } from '../contract/preferences.ts';
import type { WindowFile } from '../browser/window-files.ts';
import type { ElectronModules } from './electron-modules.ts';
import type { CommonDescription, NativeChannel } from './native-handlers.ts';
import type { WindowPlaceFile } from './window-place-file.ts';

/** The services of the program, the same in every host. */
export interface ProgramServices {
  handlers: Omit<Handlers, NativeChannel>;
  describe: () => Promise<CommonDescription>;
  preferences: () => Preferences;
  /** Ends what still runs. */
  stop: () => Promise<void>;
}

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
