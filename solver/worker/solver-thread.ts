import { parentPort, workerData } from 'node:worker_threads';
import type { Engine, RawOutcome } from '../backends/engine.ts';
import type { HeapGuard } from '../backends/program/heap-guard.ts';
import type { SharedState } from './shared-state.ts';
import type { Command, Signal, ThreadSetup } from './protocol.ts';
import { guardHeaps } from '../backends/program/heap-guard.ts';
import { openSharedState } from './shared-state.ts';

/** The entry of a solver thread: loads one engine, then solves what it is given, one program at a time. */

const setup = workerData as ThreadSetup;
let shared: SharedState | null = null;
const guard = guardHeaps((heapMiB, isRefused) => shared?.noteHeap(heapMiB, isRefused));
const engine = await loadEngine(setup, guard);

parentPort?.on('message', (command: Command) => {
  const { job } = command;
  const state = openSharedState(command.shared);
  shared = state;
  try {
    const outcome = engine.solve(command.program, {
      limits: command.limits,
      start: command.start,
      startBasis: command.startBasis,
      shouldStop: state.isStopRequested,
      onIncumbent: state.writeIncumbent,
      onProgress: (progress) => send({ kind: 'progress', job, progress }),
    });
    send({ kind: 'outcome', job, outcome }, buffersOf(outcome));
  } catch (error) {
    send({ kind: 'failed', job, message: error instanceof Error ? error.message : String(error) });
  }
});
send({ kind: 'ready' });

/** Each engine is loaded only by the threads that use it. */
async function loadEngine({ engine: name, wasmModule }: ThreadSetup, heaps: HeapGuard): Promise<Engine> {
  switch (name) {
    case 'highs': {
      const { loadHighs } = await import('../backends/highs/load-highs.ts');
      return loadHighs(wasmModule ?? undefined, heaps);
    }
    case 'glpk': {
      const { loadGlpk } = await import('../backends/glpk/load-glpk.ts');
      return loadGlpk(heaps);
    }
  }
}

function send(signal: Signal, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(signal, transfer);
}

function buffersOf({ values, rowDuals, reducedCosts }: RawOutcome): ArrayBuffer[] {
  return [values, rowDuals, reducedCosts].flatMap((array) =>
    array === null ? [] : [array.buffer as ArrayBuffer],
  );
}
