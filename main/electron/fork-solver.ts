import type { ElectronModules } from './electron-modules.ts';

/** A child process that speaks by messages, as `fork` of `node:child_process` gives one. */
export interface ForkedProcess {
  readonly pid: number | undefined;
  send: (message: unknown) => void;
  onMessage: (hear: (message: unknown) => void) => void;
  /** `code` as the system tells it; `null` where it tells none. */
  onExit: (hear: (code: number | null) => void) => void;
  kill: () => void;
}

/**
 * Starts the solver process under Electron. The engines read their files and start their threads as in any Node, so
 * they lie outside the archive of the package; the path is that of the file where it really is.
 */
export function forkSolver(
  utilityProcess: ElectronModules['utilityProcess'],
  modulePath: string,
): ForkedProcess {
  const child = utilityProcess.fork(outsideArchive(modulePath), [], { serviceName: 'PlusN solver' });
  return {
    get pid() {
      return child.pid;
    },
    send: (message) => child.postMessage(message),
    onMessage: (hear) => void child.on('message', hear),
    onExit: (hear) => void child.on('exit', hear),
    kill: () => void child.kill(),
  };
}

/** Where a file of the package's archive lies beside it, unpacked. A path outside an archive stays as it is. */
export function outsideArchive(path: string): string {
  return path.replace(/([\\/]app\.asar)(?=[\\/])/, '$1.unpacked');
}
