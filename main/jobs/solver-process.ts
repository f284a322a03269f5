import { performance } from 'node:perf_hooks';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { startSolve } from '../../solver/worker/start-solve.ts';
import type { AnalysisProgress } from '../../solver/analysis/analysis-hooks.ts';
import type { AnalysisOutcome } from '../contract/analysis.ts';
import type { AnalysisRequest, SolveRequest } from '../contract/requests.ts';
import { inputsHash } from '../services/inputs-hash.ts';
import { notTriedRecord } from '../services/not-tried-record.ts';
import { planNetwork } from '../services/plan-network.ts';
import { runAnalysis } from '../services/run-analysis.ts';
import { openParentPort } from './parent-port.ts';
import { throttle } from './throttle.ts';
import { whatIfSessions } from './what-if-sessions.ts';

/** The entry of the solver process: plans what it is given and keeps nothing. Engines run in threads of their own. */

/** A plot of the search has no use for more than ten points a second. */
const leastMsBetweenProgress = 100;

const port = openParentPort();
const running = new Map<string, AbortController>();
const now = () => performance.now();
const sessions = whatIfSessions((session, turn, answer) =>
  port.send({ kind: 'what-if-answer', session, turn, answer }),
);

port.onCommand((command) => {
  switch (command.kind) {
    case 'solve':
      void solve(command.request);
      return;
    case 'analyse':
      void analyse(command.request);
      return;
    case 'cancel':
      running.get(command.job)?.abort();
      return;
    case 'what-if':
      sessions.hear(command.command);
      return;
    case 'warm':
      void warm();
  }
});
// A terminal sends Ctrl-C to every process it started: the program decides what it means, and ends this one.
process.on('SIGINT', () => undefined);
port.send({ kind: 'ready' });

async function solve({ job, network, overrides, engine, limits }: SolveRequest): Promise<void> {
  const stop = new AbortController();
  running.set(job, stop);
  const began = now();
  const progress = throttle(
    (latest: Parameters<Parameters<typeof planNetwork>[1]['onProgress']>[0]) =>
      port.send({ kind: 'progress', job, progress: latest }),
    leastMsBetweenProgress,
  );
  let hash: string | null = null;
  let record;
  try {
    hash = inputsHash(network, overrides);
    port.send({ kind: 'started', job, inputsHash: hash });
    const resolved = resolve(network, overrides);
    record = await planNetwork(resolved.network, {
      engine,
      limits,
      inputsHash: hash,
      findings: resolved.findings,
      onProgress: progress.offer,
      signal: stop.signal,
      now,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    record = {
      ...notTriedRecord({
        findings: [],
        askedGap: limits.relativeGap,
        inputsHash: hash,
        totalSeconds: (now() - began) / 1000,
      }),
      stoppedBy: 'crash' as const,
      message: `The plan could not be made: ${reason}. This is a fault of the program.`,
    };
  }
  progress.end();
  running.delete(job);
  port.send({ kind: 'finished', job, record });
}

/** An analysis that fails ends as one that failed: the others in this process go on. */
async function analyse(request: AnalysisRequest): Promise<void> {
  const { job } = request;
  const stop = new AbortController();
  running.set(job, stop);
  const progress = throttle(
    (latest: AnalysisProgress) => port.send({ kind: 'analysis-progress', job, progress: latest }),
    leastMsBetweenProgress,
  );
  let outcome: AnalysisOutcome;
  try {
    outcome = await runAnalysis(request, { onProgress: progress.offer, signal: stop.signal, now });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The analysis could not be made: ${reason}. This is a fault of the program.`;
    outcome = { kind: 'failed', why: 'crash', message };
  }
  progress.end();
  running.delete(job);
  port.send({ kind: 'analysis-finished', job, outcome });
}

/** A program of one column makes both engines load; their threads then wait for work. */
async function warm(): Promise<void> {
  const program = {
    columnCount: 1,
    rowCount: 1,
    costOffset: 0,
    isInteger: Uint8Array.of(1),
    cost: Float64Array.of(1),
    columnLower: Float64Array.of(0),
    columnUpper: Float64Array.of(1),
    rowLower: Float64Array.of(0),
    rowUpper: Float64Array.of(1),
    starts: Int32Array.of(0, 1),
    rowIndices: Int32Array.of(0),
    values: Float64Array.of(1),
  };
  const limits = { seconds: 30, relativeGap: 0, memoryMiB: null };
  for (const engine of ['highs', 'glpk'] as const) await startSolve(program, { engine, limits }).outcome;
}
