import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchShapes } from '../../solver/bench/bench-shapes.ts';
import { renderBenchTable } from '../../solver/bench/bench-table.ts';
import type { BenchResult, SeedResult } from '../../solver/bench/bench-table.ts';
import { machineLine } from '../../solver/bench/machine.ts';
import type { BenchRun } from '../../solver/bench/run-phases.ts';
import { isInstalled, referees, runReferee } from '../../solver/bench/run-referee.ts';

const usage = `Measures generated networks phase by phase, in CPU seconds, beside cbc and glpsol where they are installed.

  npm run bench -- [--only S,M] [--seeds 3] [--runs 5] [--limit 60] [--gap 0.001] [--engine auto|highs|glpk] [--alone]

  --only   models: ${benchShapes.map(({ name }) => name).join(', ')}; without it S, SH, ST, M, MH, MT
  --seeds  networks of each model, from seed 1 on
  --runs   runs of each network; the table has their medians
  --limit  wall seconds for one solve, ours or a referee's
  --gap    relative gap at which a plan counts as proven
  --alone  without the referees`;

const { values: words } = parseArgs({
  options: {
    only: { type: 'string', default: 'S,SH,ST,M,MH,MT' },
    seeds: { type: 'string', default: '3' },
    runs: { type: 'string', default: '5' },
    limit: { type: 'string', default: '60' },
    gap: { type: 'string', default: '0.001' },
    engine: { type: 'string', default: 'auto' },
    alone: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const names = words.only.split(',');
const unknown = names.filter((name) => benchShapes.every((shape) => shape.name !== name));
const [seedCount, runCount, limit, gap] = [words.seeds, words.runs, words.limit, words.gap].map(Number) as [
  number,
  number,
  number,
  number,
];
const areNumbers = seedCount >= 1 && runCount >= 1 && limit > 0 && gap >= 0;
if (words.help || unknown.length > 0 || !areNumbers || !['auto', 'highs', 'glpk'].includes(words.engine)) {
  console.error(usage);
  process.exit(words.help ? 0 : 2);
}

const atHand = words.alone ? [] : referees.filter(isInstalled);
const missing = referees.filter((referee) => !atHand.includes(referee));
if (missing.length > 0 && !words.alone) console.error(`Not installed, so not asked: ${missing.join(', ')}.`);

const folder = mkdtempSync(join(tmpdir(), 'plusn-bench-'));
const child = join(import.meta.dirname, 'bench-run.ts');

/** One run in a process of its own; a text says why there is no answer. */
function runOnce(shape: string, seed: number, mps: string | null): BenchRun | string {
  const options = ['--shape', shape, '--seed', `${seed}`, '--engine', words.engine];
  const limits = ['--limit', `${limit}`, '--gap', `${gap}`, ...(mps === null ? [] : ['--mps', mps])];
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, child, ...options, ...limits],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status === 0) return JSON.parse(stdout) as BenchRun;
  const said = stderr.split('\n').find((line) => /error/i.test(line)) ?? '';
  return `ended with ${signal ?? status} ${said}`.trim();
}

function measureSeed(shape: string, seed: number): SeedResult {
  const mps = join(folder, `${shape}-${seed}.mps`);
  const answers = Array.from({ length: runCount }, (_, index) => {
    console.error(`${shape} seed ${seed} run ${index + 1}`);
    return runOnce(shape, seed, index === 0 && atHand.length > 0 ? mps : null);
  });
  const runs = answers.filter((answer) => typeof answer !== 'string');
  const failure = answers.find((answer) => typeof answer === 'string') ?? null;
  const told = atHand.map((referee) => {
    console.error(`${shape} seed ${seed} ${referee}`);
    return runReferee(referee, mps, { seconds: limit, relativeGap: gap });
  });
  rmSync(mps, { force: true });
  return { seed, runs, failure, referees: told };
}

const results = names.map((shape): BenchResult => ({
  shape,
  relativeGap: gap,
  seconds: limit,
  seeds: Array.from({ length: seedCount }, (_, index) => measureSeed(shape, index + 1)),
}));
rmSync(folder, { recursive: true });
const day = new Date().toISOString().slice(0, 10);
console.log(
  `${day}, ${machineLine()}. Engine ${words.engine}, gap ${gap}, limit ${limit} s, medians of ${runCount}.`,
);
console.log('CPU seconds of all threads, engine code cold; referees on the MPS file of the same model.\n');
console.log(renderBenchTable(results, atHand));
