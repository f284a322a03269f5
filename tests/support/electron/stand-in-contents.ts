import type { EventEmitter } from 'node:events';
import type { ElectronModules } from '../../../main/electron/electron-modules.ts';
import { StandInEmitter } from './stand-in-emitter.ts';
import { StandInSession } from './stand-in-session.ts';

type Contents = InstanceType<ElectronModules['BrowserWindow']>['webContents'];

/** A page, whose process may die, and what it is told. */
export class StandInContents extends StandInEmitter {
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
