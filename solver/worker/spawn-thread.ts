import type { WorkerOptions } from 'node:worker_threads';
import { Worker } from 'node:worker_threads';
import type { ThreadSetup } from './protocol.ts';
import { threadEntry } from './thread-entry.ts';
import type { SessionThreadSetup } from './session-protocol.ts';

/** Below this the thread's own scripts would have it collect garbage all day. */
const leastScriptHeapMiB = 256;

/**
 * Starts a solver thread. From TypeScript sources the thread gets a loader for them; a bundled program
 * has the thread's own file beside the file that this ended up in. `memoryMiB` caps the thread's JavaScript
 * heap; the engine's own heap has its guard inside the thread.
 */
export function spawnThread(setup: ThreadSetup, memoryMiB: number | null): Worker {
  return spawn('solver-thread', setup, memoryMiB);
}

/** Starts the thread of a warm session, in the same way. */
export function spawnSessionThread(setup: SessionThreadSetup): Worker {
  return spawn('session-thread', setup, null);
}

function spawn(name: string, setup: object, memoryMiB: number | null): Worker {
  const options: WorkerOptions = {
    workerData: setup,
    // A loader of the parent, such as a test runner's, must not come along.
    execArgv: [],
    // An aborting engine writes to the error stream what it throws as well. Nobody reads the stream:
    // reading it would keep the process alive as long as the thread waits for work.
    stderr: true,
    ...(memoryMiB === null
      ? {}
      : { resourceLimits: { maxOldGenerationSizeMb: Math.max(memoryMiB, leastScriptHeapMiB) } }),
  };
  return new Worker(threadEntry(name, import.meta.url), options);
}
