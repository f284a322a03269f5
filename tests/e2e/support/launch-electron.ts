import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

export interface ElectronLaunch {
  /** Preferences, recovery and the window's place go here: a folder of its own for each start. */
  dataFolder: string;
  /** A scenario file to open at the start. */
  file?: string;
  environment?: Readonly<Record<string, string>>;
}

export interface LaunchedElectron {
  application: ElectronApplication;
  page: Page;
  /** Ends the program without asking about unsaved work. */
  close: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Path of Electron's runtime; `null` where there is none. Looks for the file and asks the package nothing, which
 * would fetch a runtime of a hundred megabytes.
 */
export function electronRuntime(environment: NodeJS.ProcessEnv = process.env): string | null {
  const folder = environment['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist');
  const names = ['electron.exe', 'Electron.app/Contents/MacOS/Electron', 'electron'];
  const path = names.map((name) => join(folder, name)).find((each) => existsSync(each));
  // A stand-in for packaging is a script; a runtime is not.
  return path === undefined || isScript(path) ? null : path;
}

function isScript(path: string): boolean {
  const file = openSync(path, 'r');
  const start = Buffer.alloc(2);
  readSync(file, start);
  closeSync(file);
  return start.toString('latin1') === '#!';
}

/** Starts the built program of `out/` in a real Electron; `null` where there is no runtime. */
export async function launchElectron(launch: ElectronLaunch): Promise<LaunchedElectron | null> {
  const executablePath = electronRuntime();
  if (executablePath === null) return null;
  // Chromium refuses to run as root in its sandbox, and refuses before the program's own code runs.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const application = await _electron.launch({
    executablePath,
    args: [...(isRoot ? ['--no-sandbox'] : []), root, ...(launch.file === undefined ? [] : [launch.file])],
    env: {
      ...(process.env as Record<string, string>),
      ...launch.environment,
      PLANNER_DATA_DIR: launch.dataFolder,
    },
  });
  const page = await application.firstWindow();
  return {
    application,
    page,
    close: async () => {
      await application.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
      await application.close();
    },
  };
}
