import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Native solvers that the bench measures beside ours, on the very file that we export. */
export const referees = ['cbc', 'glpsol'] as const;
export type Referee = (typeof referees)[number];

export interface RefereeLimits {
  seconds: number;
  relativeGap: number;
}

export interface RefereeAnswer {
  referee: Referee;
  cpuSeconds: number;
  /** `limit`: stopped by time with a plan or without; `failed`: ended otherwise. */
  status: 'proven' | 'limit' | 'failed';
  objective: number | null;
}

/** Whether a command of that name can be run here. */
export function isInstalled(referee: Referee): boolean {
  const { error } = spawnSync(referee, ['--version'], { stdio: 'ignore', input: '' });
  return error === undefined;
}

/** Runs a referee on an MPS file to a gap, and reads its own account of the outcome. CPU time is the system's. */
export function runReferee(referee: Referee, mpsPath: string, limits: RefereeLimits): RefereeAnswer {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const solutionPath = join(folder, 'solution.txt');
  const logPath = join(folder, 'log.txt');
  try {
    const words = wordsOf(referee, mpsPath, solutionPath, limits);
    // `times` prints the CPU time of the shell, then of its children: user and system.
    const script = '"$@" >"$0" 2>&1 </dev/null; times';
    const { stdout } = spawnSync('sh', ['-c', script, logPath, referee, ...words], { encoding: 'utf8' });
    const solution = existsSync(solutionPath) ? readFileSync(solutionPath, 'utf8') : '';
    const log = readFileSync(logPath, 'utf8');
    return { referee, cpuSeconds: childSeconds(stdout), ...readOutcome(referee, solution, log) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function wordsOf(
  referee: Referee,
  mpsPath: string,
  solutionPath: string,
  { seconds, relativeGap }: RefereeLimits,
): string[] {
  if (referee === 'glpsol')
    return ['--freemps', mpsPath, '--mipgap', `${relativeGap}`, '--tmlim', `${seconds}`, '-o', solutionPath];
  return [
    mpsPath,
    'ratioGap',
    `${relativeGap}`,
    'seconds',
    `${seconds}`,
    'solve',
    'solution',
    solutionPath,
    'quit',
  ];
}

/** Seconds in the second line of `times`, as in `0m1.25s 0m0.03s`. */
function childSeconds(times: string): number {
  const line = times.trim().split('\n').at(-1) ?? '';
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}

/** GLPK's solution file calls a plan within the gap "non-optimal"; its log says why it stopped. */
const glpsolProofs = [
  'INTEGER OPTIMAL SOLUTION FOUND',
  'RELATIVE MIP GAP TOLERANCE REACHED',
  'OPTIMAL LP SOLUTION FOUND',
  'OPTIMAL SOLUTION FOUND BY LP PREPROCESSOR',
];

function readOutcome(
  referee: Referee,
  solution: string,
  log: string,
): Pick<RefereeAnswer, 'status' | 'objective'> {
  const isCbc = referee === 'cbc';
  const pattern = isCbc ? /objective value\s+(\S+)/ : /^Objective:.*=\s*(\S+)/m;
  const isLimit = isCbc ? solution.startsWith('Stopped') : log.includes('TIME LIMIT EXCEEDED');
  // A search that runs out of time has said "OPTIMAL LP SOLUTION FOUND" of its relaxation before.
  const isProven =
    !isLimit && (isCbc ? solution.startsWith('Optimal') : glpsolProofs.some((proof) => log.includes(proof)));
  if (!isProven) return { status: isLimit ? 'limit' : 'failed', objective: null };
  return { status: 'proven', objective: Number(pattern.exec(solution)?.[1] ?? NaN) };
}
