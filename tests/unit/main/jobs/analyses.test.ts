import { afterEach, describe, expect, it } from 'vitest';
import type { AnalysisOutcome } from '../../../../main/contract/analysis.ts';
import type { JobCommand } from '../../../../main/jobs/job-messages.ts';
import { openSolver, type Solver } from '../../../../main/jobs/open-solver.ts';
import type { SolverChildHearing } from '../../../../main/jobs/solver-child.ts';
import { askSamples } from '../../../support/contract-samples.ts';

let solver: Solver | null = null;

afterEach(() => {
  solver?.close();
  solver = null;
});

const analysis = (job: string) => ({ ...askSamples['analysis/start'], job });
const solve = (job: string) => ({ ...askSamples['solve/start'], job });
const refused: AnalysisOutcome = {
  kind: 'answered',
  answer: { kind: 'breakeven', answer: { kind: 'refused', reason: 'jumps', at: 0.2 } },
  inputsHash: 'hash',
  seconds: 1,
};

/** A solver whose processes say what the test makes them, one job at a time. */
function aPlayedSolver() {
  const outcomes = new Map<string, AnalysisOutcome>();
  const solved: string[] = [];
  const told: number[] = [];
  const children: { hearing: SolverChildHearing; sent: JobCommand[] }[] = [];
  const opened = openSolver({
    startChild: (hearing) => {
      const played = { hearing, sent: [] as JobCommand[] };
      children.push(played);
      const end = () => queueMicrotask(() => hearing.onExit('was ended by SIGKILL'));
      return { processId: () => null, send: (command) => played.sent.push(command), end };
    },
    mostAtOnce: 1,
    onProgress: () => undefined,
    onWhatIf: () => undefined,
    onFinished: (job) => solved.push(job),
    onAnalysisProgress: (_job, { done }) => told.push(done),
    onAnalysisFinished: (job, outcome) => {
      if (outcomes.has(job)) throw new Error(`${job} finished twice.`);
      outcomes.set(job, outcome);
    },
    onRestarted: () => undefined,
    now: () => 0,
  });
  solver = opened;
  const jobsOf = (n: number) =>
    children[n]!.sent.flatMap((command) => ('request' in command ? [command.request.job] : []));
  return { solver: opened, outcomes, solved, told, children, jobsOf };
}

describe('an analysis among the solves', () => {
  it('does not hold a solve back: both run where one of a kind may', () => {
    const { solver, jobsOf } = aPlayedSolver();
    solver.analyse(analysis('curve'));
    solver.analyse(analysis('second curve'));
    solver.start(solve('plan'));
    solver.start(solve('second plan'));
    expect(jobsOf(0)).toEqual(['curve', 'plan']);
  });

  it('tells 3 solves done, and makes way for the next analysis', () => {
    const { solver, outcomes, told, children, jobsOf } = aPlayedSolver();
    solver.analyse(analysis('curve'));
    solver.analyse(analysis('next'));
    expect(jobsOf(0)).toEqual(['curve']);
    const progress = { done: 3, of: null, say: { key: 'solving', values: {} } };
    children[0]!.hearing.onSignal({ kind: 'analysis-progress', job: 'curve', progress });
    children[0]!.hearing.onSignal({ kind: 'analysis-finished', job: 'curve', outcome: refused });
    expect([told, outcomes.get('curve'), jobsOf(0)]).toEqual([[3], refused, ['curve', 'next']]);
  });

  it('is ended 400 ms after it was cancelled where its process hears nothing, and the next job has a new one', async () => {
    const { solver, outcomes, children, jobsOf } = aPlayedSolver();
    solver.analyse(analysis('curve'));
    solver.analyse(analysis('next'));
    solver.cancel('curve');
    expect(children[0]!.sent.at(-1)).toEqual({ kind: 'cancel', job: 'curve' });
    await expect.poll(() => outcomes.get('curve')).toMatchObject({ kind: 'failed', why: 'cancelled' });
    expect(jobsOf(1)).toEqual(['next']);
  });

  it('fails by the crash of its process, which says what to do', () => {
    const { solver, outcomes, children } = aPlayedSolver();
    solver.analyse(analysis('curve'));
    children[0]!.hearing.onExit('was ended by SIGKILL');
    expect(outcomes.get('curve')).toEqual({
      kind: 'failed',
      why: 'crash',
      message:
        'The solver process was ended by SIGKILL. The network is unharmed: run the analysis again, over a narrower range if this recurs.',
    });
  });

  it('leaves 0 behind for a window that is gone', async () => {
    const { solver, outcomes } = aPlayedSolver();
    for (const job of ['one', 'two']) solver.analyse(analysis(job));
    solver.cancelAll();
    expect([...outcomes.keys()]).toEqual(['two']);
    await expect.poll(() => outcomes.size).toBe(2);
  });

  it('shares its names with the solves: a job of the same name is refused', () => {
    const { solver } = aPlayedSolver();
    solver.start(solve('twice'));
    expect(() => solver.analyse(analysis('twice'))).toThrow(/A job twice is under way already/);
  });
});
