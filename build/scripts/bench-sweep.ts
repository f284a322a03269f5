import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { leverOverrides } from '../../scenarios/levers/lever-overrides.ts';
import { leversOf } from '../../scenarios/levers/levers-of.ts';
import type { SweepAnswer } from '../../solver/analysis/sweep/sweep-answer.ts';
import { benchShapes } from '../../solver/bench/bench-shapes.ts';
import { generateNetwork } from '../../solver/bench/generate-network.ts';
import { machineLine } from '../../solver/bench/machine.ts';
import { median } from '../../solver/bench/median.ts';
import { sweepNetworks } from '../../main/services/sweep.ts';

const usage = `Measures a sweep of a generated network: jobs that turn one cost lever each, cold and warm, on 1 and 2 threads.

  npx tsx build/scripts/bench-sweep.ts [--only M] [--jobs 100] [--gap 0.001] [--cold 5]

  --cold  jobs that are also solved from nothing, for the share of the relaxation`;

const { values: words } = parseArgs({
  options: {
    only: { type: 'string', default: 'M' },
    jobs: { type: 'string', default: '100' },
    gap: { type: 'string', default: '0.001' },
    cold: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});
const shape = benchShapes.find(({ name }) => name === words.only);
if (words.help || shape === undefined) {
  console.error(usage);
  process.exit(words.help ? 0 : 2);
}

const network = generateNetwork(shape, 1);
const levers = leversOf(network).filter(
  (lever) => lever.kind !== 'demand' && (lever.kind !== 'duty' || lever.layer.startsWith('surcharge')),
);
const jobs = Array.from({ length: Number(words.jobs) }, (_, index) => {
  const lever = levers[index % levers.length]!;
  const turn = 1 + Math.floor(index / levers.length);
  const value = lever.kind === 'duty' ? 0.05 * turn : 1 + 0.07 * turn;
  return { overrides: leverOverrides(network, lever, value) };
});

/** CPU seconds that each thread of this process has used by now; empty where the system does not tell. */
function threadSeconds(): ReadonlyMap<string, number> {
  const folder = '/proc/self/task';
  if (!existsSync(folder)) return new Map();
  const ticksPerSecond = 100;
  return new Map(
    readdirSync(folder).map((thread) => {
      const fields = readFileSync(`${folder}/${thread}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
      return [thread, (Number(fields[11]) + Number(fields[12])) / ticksPerSecond];
    }),
  );
}

/** CPU seconds of all threads between two looks, and of the one that used most, which is an engine's. */
function usedBetween(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  const used = [...after].map(([thread, seconds]) => seconds - (before.get(thread) ?? 0));
  return { all: used.reduce((sum, each) => sum + each, 0), busiest: Math.max(0, ...used) };
}

async function run(
  threads: number,
  isWarm: boolean,
  some: readonly { overrides: readonly Override[] }[],
): Promise<{
  seconds: number;
  answers: readonly SweepAnswer[];
  base: SweepAnswer;
  /** Of the jobs, without the base. */
  cpu: ReturnType<typeof usedBetween>;
}> {
  const began = performance.now();
  let before = threadSeconds();
  let after = before;
  const { answers, base } = await sweepNetworks(network, some, {
    threads,
    engine: 'highs',
    limits: { seconds: 120, relativeGap: Number(words.gap), memoryMiB: null },
    isWarm,
    needsBase: false,
    // Threads are gone when the sweep ends, and what they used with them.
    onAnswer: (place) => {
      after = threadSeconds();
      if (place === null) before = after;
    },
    signal: null,
  });
  const cpu = usedBetween(before, after);
  return { seconds: (performance.now() - began) / 1000, answers, base, cpu };
}

const rootMedian = (answers: readonly SweepAnswer[]) =>
  median(answers.flatMap(({ rootSeconds }) => (rootSeconds === null ? [] : [rootSeconds])));
const secondsMedian = (answers: readonly SweepAnswer[]) => median(answers.map(({ seconds }) => seconds));
const told = (seconds: number) => `${seconds.toFixed(3)} s`;

console.log(
  `${machineLine()}; load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
console.log(
  `${shape.name}, ${jobs.length} jobs over ${levers.length} levers, gap ${words.gap}, wall seconds`,
);
const cold = await run(1, false, jobs.slice(0, Number(words.cold)));
console.log(
  `cold, 1 thread, ${words.cold} jobs: root ${told(rootMedian(cold.answers))}, job ${told(secondsMedian(cold.answers))} (medians)`,
);
const one = await run(1, true, jobs);
console.log(
  `warm, 1 thread: ${told(one.seconds)}; base ${told(one.base.seconds)}, root ${told(rootMedian(one.answers))}, job ${told(secondsMedian(one.answers))}`,
);
const two = await run(2, true, jobs);
console.log(
  `warm, 2 threads: ${told(two.seconds)}: ${(one.seconds / two.seconds).toFixed(2)} ×; root ${told(rootMedian(two.answers))}, job ${told(secondsMedian(two.answers))}`,
);
console.log(
  `CPU of the jobs: 1 thread ${told(one.cpu.all)}, of which the engine ${told(one.cpu.busiest)}; 2 threads ${told(two.cpu.all)}, of which the busier engine ${told(two.cpu.busiest)}: ${(one.cpu.busiest / two.cpu.busiest).toFixed(2)} × by the engines alone`,
);
console.log(`root warm / cold: 1/${(rootMedian(cold.answers) / rootMedian(one.answers)).toFixed(1)}`);
const apart = one.answers.filter((answer, place) => answer.total !== two.answers[place]?.total).length;
const unproven = one.answers.filter(({ status }) => status !== 'optimal').length;
const wider = cold.answers.filter((answer, place) => {
  const other = one.answers[place]!;
  return (
    answer.objective! < other.bound! - 1e-6 * Math.abs(other.bound!) ||
    other.objective! < answer.bound! - 1e-6 * Math.abs(answer.bound!)
  );
}).length;
console.log(
  `answers that differ between 1 and 2 threads: ${apart}; not proven: ${unproven}; cold and warm that refute each other: ${wider}`,
);
