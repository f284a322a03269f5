import { parentPort, workerData } from 'node:worker_threads';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { sweepAnswer } from '../../solver/analysis/sweep/sweep-answer.ts';
import { planFrom } from '../services/plan-network.ts';
import type { SweepCommand, SweepSetup, SweepSignal } from './sweep-messages.ts';

/** The entry of a sweep thread: it resolves, builds, solves, reads and checks, one network after another. */

const { network, engine, limits } = workerData as SweepSetup;
const stop = new AbortController();

parentPort?.on('message', (command: SweepCommand) => {
  if (command.kind === 'stop') stop.abort();
  else void plan(command);
});

async function plan({ overrides, from }: Extract<SweepCommand, { kind: 'plan' }>): Promise<void> {
  const resolved = resolve(network, overrides);
  const { record, warm, rootSeconds } = await planFrom(
    resolved.network,
    {
      engine,
      limits,
      inputsHash: '',
      findings: resolved.findings,
      onProgress: () => undefined,
      signal: stop.signal,
      now: () => performance.now(),
    },
    from,
  );
  const signal: SweepSignal = { answer: sweepAnswer(resolved.network, record, rootSeconds), warm };
  parentPort?.postMessage(signal);
}
