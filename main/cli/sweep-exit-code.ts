import type { SweepAnswer } from '../../solver/analysis/sweep/sweep-answer.ts';
import { exitCode, type ExitCode } from './exit-code.ts';

/** Gravest first. */
const gravity: readonly ExitCode[] = [
  exitCode.internal,
  exitCode.findings,
  exitCode.stoppedWithoutPlan,
  exitCode.stoppedWithPlan,
  exitCode.infeasible,
];

/** The gravest of what `plusn solve` would end with for each. */
export function sweepExitCode(answers: readonly SweepAnswer[]): ExitCode {
  const codes = new Set(answers.map(answerExitCode));
  return gravity.find((code) => codes.has(code)) ?? exitCode.done;
}

function answerExitCode({ status, stoppedBy, isRefused }: SweepAnswer): ExitCode {
  if (isRefused || status === 'unbounded') return exitCode.findings;
  switch (status) {
    case 'optimal':
      return exitCode.done;
    case 'infeasible':
      return exitCode.infeasible;
    case 'feasible':
      return exitCode.stoppedWithPlan;
    case 'undecided':
      return stoppedBy === 'crash' ? exitCode.internal : exitCode.stoppedWithoutPlan;
  }
}
