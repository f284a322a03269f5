import type { Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import type { SolveProgress } from '../../solver/backends/engine.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import type { SliceOf } from './slice.ts';

/** The latest answer of one scenario, and what it answers. */
export interface Answer {
  record: SolveRecord;
  /** The resolved network that was solved; the plan's ids are its ids, also when the document has moved on. */
  network: Network;
  /** ISO time; `null` for a plan that came in a file without one. */
  solvedAt: string | null;
}

/** A solve under way. */
export interface Job {
  job: string;
  base: Network;
  overrides: readonly Override[];
  network: Network;
  startedAt: string;
  /** As told so far, oldest first, thinned to what a small plot can show. */
  progress: readonly SolveProgress[];
  isCancelling: boolean;
}

export interface AnswersState {
  /** By `scenarioKey`. The last plan stays while a new one is sought. */
  answers: Readonly<Record<string, Answer>>;
  /** What came of the last attempt where it gave no plan: infeasible, stopped at a limit, crashed. By `scenarioKey`. */
  failures: Readonly<Record<string, SolveRecord>>;
  jobs: Readonly<Record<string, Job>>;
  /** The answers whose plans the file holds, or the example that was opened. */
  savedAnswers: AnswersState['answers'];
}

export const initialAnswers: AnswersState = { answers: {}, failures: {}, jobs: {}, savedAnswers: {} };

const mostProgressKept = 400;

export interface AnswersActions {
  /** The plans that came with a document. */
  setAnswers: (answers: AnswersState['answers']) => void;
  /** The file now holds the plans as they were. */
  markPlansSaved: (written: AnswersState['answers']) => void;
  startJob: (scenario: string | null, job: Job) => void;
  hearProgress: (job: string, progress: SolveProgress) => void;
  markCancelling: (scenario: string | null) => void;
  /** A job that never began. */
  dropJob: (job: string) => void;
  finishJob: (job: string, record: SolveRecord, solvedAt: string) => void;
  /** A plan that was made otherwise than by a job of the scenario's own. */
  takeAnswer: (scenario: string, answer: Answer) => void;
}

/** Scenario ids begin with a letter, so the empty text is free for the base network. */
export function scenarioKey(scenario: string | null): string {
  return scenario ?? '';
}

export const answersSlice: SliceOf<AnswersActions> = (set, get) => ({
  setAnswers: (answers) => set({ answers, failures: {}, jobs: {}, savedAnswers: answers }),
  markPlansSaved: (written) => set({ savedAnswers: written }),
  startJob: (scenario, job) => set({ jobs: { ...get().jobs, [scenarioKey(scenario)]: job } }),
  hearProgress: (job, progress) => {
    const found = jobOf(get(), job);
    if (found === null) return;
    const [key, running] = found;
    const all = [...running.progress, progress];
    const kept =
      all.length > mostProgressKept ? all.filter((_, n) => n % 2 === 1 || n > all.length - 20) : all;
    set({ jobs: { ...get().jobs, [key]: { ...running, progress: kept } } });
  },
  markCancelling: (scenario) => {
    const key = scenarioKey(scenario);
    const running = get().jobs[key];
    if (running !== undefined) set({ jobs: { ...get().jobs, [key]: { ...running, isCancelling: true } } });
  },
  dropJob: (job) => {
    const { [jobOf(get(), job)?.[0] ?? '']: dropped, ...jobs } = get().jobs;
    if (dropped?.job === job) set({ jobs });
  },
  takeAnswer: (scenario, answer) => set({ answers: { ...get().answers, [scenarioKey(scenario)]: answer } }),
  finishJob: (job, record, solvedAt) => {
    const found = jobOf(get(), job);
    if (found === null) return;
    const [key, running] = found;
    const { [key]: _ended, ...jobs } = get().jobs;
    const { [key]: _forgotten, ...failures } = get().failures;
    if (record.plan === null) set({ jobs, failures: { ...failures, [key]: record } });
    else {
      const answer = { record, network: running.network, solvedAt };
      // Whoever asked why there was no plan wants to see the plan.
      set({ jobs, failures, answers: { ...get().answers, [key]: answer }, isDiagnosisShown: false });
    }
  },
});

function jobOf({ jobs }: AnswersState, job: string): readonly [string, Job] | null {
  return Object.entries(jobs).find(([, running]) => running.job === job) ?? null;
}
