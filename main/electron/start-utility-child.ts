import type { JobSignal } from '../jobs/job-messages.ts';
import type { StartSolverChild } from '../jobs/solver-child.ts';
import type { ElectronModules } from './electron-modules.ts';

/**
 * A solver process as a utility process of Electron. The engines read their files and start their threads as in any
 * Node, so they lie outside the archive of the package, and the process is started where they are.
 */
export function startUtilityChild(
  utilityProcess: ElectronModules['utilityProcess'],
  solverProcessFile: string,
): StartSolverChild {
  return ({ onSignal, onExit }) => {
    const child = utilityProcess.fork(outsideArchive(solverProcessFile), [], {
      // The name that `child-process-gone` and the system's list of processes show.
      serviceName: 'PlusN solver',
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('message', (signal: JobSignal) => onSignal(signal));
    child.on('exit', (code) => onExit(`ended with code ${code}`));
    return {
      processId: () => child.pid ?? null,
      send: (command) => child.postMessage(command),
      end: () => void child.kill(),
    };
  };
}

/** Where a file of the package's archive lies beside it, unpacked. A path outside an archive stays as it is. */
export function outsideArchive(path: string): string {
  return path.replace(/([\\/]app\.asar)(?=[\\/])/, '$1.unpacked');
}
