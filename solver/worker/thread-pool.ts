import type { Worker } from 'node:worker_threads';
import type { EngineName } from '../backends/engine.ts';
import type { Signal } from './protocol.ts';
import { compileHighs } from './compile-engine.ts';
import { spawnThread } from './spawn-thread.ts';

/** A thread with its engine loaded, waiting or at work. */
export interface SolverThread {
  engine: EngineName;
  memoryMiB: number | null;
  worker: Worker;
  /** Whoever has the thread sets these; `onEnd` hears of an end that nobody here asked for. */
  onSignal: (signal: Signal) => void;
  onEnd: (error: ThreadError) => void;
}

export interface ThreadError extends Error {
  code?: string;
}

const ignore = (): void => undefined;

/** At most one thread per engine waits; the code it has run is already optimised, which halves a second solve. */
const idle = new Map<EngineName, SolverThread>();

/** A thread that loads anew once its engine's heap, which never shrinks, has reached this size. */
export const heapWorthKeepingMiB = 512;

/** The waiting thread when it fits, else a new one. Rejects when the thread cannot start. */
export async function takeThread(engine: EngineName, memoryMiB: number | null): Promise<SolverThread> {
  const waiting = idle.get(engine);
  if (waiting !== undefined) {
    idle.delete(engine);
    if (waiting.memoryMiB === memoryMiB) {
      waiting.worker.ref();
      return waiting;
    }
    endThread(waiting);
  }
  const wasmModule = engine === 'highs' ? await compileHighs() : null;
  return startThread(engine, spawnThread({ engine, wasmModule }, memoryMiB), memoryMiB);
}

/** Keeps a thread that answered properly for the next solve; an idle thread does not hold the process. */
export function keepThread(thread: SolverThread): void {
  if (idle.has(thread.engine)) return endThread(thread);
  thread.onSignal = ignore;
  thread.onEnd = () => {
    if (idle.get(thread.engine) === thread) idle.delete(thread.engine);
  };
  thread.worker.unref();
  idle.set(thread.engine, thread);
}

/** Ends a thread, whatever it is doing. */
export function endThread(thread: SolverThread): void {
  thread.onSignal = ignore;
  thread.onEnd = ignore;
  void thread.worker.terminate();
}

/** Ends the waiting threads. Solves under way are not touched. */
export async function closeThreads(): Promise<void> {
  const waiting = [...idle.values()];
  idle.clear();
  await Promise.all(waiting.map((thread) => thread.worker.terminate()));
}

function startThread(engine: EngineName, worker: Worker, memoryMiB: number | null): Promise<SolverThread> {
  return new Promise((resolve, reject) => {
    const thread: SolverThread = {
      engine,
      memoryMiB,
      worker,
      onEnd: reject,
      onSignal: () => resolve(thread),
    };
    worker.on('message', (signal: Signal) => thread.onSignal(signal));
    worker.on('error', (error) => thread.onEnd(error));
    worker.on('exit', (code) => thread.onEnd(new Error(`its thread was ended with code ${code}`)));
  });
}
