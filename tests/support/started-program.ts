import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { listWindowFiles } from '../../main/hosts/window-files.ts';
import type { Planner } from '../../main/contract/planner.ts';
import { exposePlanner } from '../../main/electron/expose-planner.ts';
import { openServices } from '../../main/hosts/open-services.ts';
import type { ProgramParts } from '../../main/electron/program-parts.ts';
import { startProgram } from '../../main/electron/start-program.ts';
import { startUtilityChild } from '../../main/electron/start-utility-child.ts';
import { openWindowPlaceFile } from '../../main/electron/window-place-file.ts';
import { windowHeaders } from '../../main/security/window-headers.ts';
import {
  standInForElectron,
  type ElectronStandIn,
  type StandInOptions,
} from './electron/stand-in-for-electron.ts';
import type { StandInWindow } from './electron/stand-in-window.ts';

export interface ProgramOptions extends StandInOptions {
  words?: readonly string[];
  platform?: NodeJS.Platform;
  /** Files of the data folder before the start. */
  data?: Readonly<Record<string, string>>;
  /** Paths of files that the system asks to open before the program is ready. */
  openBeforeReady?: readonly string[];
  hasNoWindowFiles?: boolean;
}

export interface StartedProgram {
  standIn: ElectronStandIn;
  window: StandInWindow;
  /** What the page calls. */
  planner: Planner;
  folder: string;
  dataFolder: string;
  faults: string[];
  /** Lets so many milliseconds pass for timers and the clock. */
  pass: (milliseconds: number) => void;
}

const examplesFolder = fileURLToPath(new URL('../../scenarios/examples', import.meta.url));

/** The desktop program over stand-ins of Electron, the real services, and a folder that is removed after the test. */
export async function startedProgram(options: ProgramOptions = {}): Promise<StartedProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'plusn-electron-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const dataFolder = join(folder, 'data');
  const windowFolder = join(folder, 'window');
  await Promise.all([mkdir(dataFolder), mkdir(join(windowFolder, 'assets'), { recursive: true })]);
  for (const [name, text] of Object.entries(options.data ?? {}))
    await writeFile(join(dataFolder, name), text);
  await writeFile(join(windowFolder, 'index.html'), '<!doctype html><title>PlusN</title>');
  await writeFile(join(windowFolder, 'assets', 'app.js'), 'export {};');
  await writeFile(join(folder, 'secret.json'), '{}');

  const standIn = standInForElectron(options);
  const faults: string[] = [];
  let clock = 0;
  let timers: { at: number; act: () => void }[] = [];
  const parts: ProgramParts = {
    electron: standIn.modules,
    platform: options.platform ?? 'linux',
    words: options.words ?? ['plusn'],
    workingFolder: folder,
    dataFolder,
    preloadPath: join(folder, 'preload.cjs'),
    iconPath: null,
    listWindowFiles: () =>
      listWindowFiles(options.hasNoWindowFiles === true ? join(folder, 'nowhere') : windowFolder),
    headers: windowHeaders([]),
    placeFile: openWindowPlaceFile(join(dataFolder, 'window.json')),
    openServices: (tell) =>
      openServices({
        version: '0.1.0',
        dataFolder,
        examplesFolder,
        startChild: startUtilityChild(
          standIn.modules.utilityProcess,
          '/app/app.asar/out/app/solver-process.js',
        ),
        tell,
        printPdf: null,
      }),
    exists: async () => false,
    report: (fault) => void faults.push(fault),
    now: () => clock,
    after: (milliseconds, act) => void timers.push({ at: clock + milliseconds, act }),
  };
  startProgram(parts);
  for (const path of options.openBeforeReady ?? []) standIn.app.emit('open-file', {}, path);
  exposePlanner(standIn.preload);
  await standIn.app.becomeReady();
  await vi.waitFor(() => {
    const [window] = standIn.windows;
    if (window?.loaded == null && standIn.shown.errors.length === 0 && !standIn.app.hasQuit)
      throw new Error('The window is not there yet.');
  });
  return {
    standIn,
    window: standIn.windows[0] as StandInWindow,
    planner: standIn.world.get('planner') as Planner,
    folder,
    dataFolder,
    faults,
    pass: (milliseconds) => {
      clock += milliseconds;
      const due = timers.filter((timer) => timer.at <= clock);
      timers = timers.filter((timer) => timer.at > clock);
      for (const { act } of due) act();
    },
  };
}
