import type { JobCommand, JobSignal } from './job-messages.ts';

/** A solver process as its parent sees it, whichever way it was started. */
export interface SolverChild {
  /** `null` while it has none. */
  processId: () => number | null;
  send: (command: JobCommand) => void;
  /** Ends it, whatever it is doing. */
  end: () => void;
}

export interface SolverChildHearing {
  onSignal: (signal: JobSignal) => void;
  /** Comes once, and later, however it ended or failed to start; `how` goes after "The solver process". */
  onExit: (how: string) => void;
}

export type StartSolverChild = (hearing: SolverChildHearing) => SolverChild;
