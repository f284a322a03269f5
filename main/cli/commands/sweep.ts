import { createHash } from 'node:crypto';
import { leverId } from '../../../scenarios/levers/lever-id.ts';
import { serialiseOverrides } from '../../../scenarios/schema/canonical-text.ts';
import { gatherShards } from '../../../solver/analysis/sweep/gather-shards.ts';
import { jobsOfShard, sweepJobs } from '../../../solver/analysis/sweep/sweep-job.ts';
import { sweepFormat, sweepVersion, type SweepResult } from '../../../solver/analysis/sweep/sweep-result.ts';
import { readDocument } from '../../services/documents.ts';
import { inputsHash } from '../../services/inputs-hash.ts';
import { readSweepFile } from '../../services/read-sweep-file.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { formatName } from '../format.ts';
import { largestGapOfBest } from '../is-proven-best.ts';
import { noteOlderVersion } from '../note-older-version.ts';
import { checkJobCount, readLeverSteps, readScenarios, readShard } from '../read-sweep-words.ts';
import { renderFindings } from '../render-findings.ts';
import { renderSweep } from '../render-sweep.ts';
import { sweepAtTerminal } from '../sweep-at-terminal.ts';
import { sweepCsv } from '../sweep-csv.ts';
import { sweepExitCode } from '../sweep-exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { gapOption, outOption, timeOption } from '../usual-options.ts';
import { writeAnswer } from '../write-answer.ts';

const defaultThreads = 2;

export const sweepCommand = command({
  name: 'sweep',
  positionals: ['FILE'],
  takesMore: true,
  options: {
    scenarios: {
      kind: 'text',
      value: 'IDS',
      say: 'plan these scenarios, a,b, base among them; all of the file without it',
    },
    lever: {
      kind: 'texts',
      value: 'L=VALUES',
      say: 'turn a lever: freight:sea=0.8,1,1.5 or duty:ID=0:0.5:0.05 (from:to:step); each makes a grid',
    },
    threads: { kind: 'number', value: 'N', least: 1, say: `plan so many at a time (${defaultThreads})` },
    engine: {
      kind: 'choice',
      choices: ['highs', 'glpk', 'auto'],
      say: 'highs; auto races both, with 2 threads each',
    },
    gap: gapOption(`count a plan as best within this share (${largestGapOfBest})`),
    time: timeOption('stop each after so long, with its best plan so far'),
    memory: { kind: 'number', value: 'MIB', least: 16, say: 'most memory for the engine of each thread' },
    shard: {
      kind: 'text',
      value: 'I/N',
      say: 'plan only every N-th, from the I-th on, and print JSON to be gathered',
    },
    gather: { kind: 'switch', say: 'read shards in the place of FILE, and put them together' },
    json: { kind: 'switch', say: 'print all answers as one JSON object' },
    csv: { kind: 'text', value: 'PATH', say: 'write a line for each to this file, too' },
    out: outOption,
  },
  about: [
    'Plans the base and then many variants of it: scenarios, a grid of lever values, or each scenario',
    'at each point of the grid. Levers: duty:LAYER (a rate), freight:MODES, wage:TERRITORY,',
    'exchange:CURRENCY, demand:MARKETS (factors; * for all modes or markets). One that cannot be',
    'planned stands in the table with its reason and stops no other. Answers depend neither on the',
    'threads nor on the shards, unless a time limit cuts in. Ends with the gravest exit code of all.',
  ],
  examples: [
    'plusn sweep network.plusn --threads 2 --csv sweep.csv',
    'plusn sweep network.plusn --lever duty:us_s301_fl_vn=0:0.5:0.05 --lever freight:sea=0.8,1,1.5',
    'plusn sweep network.plusn --shard 1/4 --out shard-1.json',
    'plusn sweep --gather shard-*.json',
  ],
  run: async ({ positionals, options }, terminal) => {
    const [file = '', second] = positionals;
    await checkOutPath(options.out, file);
    await checkOutPath(options.csv, file);
    if (options.gather) return gather(positionals, options, terminal);
    if (second !== undefined)
      throw new UsageError(`sweep does not know what to do with ${second}. Leave it out.`);
    const shard = readShard(options.shard);
    const opened = await readDocument(file);
    const { document, findings } = opened;
    noteOlderVersion(file, opened, terminal);
    if (document === null) {
      for (const line of renderFindings(findings, file, terminal.width)) terminal.note(line);
      terminal.note(`Not swept: ${file} cannot be opened.`);
      return exitCode.findings;
    }
    const { network } = document;
    const steps = options.lever.map((word) => readLeverSteps(network, word));
    const scenarios = readScenarios(document.scenarios, options.scenarios, steps.length > 0);
    checkJobCount(scenarios.length, steps);
    const jobs = sweepJobs(network, scenarios, steps);
    if (jobs.length === 0)
      throw new UsageError(
        options.scenarios === null
          ? `${file} has no scenarios. Turn a lever with --lever.`
          : 'The base is planned in every sweep: name a scenario besides, or turn a lever with --lever.',
      );
    const mine = jobsOfShard(jobs, shard);
    const asked = {
      relativeGap: options.gap ?? largestGapOfBest,
      seconds: options.time,
      engine: options.engine ?? 'highs',
    };
    const { base, answers } = await sweepAtTerminal(
      network,
      mine.map(({ job }) => job),
      {
        threads: Math.floor(options.threads ?? defaultThreads),
        engine: options.engine ?? 'highs',
        limits: { seconds: options.time, relativeGap: asked.relativeGap, memoryMiB: options.memory },
        needsBase: false,
      },
      terminal,
    );
    const inputs = createHash('sha256')
      .update(inputsHash(network, []))
      .update(JSON.stringify([asked, jobs.map(({ id, overrides }) => [id, serialiseOverrides(overrides)])]))
      .digest('hex');
    const sweep: SweepResult = {
      format: sweepFormat,
      version: sweepVersion,
      inputs,
      shard,
      title: formatName(network.settings.title),
      currency: network.settings.baseCurrency,
      asked,
      levers: steps.map(({ lever }) => leverId(lever)),
      jobs: jobs.map(({ id, scenario, values }) => ({ id, scenario, values })),
      base,
      rows: mine.flatMap(({ place }, index) => {
        const answer = answers[index];
        return answer === undefined ? [] : [{ place, answer }];
      }),
    };
    const isShard = options.shard !== null;
    await tell(sweep, { ...options, json: options.json || isShard }, terminal);
    return sweepExitCode([base, ...answers]);
  },
});

interface Told {
  json: boolean;
  csv: string | null;
  out: string | null;
}

async function gather(files: readonly string[], options: Told, terminal: Terminal): Promise<ExitCode> {
  const parts = await Promise.all(files.map(async (file) => ({ file, sweep: await readSweepFile(file) })));
  const { sweep, complaints } = gatherShards(parts);
  await tell(sweep, options, terminal);
  for (const complaint of complaints) terminal.note(complaint);
  const code = sweepExitCode([sweep.base, ...sweep.rows.map(({ answer }) => answer)]);
  return complaints.length > 0 && code !== exitCode.internal ? exitCode.findings : code;
}

async function tell(sweep: SweepResult, { json, csv, out }: Told, terminal: Terminal): Promise<void> {
  if (csv !== null) await writeAnswer(sweepCsv(sweep), csv, terminal);
  const text = json
    ? JSON.stringify(sweep)
    : renderSweep(sweep, (territory) => territory.toUpperCase(), terminal.width).join('\n');
  await writeAnswer(`${text}\n`, out, terminal);
}
