import type { EventEmitter } from 'node:events';
import type { ElectronModules } from '../../../main/electron/electron-modules.ts';
import type { StandInApp } from './stand-in-app.ts';
import { StandInContents } from './stand-in-contents.ts';
import { StandInEmitter } from './stand-in-emitter.ts';

type WindowOptions = ConstructorParameters<ElectronModules['BrowserWindow']>[0];

/** A rectangle on a screen, in pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class StandInWindow extends StandInEmitter {
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
