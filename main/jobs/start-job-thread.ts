import { Worker } from 'node:worker_threads';
import { threadEntry } from '../../solver/worker/thread-entry.ts';

/** A thread of its own for work that would hold up the window, by the name of its entry in this folder. */
export function startJobThread(
  entry: 'document-thread' | 'import-thread' | 'sweep-thread',
  workerData?: object,
): Worker {
  return new Worker(threadEntry(entry, import.meta.url), {
    workerData,
    // A loader of the parent, such as a test runner's, must not come along.
    execArgv: [],
  });
}
