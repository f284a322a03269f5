import { EventEmitter } from 'node:events';
import type { ElectronModules, PreloadModules } from '../../../main/electron/electron-modules.ts';
import { StandInApp, type StartFacts } from './stand-in-app.ts';
import { StandInChild } from './stand-in-child.ts';
import { StandInWindow, type Area } from './stand-in-window.ts';

/**
 * A stand-in of the modules of Electron that the program uses, held to Electron's own declarations by the types of
 * `ElectronModules`. What Electron clones on its way between processes is cloned here; events come in Electron's order;
 * what it refuses (an IPC channel handled twice, a scheme declared late, a second lock) is refused.
 */
export interface ElectronStandIn {
  modules: ElectronModules;
  preload: PreloadModules;
  /** What the page finds in its world: `planner`. */
  world: Map<string, unknown>;
  app: StandInApp;
  windows: StandInWindow[];
  /** Answers of the dialogs, taken in order; a dialog without an answer is left by the planner. */
  answers: { open: string[]; save: string[]; message: number[] };
  /** What the planner was shown. */
  shown: { dialogs: Record<string, unknown>[]; errors: string[] };
  menus: MenuTemplate[];
  schemes: Record<string, unknown>[];
  children: StandInChild[];
  /** Makes the page's own frame, or another, the one that asks. */
  frame: { url: string; parent: object | null } | null;
}

export interface StandInOptions extends StartFacts {
  displays?: readonly Area[];
}

type MenuTemplate = Parameters<ElectronModules['setApplicationMenu']>[0];
type InvokeListener = Parameters<ElectronModules['ipcMain']['handle']>[1];
type WindowOptions = ConstructorParameters<ElectronModules['BrowserWindow']>[0];

export function standInForElectron(options: StandInOptions = {}): ElectronStandIn {
  const windows: StandInWindow[] = [];
  const app = new StandInApp(options, () => windows);
  const told = new EventEmitter();
  const handlers = new Map<string, InvokeListener>();
  const world = new Map<string, unknown>();
  const displays = options.displays ?? [{ x: 0, y: 0, width: 1920, height: 1040 }];
  const answers: ElectronStandIn['answers'] = { open: [], save: [], message: [] };
  const shown: ElectronStandIn['shown'] = { dialogs: [], errors: [] };
  const menus: MenuTemplate[] = [];
  const schemes: Record<string, unknown>[] = [];
  const children: StandInChild[] = [];

  const modules = {
    app,
    BrowserWindow: class extends StandInWindow {
      constructor(windowOptions: WindowOptions) {
        super(windowOptions, app, told);
        windows.push(this);
      }
    },
    ipcMain: {
      handle: (channel: string, listener: InvokeListener) => {
        if (handlers.has(channel)) {
          throw new Error(`Attempted to register a second handler for '${channel}'`);
        }
        handlers.set(channel, listener);
      },
    },
    protocol: {
      registerSchemesAsPrivileged: (declared) => {
        if (app.isReady)
          throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
        schemes.push(...declared.map((each) => ({ ...each })));
      },
    },
    dialog: {
      showOpenDialog: async (_window, ask) => {
        shown.dialogs.push({ ...ask });
        const path = answers.open.shift();
        return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] };
      },
      showSaveDialog: async (_window, ask) => {
        shown.dialogs.push({ ...ask });
        const path = answers.save.shift();
        return { canceled: path === undefined, filePath: path ?? '' };
      },
      showMessageBox: async (_window, ask) => {
        shown.dialogs.push({ ...ask });
        return { response: answers.message.shift() ?? ask.cancelId ?? 0, checkboxChecked: false };
      },
      showErrorBox: (_title, content) => void shown.errors.push(content),
    },
    setApplicationMenu: (template) => void menus.push(template),
    nativeTheme: { themeSource: 'system', shouldUseDarkColors: false },
    screen: { getAllDisplays: () => displays.map((workArea) => ({ workArea }) as never) },
    utilityProcess: {
      fork: (...words) => {
        if (!app.isReady) throw new Error('utilityProcess cannot be created before app is ready');
        const child = new StandInChild(words);
        children.push(child);
        return child;
      },
    },
  } satisfies ElectronModules;

  const standIn: ElectronStandIn = {
    modules,
    preload: {
      contextBridge: { exposeInMainWorld: (name, api) => void world.set(name, api) },
      ipcRenderer: {
        invoke: async (channel: string, ...words: unknown[]) => {
          const handler = handlers.get(channel);
          if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
          const clones = words.map((word) => structuredClone(word));
          const answer: unknown = await handler({ senderFrame: standIn.frame } as never, ...clones);
          return structuredClone(answer);
        },
        on: (channel: string, listener: (...words: never[]) => void) =>
          void told.on(channel, listener as (...words: unknown[]) => void) as never,
        removeListener: (channel: string, listener: (...words: never[]) => void) =>
          void told.off(channel, listener as (...words: unknown[]) => void) as never,
      },
    },
    world,
    app,
    windows,
    answers,
    shown,
    menus,
    schemes,
    children,
    frame: { url: 'plusn://window/index.html', parent: null },
  };
  return standIn;
}
