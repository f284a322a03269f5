/** What the exit code of `plusn` says. */
export const exitCode = {
  done: 0,
  /** The file has findings that forbid a plan, the plan failed its check, two files differ, or a merge has conflicts. */
  findings: 1,
  usage: 2,
  infeasible: 3,
  /** A limit or Ctrl-C ended the solve, and there is a plan. */
  stoppedWithPlan: 4,
  stoppedWithoutPlan: 5,
  internal: 70,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** One line for each exit code, as help and README print them. */
export const exitCodeMeanings: readonly (readonly [ExitCode, string])[] = [
  [exitCode.done, 'done'],
  [
    exitCode.findings,
    'the file has errors, the plan failed its check, files differ, or a merge has conflicts',
  ],
  [exitCode.usage, 'the command line is not understood'],
  [exitCode.infeasible, 'no plan is possible'],
  [exitCode.stoppedWithPlan, 'stopped at a limit, with a plan'],
  [exitCode.stoppedWithoutPlan, 'stopped at a limit, without a plan'],
  [exitCode.internal, 'an error of the program itself'],
];
