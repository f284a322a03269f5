import { median } from './median.ts';
import { benchPhases } from './run-phases.ts';
import type { BenchPhase, BenchRun } from './run-phases.ts';
import type { Referee, RefereeAnswer } from './run-referee.ts';

/** All that was measured of one shape: our runs of every seed, and the referees on the same programs. */
export interface BenchResult {
  shape: string;
  relativeGap: number;
  seconds: number;
  seeds: readonly SeedResult[];
}

export interface SeedResult {
  seed: number;
  /** Empty when the process of every run ended without an answer. */
  runs: readonly BenchRun[];
  /** Why runs are missing; `null` when none is. */
  failure: string | null;
  referees: readonly RefereeAnswer[];
}

/** CPU seconds that count against a referee: arrays to proof. */
const cpuOf = (run: BenchRun): number => run.times.build.cpuSeconds + run.times.solve.cpuSeconds;
const isProven = (run: BenchRun): boolean => run.status === 'optimal' || run.stoppedBy === 'proof';

/** Our phases beside the referees, one row a seed, as a Markdown table. A limit or a miss is printed as such. */
export function renderBenchTable(results: readonly BenchResult[], referees: readonly Referee[]): string {
  const head = [
    'model',
    'seed',
    'rows',
    'columns',
    'binaries',
    ...benchPhases,
    'build + solve',
    'answer',
    ...referees.flatMap((referee) => [referee, `ours / ${referee}`]),
    'verifier',
  ];
  const rows = results.flatMap((result) => result.seeds.map((seed) => seedCells(result, seed, referees)));
  return [head, head.map((_, index) => (index < 1 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function seedCells(
  result: BenchResult,
  { seed, runs, failure, referees: answers }: SeedResult,
  referees: readonly Referee[],
): string[] {
  const first = runs[0];
  const refereeOf = (referee: Referee): RefereeAnswer | undefined =>
    answers.find((answer) => answer.referee === referee);
  if (first === undefined) {
    // Rows, columns, binaries, the phases and their sum.
    const blank = Array.from({ length: 3 + benchPhases.length + 1 }, () => '');
    const told = referees.flatMap((referee) => [sayReferee(refereeOf(referee)), '']);
    return [result.shape, `${seed}`, ...blank, `failed: ${failure}`, ...told, ''];
  }
  const cpu = median(runs.map(cpuOf));
  const phase = (name: BenchPhase): string => seconds(median(runs.map((run) => run.times[name].cpuSeconds)));
  return [
    result.shape,
    `${seed}`,
    ...[first.size.rows, first.size.columns, first.size.integers].map(String),
    ...benchPhases.map(phase),
    seconds(cpu),
    failure === null ? sayAnswer(result, runs) : `${sayAnswer(result, runs)}; **a run ${failure}**`,
    ...referees.flatMap((referee) => {
      const answer = refereeOf(referee);
      return [sayReferee(answer), ratio(cpu, runs.every(isProven), answer)];
    }),
    sayVerdict(result, runs, answers),
  ];
}

/** What the verifier found, and whether proven objectives agree within the gap both were asked for. */
function sayVerdict(
  { relativeGap }: BenchResult,
  runs: readonly BenchRun[],
  answers: readonly RefereeAnswer[],
): string {
  if (runs.some((run) => run.violations > 0 || run.errors > 0)) return '**found faults**';
  const proven = runs.find(isProven)?.objective ?? null;
  const others = answers.filter(({ status }) => status === 'proven').map(({ objective }) => objective);
  const isFar = (other: number | null): boolean =>
    proven !== null && !(Math.abs((other ?? NaN) - proven) <= 2 * (relativeGap + 1e-6) * Math.abs(proven));
  return others.some(isFar) ? '**silent, but objectives differ**' : 'silent';
}

/** The worst of the runs, in words. */
function sayAnswer(result: BenchResult, runs: readonly BenchRun[]): string {
  const engines = [...new Set(runs.map(({ engine }) => engine ?? 'none'))].join(', ');
  const open = runs.filter((run) => !isProven(run));
  if (open.length === 0) return `${percent(result.relativeGap)} by ${engines}`;
  const worst = open.reduce((one, other) =>
    (other.relativeGap ?? Infinity) > (one.relativeGap ?? Infinity) ? other : one,
  );
  const reached =
    worst.objective === null
      ? 'no plan'
      : worst.relativeGap === null
        ? 'gap unknown'
        : `gap ${percent(worst.relativeGap)}`;
  const stopped = worst.stoppedBy === 'time' ? `${result.seconds} s` : worst.stoppedBy;
  return `**limit ${stopped}: ${reached}**${open.length < runs.length ? ` in ${open.length} of ${runs.length}` : ''}`;
}

function sayReferee(answer: RefereeAnswer | undefined): string {
  if (answer === undefined) return 'not asked';
  if (answer.status === 'proven') return seconds(answer.cpuSeconds);
  return answer.status === 'limit' ? `limit at ${seconds(answer.cpuSeconds)}` : 'failed';
}

/** Our CPU time over the referee's; a bound where one of the two stopped at its limit. */
function ratio(cpu: number, isOurs: boolean, answer: RefereeAnswer | undefined): string {
  if (answer === undefined || answer.status === 'failed' || answer.cpuSeconds === 0) return '–';
  const isTheirs = answer.status === 'proven';
  if (!isOurs && !isTheirs) return '–';
  const sign = isOurs && isTheirs ? '' : isOurs ? '< ' : '> ';
  return `${sign}${(cpu / answer.cpuSeconds).toFixed(2)}`;
}

const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} s`;
const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`;
