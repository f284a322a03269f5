import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { solveWithHighs } from '../backends/highs/highs-engine.ts';
import { loadHighsLibrary } from '../backends/highs/load-highs.ts';
import { openHighsWarm } from '../backends/highs/warm-program.ts';
import type { LinearProgram } from '../modeling/linear-program.ts';
import { openWarmSession, type WarmSession } from '../session/warm-session.ts';
import type { SessionCommand, SessionSignal, SessionThreadSetup } from './session-protocol.ts';

/** The entry of a session's thread: one plan, which follows levers until the thread is ended. The latest value wins. */

/** A run as long as this is given up for a newer value: nearly all are far shorter, and then the newer one only waits. */
const patienceMs = 150;
/** For the integers that a plan does not tell. */
const chooseLimits = { seconds: 10, relativeGap: 1e-4, memoryMiB: null };

const { start, wasmModule, latest } = workerData as SessionThreadSetup;
const latestTurn = new Int32Array(latest);
let waiting: SessionCommand | null = null;
let isScheduled = false;
/** Stated before anything is heard: a command may come while the engine loads. */
let session: WarmSession | null = null;

// Commands are heard while the engine loads, and the newest of them waits.
parentPort?.on('message', (command: SessionCommand) => {
  waiting = command;
  schedule();
});

const highs = await loadHighsLibrary(wasmModule ?? undefined);
const now = () => performance.now();
const silent = () => undefined;
const solveOnce = (program: LinearProgram): Float64Array | null =>
  solveWithHighs(highs, null, program, {
    limits: chooseLimits,
    start: null,
    shouldStop: () => false,
    onIncumbent: silent,
    onProgress: silent,
  }).values;
session =
  guarded(() =>
    openWarmSession(start, { openWarm: (program) => openHighsWarm(highs, program, now), solveOnce }),
  ) ?? null;
schedule();

/** One thing at a time, and messages are read in between: so a value that was overtaken is never worked out. */
function schedule(): void {
  if (isScheduled) return;
  isScheduled = true;
  setImmediate(() => {
    isScheduled = false;
    guarded(work);
  });
}

function work(): void {
  // Still loading: what follows the loading schedules again.
  if (session === null) return;
  const command = waiting;
  waiting = null;
  if (command === null) {
    if (session.prepare()) schedule();
    return;
  }
  const { turn, moves } = command;
  const began = now();
  const shouldStop = () => Atomics.load(latestTurn, 0) > turn && now() - began > patienceMs;
  const answer = session.move(moves, shouldStop);
  send({ kind: 'answer', turn, answer, milliseconds: now() - began });
  schedule();
}

function guarded<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch (error) {
    send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

function send(signal: SessionSignal): void {
  parentPort?.postMessage(signal);
}
