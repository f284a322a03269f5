import type { Worker } from 'node:worker_threads';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { unansweredJob, type SweepAnswer } from '../../solver/analysis/sweep/sweep-answer.ts';
import type { SolveLimits } from '../../solver/backends/engine.ts';
import { startJobThread } from '../jobs/start-job-thread.ts';
import type { SweepCommand, SweepSetup, SweepSignal } from '../jobs/sweep-messages.ts';
import type { EngineChoice } from './plan-network.ts';
import type { WarmStart } from './warm-start.ts';

export interface SweepOptions {
  threads: number;
  engine: EngineChoice;
  /** Of each job by itself. */
  limits: SolveLimits;
  /** Whether jobs start from the base's plan and basis where their programs are alike. */
  isWarm: boolean;
  /** Whether the jobs say nothing without a plan of the base: then none is begun. */
  needsBase: boolean;
  /** Called when the base (`null`) or the job of that place is answered. */
  onAnswer: (place: number | null, answer: SweepAnswer) => void;
  /** Ends the solves under way with their best plans; the others are not begun. `null` where nobody will. */
  signal: AbortSignal | null;
}

export interface SweptNetworks {
  base: SweepAnswer;
  /** In the order of the jobs. */
  answers: readonly SweepAnswer[];
}

/**
 * Plans a network and variants of it over a pool of threads, each of which does everything from overrides to check.
 *
 * The base comes first and alone: every job may start from its plan and basis and from no other's, so that an answer
 * does not depend on the number of threads, on the shard, or on which job ended before. A thread that dies takes its
 * own job with it and no other.
 */
export async function sweepNetworks(
  network: Network,
  jobs: readonly { readonly overrides: readonly Override[] }[],
  options: SweepOptions,
): Promise<SweptNetworks> {
  const { threads, engine, limits, onAnswer, signal } = options;
  const pool = Array.from({ length: Math.max(1, Math.min(threads, jobs.length)) }, () =>
    sweepThread({ network, engine, limits }),
  );
  const stop = () => pool.forEach((thread) => thread.stop());
  signal?.addEventListener('abort', stop, { once: true });
  const [first] = pool;
  if (first === undefined) throw new Error('A sweep has at least one thread.');
  const plan = async (thread: SweepThread, overrides: readonly Override[], from: WarmStart | null) =>
    signal?.aborted === true
      ? { answer: unansweredJob(network, 'Stopped before its turn came.', 'cancelled'), warm: null }
      : thread.plan(overrides, from);
  try {
    const base = await plan(first, [], null);
    onAnswer(null, base.answer);
    const from = options.isWarm ? base.warm : null;
    const answers: SweepAnswer[] = [];
    if (options.needsBase && base.answer.total === null) return { base: base.answer, answers };
    let next = 0;
    const work = async (thread: SweepThread): Promise<void> => {
      for (let place = next++; place < jobs.length; place = next++) {
        const { answer } = await plan(thread, jobs[place]?.overrides ?? [], from);
        answers[place] = answer;
        onAnswer(place, answer);
      }
    };
    await Promise.all(pool.map(work));
    return { base: base.answer, answers };
  } finally {
    signal?.removeEventListener('abort', stop);
    await Promise.all(pool.map((thread) => thread.end()));
  }
}

interface SweepThread {
  /** Never rejects: a thread that dies is an answer, and the next job gets a new one. */
  plan: (overrides: readonly Override[], from: WarmStart | null) => Promise<SweepSignal>;
  stop: () => void;
  end: () => Promise<void>;
}

function sweepThread(setup: SweepSetup): SweepThread {
  let worker: Worker | null = null;
  let settle: (signal: SweepSignal) => void = () => undefined;
  const start = (): Worker => {
    const mine = startJobThread('sweep-thread', setup);
    const die = (why: string): void => {
      if (worker !== mine) return;
      worker = null;
      settle({ answer: unansweredJob(setup.network, `Its thread ended: ${why}`, 'crash'), warm: null });
    };
    mine.on('message', (signal: SweepSignal) => settle(signal));
    mine.on('error', (error) => die(error instanceof Error ? error.message : String(error)));
    mine.on('exit', (code) => die(`code ${code}`));
    return mine;
  };
  const send = (to: Worker, command: SweepCommand): void => to.postMessage(command);
  return {
    plan: (overrides, from) =>
      new Promise((answered) => {
        settle = answered;
        worker ??= start();
        send(worker, { kind: 'plan', overrides, from });
      }),
    stop: () => {
      if (worker !== null) send(worker, { kind: 'stop' });
    },
    end: async () => {
      const mine = worker;
      worker = null;
      await mine?.terminate();
    },
  };
}
