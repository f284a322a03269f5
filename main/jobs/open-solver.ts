import type { SolveProgress } from '../../solver/backends/engine.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { PlannerFailure } from '../contract/planner-failure.ts';
import type { AnalysisProgress } from '../../solver/analysis/analysis-hooks.ts';
import type { AnalysisOutcome } from '../contract/analysis.ts';
import type { AnalysisRequest, SolveRequest } from '../contract/requests.ts';
import type { WhatIfAnswer, WhatIfCommand } from '../contract/what-if.ts';
import { endedRecord } from './ended-record.ts';
import type { JobCommand, JobSignal } from './job-messages.ts';
import {
  cancelledAnalysis,
  cancelledBeforePlan,
  cancelledInQueue,
  programEnds,
  solverDied,
  solverDiedInAnalysis,
  solverRestarted,
} from './messages.ts';
import type { SolverChild, StartSolverChild } from './solver-child.ts';

export interface SolverOptions {
  startChild: StartSolverChild;
  /** Solves that run at the same time, and as many analyses beside them; others wait for their turn. */
  mostAtOnce: number;
  onProgress: (job: string, progress: SolveProgress) => void;
  /** Comes exactly once for each solve. */
  onFinished: (job: string, record: SolveRecord) => void;
  onAnalysisProgress: (job: string, progress: AnalysisProgress) => void;
  /** Comes exactly once for each analysis. */
  onAnalysisFinished: (job: string, outcome: AnalysisOutcome) => void;
  onRestarted: (reason: string) => void;
  onWhatIf: (session: string, turn: number, answer: WhatIfAnswer) => void;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
}

/** The solver process and its queue. */
export interface Solver {
  /** Loads the process and its engines before they are needed. */
  warm: () => void;
  start: (request: SolveRequest) => void;
  /** Takes its turn among the analyses; solves do not wait for it. */
  analyse: (request: AnalysisRequest) => void;
  cancel: (job: string) => void;
  /** Cancels every job, those that wait first: nobody is there any more to hear of them. */
  cancelAll: () => void;
  /** Passes on what a warm session is told. One whose process dies is lost, and says so. */
  whatIf: (command: WhatIfCommand) => void;
  /** `null` while no process runs. */
  processId: () => number | null;
  /** Ends the process and what it does. Jobs under way finish as cancelled. */
  close: () => void;
}

interface Job {
  task: Extract<JobCommand, { kind: 'solve' | 'analyse' }>;
  startedAt: number;
  inputsHash: string | null;
  /** Of a solve. */
  progress: SolveProgress | null;
  isCancelled: boolean;
  /** What came of it has been handed on, although the process may still be at it. */
  isFinished: boolean;
  timer: NodeJS.Timeout | null;
}

/** How long a cancelled job without a plan may stay in the solver: the model is built in one go and hears nothing. */
const cancelGraceMs = 400;

/**
 * Solves in a process of its own, which may die at any time: its jobs then finish by a crash, the queue goes on in a new
 * process. One that dies before it was ready, or that was started anew and dies before it had a job, is not started again
 * until the next job asks for it: whatever ends it would end the next one too. A process that is busy with nothing but
 * cancelled jobs is replaced, so that the next job need not wait for them.
 */
export function openSolver(options: SolverOptions): Solver {
  const { now, mostAtOnce } = options;
  const queue: Job[] = [];
  const running = new Map<string, Job>();
  let child: SolverChild | null = null;
  let isReady = false;
  /** It was started to replace one that died, and has had no job yet. */
  let isUntried = false;
  let isClosed = false;
  /** The session that is open, and its latest turn. */
  let session: { key: string; turn: number } | null = null;

  /** Hands on what came of a job, once. */
  const finish = (job: Job, handOn: () => void): void => {
    if (job.isFinished) return;
    job.isFinished = true;
    if (job.timer !== null) clearTimeout(job.timer);
    handOn();
  };
  const finishEarly = (job: Job, stoppedBy: 'crash' | 'cancelled', message: string): void => {
    const { task, progress, inputsHash } = job;
    const totalSeconds = (now() - job.startedAt) / 1000;
    finish(job, () => {
      if (task.kind === 'analyse') {
        options.onAnalysisFinished(task.request.job, { kind: 'failed', why: stoppedBy, message });
        return;
      }
      const { request } = task;
      const record = endedRecord({ request, stoppedBy, message, progress, inputsHash, totalSeconds });
      options.onFinished(request.job, record);
    });
  };

  const hear = (signal: JobSignal): void => {
    if (signal.kind === 'ready') {
      isReady = true;
      return;
    }
    if (signal.kind === 'what-if-answer') {
      options.onWhatIf(signal.session, signal.turn, signal.answer);
      return;
    }
    const job = running.get(signal.job);
    if (job === undefined) return;
    switch (signal.kind) {
      case 'started':
        job.inputsHash = signal.inputsHash;
        return;
      case 'progress':
        job.progress = signal.progress;
        if (!job.isFinished) options.onProgress(signal.job, signal.progress);
        return;
      case 'finished':
        running.delete(signal.job);
        finish(job, () => options.onFinished(signal.job, signal.record));
        startNext();
        return;
      case 'analysis-progress':
        if (!job.isFinished) options.onAnalysisProgress(signal.job, signal.progress);
        return;
      case 'analysis-finished':
        running.delete(signal.job);
        finish(job, () => options.onAnalysisFinished(signal.job, signal.outcome));
        startNext();
    }
  };

  const loseSession = (message: string): void => {
    if (session === null) return;
    const { key, turn } = session;
    session = null;
    options.onWhatIf(key, turn, { kind: 'lost', message });
  };

  const hearExit = (how: string): void => {
    const mayTryAgain = isReady && !isUntried;
    child = null;
    if (isClosed) return;
    loseSession(solverRestarted(how));
    const lost = [...running.values()];
    running.clear();
    for (const job of lost) {
      const isAnalysis = job.task.kind === 'analyse';
      const message = isAnalysis
        ? solverDiedInAnalysis(how)
        : solverDied(how, job.progress?.incumbent != null);
      finishEarly(job, 'crash', message);
    }
    if (mayTryAgain) {
      childAtHand();
      isUntried = true;
      options.onRestarted(solverRestarted(how));
    }
    startNext();
  };

  const childAtHand = (): SolverChild => {
    if (child !== null) return child;
    isReady = false;
    isUntried = false;
    const started: SolverChild = options.startChild({
      // What a process says that has been replaced is no longer of interest.
      onSignal: (signal) => (child === started ? hear(signal) : undefined),
      onExit: (how) => (child === started ? hearExit(how) : undefined),
    });
    child = started;
    return started;
  };

  const replaceChild = (): void => {
    const busy = child;
    child = null;
    running.clear();
    busy?.end();
    childAtHand();
    startNext();
  };

  /** Of the first waiting job whose kind has room: an analysis takes minutes, and a solve is not to wait for it. */
  const nextPlace = (): number => {
    const busy = (kind: Job['task']['kind']) =>
      [...running.values()].filter(({ task }) => task.kind === kind).length;
    const place = queue.findIndex(({ task }) => busy(task.kind) < mostAtOnce);
    return place < 0 ? queue.length : place;
  };

  const startNext = (): void => {
    for (;;) {
      const [job] = queue.splice(nextPlace(), 1);
      if (job === undefined) return;
      running.set(job.task.request.job, job);
      isUntried = false;
      childAtHand().send(job.task);
    }
  };

  const cancel = (name: string): void => {
    const place = queue.findIndex((each) => each.task.request.job === name);
    const [waiting] = place < 0 ? [] : queue.splice(place, 1);
    if (waiting !== undefined) return finishEarly(waiting, 'cancelled', cancelledInQueue);
    const job = running.get(name);
    if (job === undefined || job.isCancelled) return;
    job.isCancelled = true;
    child?.send({ kind: 'cancel', job: name });
    job.timer = setTimeout(() => {
      // A plan that was found is worth the wait until it is read and verified.
      if (job.progress?.incumbent != null) return;
      const isAnalysis = job.task.kind === 'analyse';
      finishEarly(job, 'cancelled', isAnalysis ? cancelledAnalysis : cancelledBeforePlan);
      // A warm session would go with the process, and every move of a slider cancels a solve.
      if (session === null && [...running.values()].every(({ isFinished }) => isFinished)) replaceChild();
    }, cancelGraceMs);
  };

  const add = (task: Job['task']): void => {
    const { job } = task.request;
    if (isClosed) throw new PlannerFailure('not-supported', programEnds);
    if (running.has(job) || queue.some((each) => each.task.request.job === job)) {
      throw new PlannerFailure('bad-request', `A job ${job} is under way already. Choose a new name.`);
    }
    queue.push({
      task,
      startedAt: now(),
      inputsHash: null,
      progress: null,
      isCancelled: false,
      isFinished: false,
      timer: null,
    });
    startNext();
  };

  return {
    warm: () => childAtHand().send({ kind: 'warm' }),
    start: (request) => add({ kind: 'solve', request }),
    analyse: (request) => add({ kind: 'analyse', request }),
    cancel,
    cancelAll: () => {
      for (const { task } of [...queue, ...running.values()]) cancel(task.request.job);
      if (session === null) return;
      child?.send({ kind: 'what-if', command: { kind: 'close', session: session.key } });
      session = null;
    },
    whatIf(command) {
      if (isClosed) return;
      if (command.kind === 'open') session = { key: command.ask.session, turn: 0 };
      if (command.kind === 'move' && session?.key === command.ask.session) session.turn = command.ask.turn;
      if (command.kind === 'close' && session?.key === command.session) session = null;
      childAtHand().send({ kind: 'what-if', command });
    },
    processId: () => child?.processId() ?? null,
    close() {
      if (isClosed) return;
      isClosed = true;
      for (const job of [...queue.splice(0), ...running.values()]) finishEarly(job, 'cancelled', programEnds);
      running.clear();
      child?.end();
    },
  };
}
