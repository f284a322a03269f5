import type { ElectronModules } from '../../../main/electron/electron-modules.ts';
import { StandInEmitter } from './stand-in-emitter.ts';

export class StandInChild extends StandInEmitter {
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
