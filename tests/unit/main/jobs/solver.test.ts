import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { forkSolverChild } from '../../../../main/jobs/fork-solver-child.ts';
import { openSolver, type Solver } from '../../../../main/jobs/open-solver.ts';
import type { JobCommand } from '../../../../main/jobs/job-messages.ts';
import type { SolverChildHearing } from '../../../../main/jobs/solver-child.ts';
import type { SolveRequest } from '../../../../main/contract/requests.ts';
import { inputsHash } from '../../../../main/services/inputs-hash.ts';
import { benchShapes } from '../../../../solver/bench/bench-shapes.ts';
import { generateNetwork } from '../../../../solver/bench/generate-network.ts';
import type { SolveRecord } from '../../../../solver/solution/solve-record.ts';
import { aNetwork } from '../../../support/network-builder.ts';

/** A process starts, reads TypeScript and loads its engines: this is how long it may take on a busy machine. */
const patient = { timeout: 50_000 };

const small = aNetwork()
  .withOffer('shenzhen', 'kettle', { tiers: [{ fromQuantity: 0, unitCost: 5 }] })
  .withLane('shenzhen', 'denver', { costPer: { unit: 2 } })
  .withDemand('denver', 'kettle', 10)
  .build();

const request = (job: string, changes: Partial<SolveRequest> = {}): SolveRequest => ({
  job,
  network: small,
  overrides: [],
  engine: 'highs',
  limits: { seconds: null, relativeGap: 0, memoryMiB: null },
  ...changes,
});

let solver: Solver | null = null;

afterEach(() => {
  solver?.close();
  solver = null;
});

function aSolver(mostAtOnce = 1) {
  const records = new Map<string, SolveRecord>();
  const restarts: string[] = [];
  const progress = new Map<string, { at: number; incumbent: number | null }[]>();
  const opened = openSolver({
    startChild: forkSolverChild,
    mostAtOnce,
    onProgress: (job, { incumbent }) =>
      progress.set(job, [...(progress.get(job) ?? []), { at: performance.now(), incumbent }]),
    onFinished(job, record) {
      if (records.has(job)) throw new Error(`${job} finished twice.`);
      records.set(job, record);
    },
    onAnalysisProgress: () => expect.unreachable(),
    onAnalysisFinished: () => expect.unreachable(),
    onRestarted: (reason) => restarts.push(reason),
    onWhatIf: () => undefined,
    now: () => performance.now(),
  });
  solver = opened;
  const finished = async (job: string) => {
    await expect.poll(() => records.has(job), { ...patient, interval: 10 }).toBe(true);
    return records.get(job)!;
  };
  return { solver: opened, records, restarts, progress, finished };
}

const shapeOf = (name: string) => benchShapes.find((shape) => shape.name === name)!;

/** Lanes to be booked: a first plan within seconds, and a proof that no test would wait for. */
const endless = generateNetwork(shapeOf('ST'), 1);

describe('the solver process', () => {
  it('plans 10 kettles for 70, and with an override that doubles the demand for 140', async () => {
    const { solver, finished } = aSolver();
    const overrides = [{ at: 'demand/*/quantity', scale: 2, because: null }];
    solver.start(request('base'));
    solver.start(request('doubled', { overrides }));
    const [base, doubled] = [await finished('base'), await finished('doubled')];
    expect([base.status, base.objective]).toEqual(['optimal', 70]);
    expect([doubled.status, doubled.objective]).toEqual(['optimal', 140]);
    expect(doubled.inputsHash).toBe(inputsHash(small, overrides));
    expect(base.plan).not.toBeNull();
  });

  it('does not try a network with an error, and says so in the record', async () => {
    const { solver, finished } = aSolver();
    const overrides = [{ at: 'sites/shenzhen', remove: true as const, because: null }];
    solver.start(request('broken', { overrides }));
    const record = await finished('broken');
    expect([record.status, record.stoppedBy, record.plan]).toEqual(['undecided', null, null]);
    expect(record.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  });

  it('keeps the best plan of a cancelled job, with 0 violations', async () => {
    const { solver, finished, progress } = aSolver();
    solver.start(request('long', { network: endless }));
    const hasPlan = () => (progress.get('long') ?? []).some(({ incumbent }) => incumbent !== null);
    await expect.poll(hasPlan, { ...patient, interval: 10 }).toBe(true);
    solver.cancel('long');
    solver.cancel('long');
    const record = await finished('long');
    expect([record.status, record.stoppedBy]).toEqual(['feasible', 'cancelled']);
    expect(record.plan).not.toBeNull();
    expect(record.verifier.violations).toEqual([]);
    const gaps = (progress.get('long') ?? [])
      .map(({ at }, place, all) => at - (all[place - 1]?.at ?? 0))
      .slice(1, -1);
    // Ten a second leave the solver; on the way two may come closer together, but not on the whole.
    expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeGreaterThan(90 * gaps.length);
  });

  it('lets a second job wait for its turn, and ends it there without a plan', async () => {
    const { solver, finished, records } = aSolver();
    solver.start(request('long', { network: endless }));
    solver.start(request('waiting'));
    solver.cancel('waiting');
    expect([records.get('waiting')?.stoppedBy, records.get('waiting')?.plan]).toEqual(['cancelled', null]);
    solver.cancel('long');
    expect((await finished('long')).stoppedBy).toBe('cancelled');
  });

  it('runs 2 jobs at once where it may', async () => {
    const { solver, finished, records } = aSolver(2);
    solver.start(request('long', { network: endless }));
    solver.start(request('short'));
    expect((await finished('short')).objective).toBe(70);
    expect(records.has('long')).toBe(false);
  });

  it('refuses a second job of the same name', () => {
    const { solver } = aSolver();
    solver.start(request('twice', { network: endless }));
    expect(() => solver.start(request('twice'))).toThrow(/A job twice is under way already/);
  });

  it('killed in the middle of a solve: that job ends by a crash, the next one is solved anew', async () => {
    const { solver, finished, restarts, progress } = aSolver();
    solver.start(request('long', { network: endless }));
    solver.start(request('next'));
    const hasPlan = () => (progress.get('long') ?? []).some(({ incumbent }) => incumbent !== null);
    await expect.poll(hasPlan, { ...patient, interval: 10 }).toBe(true);
    const first = solver.processId()!;
    process.kill(first, 'SIGKILL');
    const crashed = await finished('long');
    expect([crashed.status, crashed.stoppedBy, crashed.plan]).toEqual(['feasible', 'crash', null]);
    expect(crashed.objective).toBe(progress.get('long')?.at(-1)?.incumbent);
    expect(crashed.inputsHash).toBe(inputsHash(endless, []));
    expect(crashed.message).toMatch(
      /^The solver process was ended by SIGKILL\. The best plan it had found is lost\./,
    );
    expect(restarts).toEqual(['The solver process was ended by SIGKILL and was started anew.']);
    expect((await finished('next')).objective).toBe(70);
    expect(solver.processId()).not.toBe(first);
  });

  it('ends with the program, and what it was at finishes as cancelled', async () => {
    const { solver, records, progress } = aSolver();
    solver.start(request('long', { network: endless }));
    await expect.poll(() => progress.has('long'), { ...patient, interval: 10 }).toBe(true);
    const id = solver.processId()!;
    solver.close();
    expect(records.get('long')?.stoppedBy).toBe('cancelled');
    const isAlive = () => {
      try {
        return process.kill(id, 0);
      } catch {
        return false;
      }
    };
    await expect.poll(isAlive, patient).toBe(false);
    expect(() => solver.start(request('late'))).toThrow(/the program ends/);
  });
});

/** A solver whose processes say and do what the test makes them. */
function aPlayedSolver() {
  const records = new Map<string, SolveRecord>();
  const restarts: string[] = [];
  const children: {
    hearing: SolverChildHearing;
    sent: JobCommand[];
    hasEnded: boolean;
  }[] = [];
  const opened = openSolver({
    startChild: (hearing) => {
      const played = { hearing, sent: [] as JobCommand[], hasEnded: false };
      children.push(played);
      const end = () => {
        played.hasEnded = true;
        queueMicrotask(() => hearing.onExit('was ended by SIGKILL'));
      };
      return { processId: () => null, send: (command) => played.sent.push(command), end };
    },
    mostAtOnce: 1,
    onProgress: () => undefined,
    onFinished: (job, record) => {
      if (records.has(job)) throw new Error(`${job} finished twice.`);
      records.set(job, record);
    },
    onAnalysisProgress: () => expect.unreachable(),
    onAnalysisFinished: () => expect.unreachable(),
    onRestarted: (reason) => restarts.push(reason),
    onWhatIf: () => undefined,
    now: () => 0,
  });
  solver = opened;
  const jobsOf = (n: number) =>
    children[n]!.sent.flatMap((command) => (command.kind === 'solve' ? [command.request.job] : []));
  return { solver: opened, records, restarts, children, jobsOf };
}

describe('a solver process that dies again and again', () => {
  it('is started anew once while nobody asks for a job, and once more for the next job', () => {
    const { solver, restarts, children, jobsOf } = aPlayedSolver();
    solver.warm();
    for (const n of [0, 1]) {
      children[n]!.hearing.onSignal({ kind: 'ready' });
      children[n]!.hearing.onExit('ended with code 1');
    }
    expect([children.length, restarts.length]).toEqual([2, 1]);
    solver.start(request('next'));
    expect([children.length, jobsOf(2)]).toEqual([3, ['next']]);
  });
});

describe('a solver process that builds a model and hears nothing', () => {
  it('makes way for the next job 400 ms after its own was cancelled, without a word of a crash', async () => {
    const { solver, records, restarts, children, jobsOf } = aPlayedSolver();
    solver.start(request('huge'));
    children[0]!.hearing.onSignal({ kind: 'ready' });
    solver.start(request('next'));
    solver.cancel('huge');
    await expect.poll(() => children.length).toBe(2);
    expect([children[0]!.hasEnded, jobsOf(1)]).toEqual([true, ['next']]);
    expect(records.get('huge')?.stoppedBy).toBe('cancelled');
    // What the first says too late is not heard.
    children[0]!.hearing.onSignal({ kind: 'finished', job: 'next', record: records.get('huge')! });
    expect([records.has('next'), restarts]).toEqual([false, []]);
  });
});

describe('a window that is gone', () => {
  it('leaves 0 jobs behind: 2 that wait end at once, and 1 that runs is cancelled', async () => {
    const { solver, records, children, jobsOf } = aPlayedSolver();
    for (const job of ['one', 'two', 'three']) solver.start(request(job));
    solver.cancelAll();
    expect([...records.keys()]).toEqual(['two', 'three']);
    expect(children[0]!.sent.at(-1)).toEqual({ kind: 'cancel', job: 'one' });
    await expect.poll(() => records.get('one')?.stoppedBy).toBe('cancelled');
    expect(jobsOf(0)).toEqual(['one']);
  });
});

describe('a solver process that cannot start', () => {
  it('ends each of 2 jobs by a crash, and is not started again by itself', async () => {
    const records: SolveRecord[] = [];
    let starts = 0;
    const opened = openSolver({
      startChild: ({ onExit }) => {
        starts += 1;
        queueMicrotask(() => onExit('ended with code 1'));
        return { processId: () => null, send: () => undefined, end: () => undefined };
      },
      mostAtOnce: 1,
      onProgress: () => undefined,
      onFinished: (_job, record) => records.push(record),
      onAnalysisProgress: () => expect.unreachable(),
      onAnalysisFinished: () => expect.unreachable(),
      onRestarted: () => expect.unreachable(),
      onWhatIf: () => undefined,
      now: () => 0,
    });
    opened.start(request('first'));
    opened.start(request('second'));
    await expect.poll(() => records.map(({ stoppedBy }) => stoppedBy)).toEqual(['crash', 'crash']);
    expect(starts).toBe(2);
  });
});
