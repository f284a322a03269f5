import type {
  EngineName,
  RawOutcome,
  SolveLimits,
  SolveProgress,
  StoredBasis,
  StopReason,
} from '../backends/engine.ts';
import type { LinearProgram } from '../modeling/linear-program.ts';
import type { Command, Signal } from './protocol.ts';
import type { SolverThread } from './thread-pool.ts';
import { whyStopped } from './messages.ts';
import { salvage } from './salvage.ts';
import { createSharedBuffer, openSharedState } from './shared-state.ts';
import { endThread, heapWorthKeepingMiB, keepThread, takeThread } from './thread-pool.ts';

export interface EngineRequest {
  limits: SolveLimits;
  start: Float64Array | null;
  startBasis: StoredBasis | null;
  onProgress: (progress: SolveProgress) => void;
}

/** One engine at work on one program in a thread of its own. */
export interface EngineRun {
  engine: EngineName;
  /** Never rejects: a thread that dies is an outcome. */
  outcome: Promise<RawOutcome>;
  /** Asks the engine to stop and ends its thread when it has not within the grace. */
  stop: () => void;
}

/** How long an engine that can hear may take to stop before its thread is ended. */
const stopGraceMs = 300;
/** How far an engine may overrun its time limit: presolve looks at no clock, and a plan is polished at the end. */
const overrunGraceMs = 1500;
const heapPollMs = 100;

let jobCount = 0;

export function runEngine(engine: EngineName, program: LinearProgram, request: EngineRequest): EngineRun {
  const { limits } = request;
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  const shared = openSharedState(createSharedBuffer(program.columnCount));
  const job = ++jobCount;
  let thread: SolverThread | null = null;
  let lastProgress: SolveProgress | null = null;
  let isSettled = false;
  const timers: NodeJS.Timeout[] = [];
  let resolveOutcome: (outcome: RawOutcome) => void;
  const outcome = new Promise<RawOutcome>((resolve) => (resolveOutcome = resolve));

  const settle = (answer: RawOutcome, mayKeepThread: boolean): void => {
    if (isSettled) return;
    isSettled = true;
    timers.forEach(clearTimeout);
    if (thread !== null) release(thread, mayKeepThread && shared.heapMiB() < heapWorthKeepingMiB);
    resolveOutcome(answer);
  };
  const giveUp = (stoppedBy: StopReason, why: string | null): void => {
    const ended = { engine, program, limits, shared, lastProgress, seconds: seconds() };
    settle(salvage(ended, stoppedBy, why), false);
  };
  const hear = (signal: Signal): void => {
    if (signal.kind === 'ready' || signal.job !== job) return;
    switch (signal.kind) {
      case 'progress':
        lastProgress = { ...signal.progress, seconds: seconds() };
        if (!isSettled) request.onProgress(lastProgress);
        return;
      case 'outcome': {
        const { outcome: answer } = signal;
        const message = whyStopped(engine, answer.stoppedBy, limits, answer.values !== null, answer.message);
        const isSound = answer.stoppedBy !== 'memory' && answer.stoppedBy !== 'crash';
        settle({ ...answer, seconds: seconds(), message }, isSound);
        return;
      }
      case 'failed':
        giveUp(shared.wasHeapRefused() ? 'memory' : 'crash', signal.message);
    }
  };
  const begin = (taken: SolverThread): void => {
    if (isSettled) return release(taken, true);
    thread = taken;
    taken.onSignal = hear;
    taken.onEnd = (error) => {
      giveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash', error.message);
    };
    // The arrays are copied: the caller goes on to read the plan with its own.
    const left = limits.seconds === null ? null : Math.max(0.01, limits.seconds - seconds());
    const command: Command = {
      kind: 'solve',
      job,
      program,
      limits: { ...limits, seconds: left },
      start: request.start,
      startBasis: request.startBasis,
      shared: shared.buffer,
    };
    taken.worker.postMessage(command);
  };

  takeThread(engine, limits.memoryMiB).then(begin, (error: unknown) => {
    giveUp('crash', error instanceof Error ? error.message : String(error));
  });
  if (limits.seconds !== null) {
    timers.push(setTimeout(() => giveUp('time', null), limits.seconds * 1000 + overrunGraceMs));
  }
  timers.push(watchHeap(shared, () => giveUp('memory', null)));

  return {
    engine,
    outcome,
    stop() {
      shared.requestStop();
      // GLPK hears nothing while it solves, and a thread still loading need not be waited for.
      if (engine === 'glpk' || thread === null) giveUp('cancelled', null);
      else timers.push(setTimeout(() => giveUp('cancelled', null), stopGraceMs));
    },
  };
}

/** An engine that was refused memory usually fails at once; one that hangs on is ended. */
function watchHeap(shared: { wasHeapRefused: () => boolean }, onRefused: () => void): NodeJS.Timeout {
  let refusedFor = 0;
  return setInterval(() => {
    refusedFor = shared.wasHeapRefused() ? refusedFor + heapPollMs : 0;
    if (refusedFor > stopGraceMs) onRefused();
  }, heapPollMs);
}

function release(thread: SolverThread, isSound: boolean): void {
  if (isSound) keepThread(thread);
  else endThread(thread);
}
