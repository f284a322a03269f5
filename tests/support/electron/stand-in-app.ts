import type { ElectronModules } from '../../../main/electron/electron-modules.ts';
import { settle } from './settle.ts';
import { StandInEmitter } from './stand-in-emitter.ts';

export interface StartFacts {
  /** Whether another start of the program has the lock. */
  hasOtherInstance?: boolean;
  locale?: string;
  isPackaged?: boolean;
}

/** What `app` needs of a window. */
interface AppWindow {
  close: () => void;
  isDestroyed: () => boolean;
}

export class StandInApp extends StandInEmitter {
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
  readonly #options: StartFacts;
  readonly #windows: () => readonly AppWindow[];
  #becomeReady: () => void = () => undefined;
  readonly #ready: Promise<void>;

  constructor(options: StartFacts, windows: () => readonly AppWindow[]) {
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
