import type { JobCommand, JobSignal } from './job-messages.ts';

/** The way to the process that started this one. */
export interface ParentPort {
  send: (signal: JobSignal) => void;
  onCommand: (hear: (command: JobCommand) => void) => void;
}

/** What Electron gives a utility process in place of Node's own channel. */
interface UtilityPort {
  on: (event: 'message', hear: (message: { data: unknown }) => void) => void;
  postMessage: (message: unknown) => void;
}

/** The parent of this process, be it Node or Electron. */
export function openParentPort(): ParentPort {
  const { parentPort } = process as { parentPort?: UtilityPort };
  if (parentPort !== undefined) {
    return {
      send: (signal) => parentPort.postMessage(signal),
      onCommand: (hear) => parentPort.on('message', ({ data }) => hear(data as JobCommand)),
    };
  }
  // Without the program there is nobody to solve for.
  process.on('disconnect', () => process.exit(0));
  return {
    send(signal) {
      if (process.connected) process.send?.(signal);
    },
    onCommand: (hear) => process.on('message', (command) => hear(command as JobCommand)),
  };
}
