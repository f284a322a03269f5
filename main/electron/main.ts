import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  utilityProcess,
} from 'electron';
import { dataFolder } from '../hosts/data-folder.ts';
import { listWindowFiles } from '../hosts/window-files.ts';
import { openServices } from '../hosts/open-services.ts';
import { traceRequests } from '../hosts/trace-requests.ts';
import { windowHeaders } from '../security/window-headers.ts';
import { printInWindow } from './print-in-window.ts';
import { startProgram } from './start-program.ts';
import { startUtilityChild } from './start-utility-child.ts';
import { openWindowPlaceFile } from './window-place-file.ts';

/** The entry of the desktop program, and the only file that takes Electron's modules by their names. */

/** The built hosts, beside the built window: `out/app` and `out/window`. */
const hostFolder = fileURLToPath(new URL('.', import.meta.url));
const built = (...names: readonly string[]) => join(hostFolder, ...names);
const folder = dataFolder({ platform: process.platform, homeFolder: homedir(), environment: process.env });

startProgram({
  electron: {
    app,
    BrowserWindow,
    ipcMain,
    protocol,
    dialog: {
      // Every window here is one that this program made through `BrowserWindow`.
      showOpenDialog: (window, options) => dialog.showOpenDialog(window as BrowserWindow, options),
      showSaveDialog: (window, options) => dialog.showSaveDialog(window as BrowserWindow, options),
      showMessageBox: (window, options) => dialog.showMessageBox(window as BrowserWindow, options),
      showErrorBox: (title, content) => dialog.showErrorBox(title, content),
    },
    setApplicationMenu: (template) => Menu.setApplicationMenu(Menu.buildFromTemplate(template)),
    nativeTheme,
    screen,
    utilityProcess,
  },
  platform: process.platform,
  words: process.argv,
  workingFolder: process.cwd(),
  dataFolder: folder,
  preloadPath: built('preload.cjs'),
  iconPath:
    process.platform === 'linux' ? built('..', '..', 'build', 'resources', 'icons', '256x256.png') : null,
  listWindowFiles: () => listWindowFiles(built('..', 'window')),
  headers: windowHeaders([]),
  placeFile: openWindowPlaceFile(join(folder, 'window.json')),
  openServices: (tell) =>
    openServices({
      version: app.getVersion(),
      dataFolder: folder,
      examplesFolder: built('..', '..', 'scenarios', 'examples'),
      startChild: startUtilityChild(utilityProcess, built('solver-process.js')),
      tell,
      printPdf: printInWindow(BrowserWindow),
    }),
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  report: (fault, error) => console.error(fault, error ?? ''),
  ...traceRequests(process.env),
  now: () => performance.now(),
  after: (milliseconds, act) => void setTimeout(act, milliseconds),
});
