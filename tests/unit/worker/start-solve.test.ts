import { afterAll, describe, expect, it } from 'vitest';
import type { SolveLimits, SolveProgress } from '../../../solver/backends/engine.ts';
import { largestViolation } from '../../../solver/backends/program/judge-values.ts';
import { startSolve } from '../../../solver/worker/start-solve.ts';
import { closeThreads, endThread, keepThread, takeThread } from '../../../solver/worker/thread-pool.ts';
import { hardKnapsack, smallProgram } from '../../support/small-program.ts';

const limits = (given: Partial<SolveLimits> = {}): SolveLimits => ({
  seconds: null,
  relativeGap: 0,
  memoryMiB: null,
  ...given,
});
const twoSources = (isInteger: boolean) =>
  smallProgram(
    [
      { cost: 1, upper: 1, isInteger, rows: { 0: 1 } },
      { cost: 2, upper: 30, rows: { 0: 1 } },
    ],
    [[4, Infinity]],
    10,
  );
const afterProgress = (
  progress: SolveProgress[],
  act: () => void,
  wanted: (at: SolveProgress) => boolean,
) => {
  let hasActed = false;
  return (at: SolveProgress): void => {
    progress.push(at);
    if (hasActed || !wanted(at)) return;
    hasActed = true;
    act();
  };
};

afterAll(closeThreads);

describe('solves in threads', () => {
  it('answers an LP with HiGHS alone, duals included: 17', async () => {
    const outcome = await startSolve(twoSources(false), { engine: 'auto', limits: limits() }).outcome;
    expect(outcome).toMatchObject({ engine: 'highs', status: 'optimal', objective: 17, boundFrom: 'highs' });
    expect([...(outcome.rowDuals ?? [])]).toEqual([2]);
  });

  it('leaves the caller’s 2 columns as they were', async () => {
    const program = twoSources(true);
    await startSolve(program, { engine: 'highs', limits: limits() }).outcome;
    expect([...program.cost]).toEqual([1, 2]);
  });

  it.each(['auto', 'highs', 'glpk'] as const)('proves a MIP at 17 with %s', async (engine) => {
    const outcome = await startSolve(twoSources(true), { engine, limits: limits() }).outcome;
    expect(outcome).toMatchObject({
      status: 'optimal',
      stoppedBy: 'proof',
      objective: 17,
      bound: 17,
      relativeGap: 0,
    });
    expect([...(outcome.values ?? [])]).toEqual([1, 3]);
    expect(outcome.message).toBeNull();
  });

  it.each(['auto', 'highs', 'glpk'] as const)(
    'calls a MIP without a plan infeasible with %s, 0 values',
    async (engine) => {
      const program = smallProgram(
        [
          { upper: 10, isInteger: true, rows: { 0: 2 } },
          { upper: 5, isInteger: true, rows: { 0: -2 } },
        ],
        [[3, 3]],
      );
      const outcome = await startSolve(program, { engine, limits: limits() }).outcome;
      expect(outcome).toMatchObject({ status: 'infeasible', stoppedBy: 'proof', values: null, bound: null });
    },
  );

  it('calls an endless saving unbounded and an empty program solved at its constant 5', async () => {
    const endless = smallProgram([{ cost: -1, rows: { 0: 1 } }], [[1, Infinity]]);
    expect((await startSolve(endless, { engine: 'auto', limits: limits() }).outcome).status).toBe(
      'unbounded',
    );
    const empty = smallProgram([], [], 5);
    expect(await startSolve(empty, { engine: 'auto', limits: limits() }).outcome).toMatchObject({
      status: 'optimal',
      objective: 5,
    });
  });

  it('stops a race at 5 seconds with the better plan, the better bound and a sentence that names the limit', async () => {
    const program = hardKnapsack(200, 20);
    const outcome = await startSolve(program, { engine: 'auto', limits: limits({ seconds: 5 }) }).outcome;
    expect(outcome).toMatchObject({ status: 'feasible', stoppedBy: 'time' });
    expect(outcome.message).toContain('time limit of 5 s');
    expect(largestViolation(program, outcome.values ?? new Float64Array())).toBeLessThanOrEqual(1e-6);
    expect(outcome.bound ?? -Infinity).toBeLessThan(outcome.objective ?? -Infinity);
  });

  it('tells of merged progress: the incumbent never rises over 5 seconds, the bound never falls', async () => {
    const seen: SolveProgress[] = [];
    const solve = startSolve(hardKnapsack(200, 20), {
      engine: 'auto',
      limits: limits({ seconds: 5 }),
      onProgress: (progress) => seen.push(progress),
    });
    await solve.outcome;
    const incumbents = seen.flatMap(({ incumbent }) => (incumbent === null ? [] : [incumbent]));
    const bounds = seen.flatMap(({ bound }) => (bound === null ? [] : [bound]));
    expect(incumbents.length).toBeGreaterThan(0);
    expect(incumbents).toEqual([...incumbents].sort((left, right) => right - left));
    expect(bounds).toEqual([...bounds].sort((left, right) => left - right));
  });

  it('turns a refused number into an outcome with a sentence', async () => {
    const program = smallProgram([{ cost: NaN, rows: { 0: 1 } }], [[1, 2]]);
    const outcome = await startSolve(program, { engine: 'highs', limits: limits() }).outcome;
    expect(outcome).toMatchObject({ status: 'undecided', stoppedBy: 'crash', values: null });
    expect(outcome.message).toContain('a cost is not a finite number');
  });
});

describe('cancelling', () => {
  it('keeps HiGHS’s best plan when cancelled at its 1st plan below 0', async () => {
    const program = hardKnapsack(200, 20);
    const progress: SolveProgress[] = [];
    const solve = startSolve(program, {
      engine: 'highs',
      limits: limits({ seconds: 60 }),
      onProgress: (at) => onProgress(at),
    });
    const onProgress = afterProgress(progress, solve.cancel, ({ incumbent }) => (incumbent ?? 0) < 0);
    const outcome = await solve.outcome;
    expect(outcome).toMatchObject({ status: 'feasible', stoppedBy: 'cancelled' });
    expect(outcome.objective).toBeLessThan(0);
    expect(largestViolation(program, outcome.values ?? new Float64Array())).toBeLessThanOrEqual(1e-6);
    expect(outcome.message).toContain('the best plan so far is kept');
  });

  it('ends GLPK’s deaf thread when cancelled at its 1st plan, and solves the next program in another', async () => {
    const progress: SolveProgress[] = [];
    const solve = startSolve(hardKnapsack(200, 20), {
      engine: 'glpk',
      limits: limits({ seconds: 60 }),
      onProgress: (at) => onProgress(at),
    });
    const onProgress = afterProgress(progress, solve.cancel, ({ incumbent }) => incumbent !== null);
    expect(await solve.outcome).toMatchObject({ status: 'undecided', stoppedBy: 'cancelled', values: null });
    const next = await startSolve(twoSources(true), { engine: 'glpk', limits: limits() }).outcome;
    expect(next).toMatchObject({ status: 'optimal', objective: 17 });
  });

  it('ends a presolve of 600,000 coefficients that looks at no flag', async () => {
    const solve = startSolve(hardKnapsack(10_000, 60), { engine: 'highs', limits: limits({ seconds: 60 }) });
    await new Promise((resolve) => setTimeout(resolve, 800));
    const before = performance.now();
    solve.cancel();
    expect((await solve.outcome).stoppedBy).toBe('cancelled');
    // Promised within 0.5 s; a loaded machine gets three times that.
    expect(performance.now() - before).toBeLessThan(1500);
  });

  it('answers a cancel at 0 ms, before any thread has started', async () => {
    const solve = startSolve(twoSources(true), { engine: 'auto', limits: limits() });
    solve.cancel();
    expect(await solve.outcome).toMatchObject({ status: 'undecided', stoppedBy: 'cancelled', values: null });
  });
});

describe('memory and threads', () => {
  it('names the limit of 24 MiB that HiGHS’s heap ran into', async () => {
    const outcome = await startSolve(hardKnapsack(3000, 50), {
      engine: 'highs',
      limits: limits({ seconds: 60, memoryMiB: 24 }),
    }).outcome;
    expect(outcome.stoppedBy).toBe('memory');
    expect(outcome.message).toContain('memory limit of 24 MiB');
  });

  it('names the limit of 17 MiB that GLPK’s heap ran into', async () => {
    const outcome = await startSolve(hardKnapsack(6000, 50), {
      engine: 'glpk',
      limits: limits({ seconds: 60, memoryMiB: 17 }),
    }).outcome;
    expect(outcome).toMatchObject({ status: 'undecided', stoppedBy: 'memory', values: null });
    expect(outcome.message).toContain('memory limit of 17 MiB');
  });

  it('solves again in the same 1 thread after a proof', async () => {
    await startSolve(twoSources(true), { engine: 'highs', limits: limits() }).outcome;
    const kept = await takeThread('highs', null);
    const { threadId } = kept.worker;
    keepThread(kept);
    await startSolve(twoSources(true), { engine: 'highs', limits: limits() }).outcome;
    const again = await takeThread('highs', null);
    expect(again.worker.threadId).toBe(threadId);
    endThread(again);
  });

  it('replaces a waiting thread that was killed', async () => {
    await startSolve(twoSources(true), { engine: 'highs', limits: limits() }).outcome;
    const kept = await takeThread('highs', null);
    keepThread(kept);
    await kept.worker.terminate();
    const outcome = await startSolve(twoSources(true), { engine: 'highs', limits: limits() }).outcome;
    expect(outcome).toMatchObject({ status: 'optimal', objective: 17 });
  });

  it('reports a thread killed at work as a crash, with its best plan', async () => {
    const thread = await takeThread('highs', null);
    keepThread(thread);
    const progress: SolveProgress[] = [];
    const solve = startSolve(hardKnapsack(200, 20), {
      engine: 'highs',
      limits: limits({ seconds: 60 }),
      onProgress: (at) => onProgress(at),
    });
    const kill = (): void => void thread.worker.terminate();
    const onProgress = afterProgress(progress, kill, ({ incumbent }) => (incumbent ?? 0) < 0);
    const outcome = await solve.outcome;
    expect(outcome).toMatchObject({ status: 'feasible', stoppedBy: 'crash' });
    expect(outcome.objective).toBeLessThan(0);
    expect(outcome.message).toContain('HiGHS ended unexpectedly');
  });
});
