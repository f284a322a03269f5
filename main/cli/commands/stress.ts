import { disruptionKinds } from '../../../scenarios/disruptions/disruption.ts';
import { outageOf } from '../../../scenarios/disruptions/outage.ts';
import type { StressAnswer } from '../../../solver/analysis/stress/stress-answer.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { readDisruptions } from '../read-disruptions.ts';
import { renderStress } from '../render-stress.ts';
import { sayStatus } from '../render-sweep.ts';
import { stressAtTerminal } from '../stress-at-terminal.ts';
import { sweepExitCode } from '../sweep-exit-code.ts';
import { UsageError } from '../usage-error.ts';
import { gapOption, outOption, scenarioOption, timeOption } from '../usual-options.ts';
import { writeAnswer } from '../write-answer.ts';

const defaultDays = 60;
const defaultGap = 1e-3;
const defaultLostFactor = 10;
const defaultThreads = 2;

export const stressCommand = command({
  name: 'stress',
  positionals: ['FILE'],
  options: {
    scenario: scenarioOption,
    for: {
      kind: 'number',
      value: 'DAYS',
      least: 1,
      say: `how long each stands still, in whole periods (${defaultDays})`,
    },
    from: { kind: 'text', value: 'PERIOD', say: 'first period of it (the first of the horizon)' },
    only: {
      kind: 'text',
      value: 'WHAT',
      say: `kinds, as site,border, or single ones: dongguan, territory:vn, border:cn:us`,
    },
    lost: {
      kind: 'number',
      value: 'FACTOR',
      least: 0,
      say: `price of a lost unit of firm demand, in customs values (${defaultLostFactor})`,
    },
    threads: { kind: 'number', value: 'N', least: 1, say: `plan so many at a time (${defaultThreads})` },
    gap: gapOption(`count a plan as best within this share (${defaultGap})`),
    time: timeOption('stop each after so long, with its best plan so far'),
    invest: {
      kind: 'number',
      value: 'SHARE',
      least: 0,
      say: 'against the worst, try each line and offer with so much more, sites and recipes ready',
    },
    json: { kind: 'switch', say: 'print all effects as one JSON object' },
    out: outOption,
  },
  about: [
    'Lets each site, cluster, territory, mode and border between two territories stand still for a',
    'time, plans the network around it, and ranks them: extra cost, demand lost, days until the first',
    'demand is lost, and days after the end until service is back. All demand may be lost at a price,',
    'in the base too. From the first period on nobody is warned; later ones the plan knows beforehand.',
    `The kinds of --only: ${disruptionKinds.join(', ')}. With layer each duty layer rises by`,
    '10 points, or comes into force where it is proposed.',
  ],
  examples: [
    'plusn stress scenarios/examples/small-appliances.plusn --for 60',
    'plusn stress network.plusn --for 30 --from m2026_10 --only site,border --json',
    'plusn stress network.plusn --only dongguan,territory:vn,border:cn:us --invest 0.2',
  ],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    await checkOutPath(options.out, file);
    const chosen = await readChosenNetwork(file, options.scenario, terminal);
    if (chosen === null) return exitCode.findings;
    const lostFactor = options.lost ?? defaultLostFactor;
    const { network } = chosen;
    const ids = network.settings.periods.map(({ id }) => id as string);
    const from = options.from ?? ids[0] ?? '';
    if (!ids.includes(from)) {
      throw new UsageError(`--from ${from}: there is no such period. The periods are ${ids.join(', ')}.`);
    }
    const relativeGap = options.gap ?? defaultGap;
    const days = options.for ?? defaultDays;
    const asked = {
      from,
      days,
      ...readDisruptions(network, outageOf(network, from, days), options.only),
      lostFactor,
      investShare: options.invest,
      relativeGap,
      seconds: options.time,
    };
    const pool = { engine: 'highs' as const, threads: Math.floor(options.threads ?? defaultThreads) };
    const answer = await stressAtTerminal(chosen.network, asked, pool, terminal);
    if (answer.kind === 'refused') {
      terminal.note(sayRefused(answer.reason));
      return exitCode.findings;
    }
    if (answer.kind === 'no plan') {
      terminal.note(`There is no plan to compare with: ${answer.base.reason ?? sayStatus(answer.base)}`);
      return sweepExitCode([answer.base]);
    }
    const { ranking } = answer;
    const text = options.json
      ? JSON.stringify({ ...ranking, inputsHash: chosen.inputsHash })
      : renderStress(network, ranking, terminal.width).join('\n');
    await writeAnswer(`${text}\n`, options.out, terminal);
    return sweepExitCode([ranking.base, ...ranking.rows.map((row) => row.answer)]);
  },
});

function sayRefused(reason: Extract<StressAnswer, { kind: 'refused' }>['reason']): string {
  switch (reason) {
    case 'no value':
      return 'A product of firm demand has no customs value to price a loss by. State a shortfallPenaltyPerUnit.';
    case 'no period':
      return 'The network has no such period. Leave out --from.';
    case 'nothing to stop':
      return 'The network has nothing of these kinds. Leave out --only, or name other kinds.';
  }
}
