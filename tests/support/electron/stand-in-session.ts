import type { ElectronModules } from '../../../main/electron/electron-modules.ts';
import { StandInEmitter } from './stand-in-emitter.ts';

type Session = InstanceType<ElectronModules['BrowserWindow']>['webContents']['session'];

/** What a session was told to do, as functions to try. */
export class StandInSession extends StandInEmitter {
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
