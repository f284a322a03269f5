import { EventEmitter } from 'node:events';
import type { ElectronModules, PreloadModules } from '../../main/electron/electron-modules.ts';

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

export interface StandInOptions {
  /** Whether another start of the program has the lock. */
  hasOtherInstance?: boolean;
  displays?: readonly Area[];
  locale?: string;
  isPackaged?: boolean;
}

type Area = { x: number; y: number; width: number; height: number };
type MenuTemplate = Parameters<ElectronModules['setApplicationMenu']>[0];
type InvokeListener = Parameters<ElectronModules['ipcMain']['handle']>[1];
type WindowOptions = ConstructorParameters<ElectronModules['BrowserWindow']>[0];
type Contents = InstanceType<ElectronModules['BrowserWindow']>['webContents'];
type Session = Contents['session'];

/** An event that can be prevented, with what Electron puts on it. */
export function standInEvent<Facts extends object>(facts: Facts): Facts & PreventableEvent {
  const event = {
    ...facts,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

interface PreventableEvent {
  defaultPrevented: boolean;
  preventDefault: () => void;
}

/** `on` gives back its whole class in Electron's declarations, which no stand-in has: nothing here reads it. */
class Emitter {
  readonly events = new EventEmitter();

  on(event: string, listener: (...facts: never[]) => void): never {
    this.events.on(event, listener as (...facts: unknown[]) => void);
    return this as never;
  }

  /** As Electron would: the event first, then its facts. Gives back the event, prevented or not. */
  emit<Facts extends object>(
    name: string,
    facts: Facts,
    ...further: readonly unknown[]
  ): Facts & PreventableEvent {
    const event = standInEvent(facts);
    this.events.emit(name, event, ...further);
    return event;
  }
}

export class StandInApp extends Emitter {
  readonly switches: string[] = [];
  readonly recent: string[] = [];
  readonly paths = new Map<string, string>();
  readonly commandLine: ElectronModules['app']['commandLine'] = {
    appendSwitch: (name, value) => void this.switches.push(value === undefined ? name : `${name}=${value}`),
  };
  readonly isPackaged: boolean;
  isSandboxed = false;
  hasQuit = false;
  isReady = false;
  readonly #options: StandInOptions;
  readonly #windows: () => readonly StandInWindow[];
  #becomeReady: () => void = () => undefined;
  readonly #ready: Promise<void>;

  constructor(options: StandInOptions, windows: () => readonly StandInWindow[]) {
    super();
    this.#options = options;
    this.#windows = windows;
    this.isPackaged = options.isPackaged ?? true;
    this.#ready = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
  }

  /** The system has started the program. */
  async becomeReady(): Promise<void> {
    this.isReady = true;
    this.#becomeReady();
    await settle();
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  /** Closes every window; quits once all are gone and nobody prevents it. */
  quit(): void {
    if (this.hasQuit) return;
    for (const window of this.#windows()) window.close();
    if (this.#windows().some((window) => !window.isDestroyed())) return;
    this.hasQuit = !this.emit('will-quit', {}).defaultPrevented;
  }

  requestSingleInstanceLock(): boolean {
    return this.#options.hasOtherInstance !== true;
  }

  enableSandbox(): void {
    if (this.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.isSandboxed = true;
  }

  setAppUserModelId(): void {}
  addRecentDocument(path: string): void {
    this.recent.push(path);
  }
  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }
  getVersion(): string {
    return '0.1.0';
  }
  getLocale(): string {
    return this.#options.locale ?? 'en-GB';
  }
}

/** What a session was told to do, as functions to try. */
export class StandInSession extends Emitter {
  mayUse: Parameters<Session['setPermissionRequestHandler']>[0] = null;
  hasPermission: Parameters<Session['setPermissionCheckHandler']>[0] = null;
  mayUseDevice: Parameters<Session['setDevicePermissionHandler']>[0] = null;
  trusts: Parameters<Session['setCertificateVerifyProc']>[0] = null;
  before: ((details: never, answer: (response: { cancel?: boolean }) => void) => void) | null = null;
  readonly protocols = new Map<string, Parameters<Session['protocol']['handle']>[1]>();
  hasSpellChecker = true;

  setPermissionRequestHandler: Session['setPermissionRequestHandler'] = (handler) => {
    this.mayUse = handler;
  };
  setPermissionCheckHandler: Session['setPermissionCheckHandler'] = (handler) => {
    this.hasPermission = handler;
  };
  setDevicePermissionHandler: Session['setDevicePermissionHandler'] = (handler) => {
    this.mayUseDevice = handler;
  };
  setCertificateVerifyProc: Session['setCertificateVerifyProc'] = (handler) => {
    this.trusts = handler;
  };
  setSpellCheckerEnabled(enabled: boolean): void {
    this.hasSpellChecker = enabled;
  }
  readonly webRequest = {
    onBeforeRequest: (...words: readonly unknown[]): void => {
      this.before = words.at(-1) as typeof this.before;
    },
  };
  readonly protocol: Session['protocol'] = {
    handle: (scheme, handler) => {
      if (this.protocols.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`);
      this.protocols.set(scheme, handler);
    },
  };

  /** Whether a request is let through. */
  lets(url: string): boolean {
    let cancelled: boolean | undefined;
    this.before?.({ url } as never, ({ cancel }) => {
      cancelled = cancel;
    });
    return cancelled === false;
  }

  /** What the program's own protocol answers. */
  async fetch(url: string, method = 'GET'): Promise<Response> {
    const scheme = url.slice(0, url.indexOf(':'));
    const handler = this.protocols.get(scheme);
    if (handler === undefined) throw new Error(`ERR_UNKNOWN_URL_SCHEME ${url}`);
    // Node's own Request refuses no scheme.
    return await handler(new Request(url, { method }));
  }
}

class StandInContents extends Emitter {
  readonly session = new StandInSession();
  readonly told: EventEmitter;
  isGone = false;
  reloads = 0;
  webRtcPolicy = 'default';
  openWindow: Parameters<Contents['setWindowOpenHandler']>[0] = () => ({ action: 'allow' });

  constructor(told: EventEmitter) {
    super();
    this.told = told;
  }

  /** Cloned here, as on its way to another process. */
  send(channel: string, ...words: unknown[]): void {
    if (this.isGone) return;
    const clones = words.map((word) => structuredClone(word));
    this.told.emit(channel, {}, ...clones);
  }

  reload(): void {
    this.reloads += 1;
    this.isGone = false;
    this.emit('did-finish-load', {});
  }

  setWindowOpenHandler: Contents['setWindowOpenHandler'] = (handler) => {
    this.openWindow = handler;
  };
  setWebRTCIPHandlingPolicy: Contents['setWebRTCIPHandlingPolicy'] = (policy) => {
    this.webRtcPolicy = policy;
  };

  /** The page's process dies. */
  die(reason: string, exitCode = 139): void {
    this.isGone = true;
    this.emit('render-process-gone', {}, { reason, exitCode });
  }
}

export class StandInWindow extends Emitter {
  readonly options: WindowOptions;
  readonly webContents: StandInContents;
  loaded: string | null = null;
  title = '';
  isEdited = false;
  file = '';
  isShown = false;
  focused = 0;
  minimised = false;
  maximised = false;
  #isDestroyed = false;
  readonly #app: StandInApp;
  bounds: Area;

  constructor(options: WindowOptions, app: StandInApp, told: EventEmitter) {
    super();
    if (!app.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    this.options = options;
    this.#app = app;
    this.webContents = new StandInContents(told);
    const { x = 240, y = 90, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    const response = await this.webContents.session.fetch(url);
    if (!response.ok) throw new Error(`ERR_FAILED (-2) loading '${url}'`);
    this.loaded = url;
    this.webContents.emit('did-finish-load', {});
    this.emit('ready-to-show', {});
  }

  /** The planner, or the program, wants it closed: it stays if somebody prevents that. */
  close(): void {
    if (this.#isDestroyed) return;
    if (!this.emit('close', {}).defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.emit('closed', {});
    this.#app.emit('window-all-closed', {});
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  show(): void {
    this.isShown = true;
  }
  focus(): void {
    this.focused += 1;
  }
  restore(): void {
    this.minimised = false;
  }
  maximize(): void {
    this.maximised = true;
  }
  isMinimized(): boolean {
    return this.minimised;
  }
  isMaximized(): boolean {
    return this.maximised;
  }
  isFullScreen(): boolean {
    return false;
  }
  getNormalBounds(): Area {
    return { ...this.bounds };
  }
  setTitle(title: string): void {
    this.title = title;
  }
  setDocumentEdited(edited: boolean): void {
    this.isEdited = edited;
  }
  setRepresentedFilename(path: string): void {
    this.file = path;
  }
}

export class StandInChild extends Emitter {
  readonly sent: unknown[] = [];
  readonly words: Parameters<ElectronModules['utilityProcess']['fork']>;
  isKilled = false;
  pid: number | undefined = 4711;

  constructor(words: Parameters<ElectronModules['utilityProcess']['fork']>) {
    super();
    this.words = words;
  }

  postMessage(message: unknown): void {
    this.sent.push(structuredClone(message));
  }

  kill(): boolean {
    this.isKilled = true;
    this.pid = undefined;
    this.events.emit('exit', 15);
    return true;
  }

  /** The child says something. */
  say(message: unknown): void {
    this.events.emit('message', structuredClone(message));
  }
}

/** Lets every promise that is due settle. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

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
