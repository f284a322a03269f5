import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { JobSignal } from './job-messages.ts';
import type { StartSolverChild } from './solver-child.ts';

const isSource = import.meta.url.endsWith('.ts');

/** File of the solver process: beside this one, as TypeScript in a checkout and as JavaScript in a bundle. */
export const solverProcessFile = fileURLToPath(
  new URL(isSource ? './solver-process.ts' : './solver-process.js', import.meta.url),
);

type Fork = (...given: Parameters<typeof fork>) => ChildProcess;

/** Starts a solver process as a child of Node, by Node's own `fork` or another. From TypeScript sources it gets a loader for them. */
export const forkSolverChildBy =
  (start: Fork): StartSolverChild =>
  ({ onSignal, onExit }) => {
    const loader = () => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    let child: ChildProcess;
    try {
      child = start(solverProcessFile, [], {
        // Typed arrays, maps and infinities cross as they are, which JSON would not let them.
        serialization: 'advanced',
        // What the parent was started with, such as a test runner's loader or a debugger's port, must not come along.
        execArgv: isSource ? ['--import', loader()] : [],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
    } catch (error) {
      // Node tells some reasons by an event and throws for others, such as a machine without memory for a process.
      const reason = error instanceof Error ? error.message : String(error);
      setImmediate(() => onExit(`could not be started: ${reason}`));
      return { processId: () => null, send: () => undefined, end: () => undefined };
    }
    let hasEnded = false;
    const end = (how: string): void => {
      if (hasEnded) return;
      hasEnded = true;
      onExit(how);
    };
    child.on('message', (signal) => onSignal(signal as JobSignal));
    child.on('error', (error) => end(`could not be reached: ${error.message}`));
    child.on('exit', (code, signal) => {
      end(signal === null ? `ended with code ${code ?? 'unknown'}` : `was ended by ${signal}`);
    });
    return {
      processId: () => child.pid ?? null,
      send(command) {
        // A process that has died says so by its exit; a command that misses it has nobody to hear it.
        if (child.connected) child.send(command, () => undefined);
      },
      end: () => void child.kill('SIGKILL'),
    };
  };

export const forkSolverChild = forkSolverChildBy(fork);
