import { checkNetwork } from '../../../scenarios/checks/check-network.ts';
import {
  disruptionKinds,
  disruptionOverrides,
  disruptionsOf,
} from '../../../solver/analysis/stress/disruption.ts';
import { losableDemand } from '../../../solver/analysis/stress/losable-demand.ts';
import { outageOf, type Outage } from '../../../solver/analysis/stress/outage.ts';
import { rankByCost, stressEffect } from '../../../solver/analysis/stress/stress-effect.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { renderFindings } from '../render-findings.ts';
import { sayStatus } from '../render-sweep.ts';
import { renderStress, type StressReport, type StressRow } from '../render-stress.ts';
import type { Terminal } from '../terminal.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { investmentsOf } from '../../../solver/analysis/stress/investment.ts';
import { sweepAtTerminal } from '../sweep-at-terminal.ts';
import { sweepExitCode } from '../sweep-exit-code.ts';
import { UsageError } from '../usage-error.ts';
import { writeAnswer } from '../write-answer.ts';

const defaultDays = 60;
const defaultGap = 1e-3;
const defaultLostFactor = 10;
const defaultThreads = 2;

export const stressCommand = command({
  name: 'stress',
  positionals: ['FILE'],
  options: {
    scenario: { kind: 'text', value: 'ID', say: 'apply the overrides of this scenario first' },
    for: {
      kind: 'number',
      value: 'DAYS',
      least: 1,
      say: `how long each stands still, in whole periods (${defaultDays})`,
    },
    from: { kind: 'text', value: 'PERIOD', say: 'first period of it (the first of the horizon)' },
    only: { kind: 'text', value: 'KINDS', say: `some of ${disruptionKinds.join(',')}` },
    lost: {
      kind: 'number',
      value: 'FACTOR',
      least: 0,
      say: `price of a lost unit of firm demand, in customs values (${defaultLostFactor})`,
    },
    threads: { kind: 'number', value: 'N', least: 1, say: `plan so many at a time (${defaultThreads})` },
    gap: {
      kind: 'number',
      value: 'FRACTION',
      least: 0,
      say: `count a plan as best within this share (${defaultGap})`,
    },
    time: {
      kind: 'number',
      value: 'SECONDS',
      least: 0.001,
      say: 'stop each after so long, with its best plan so far',
    },
    invest: {
      kind: 'number',
      value: 'SHARE',
      least: 0,
      say: 'against the worst, try each line and offer with so much more, sites and recipes ready',
    },
    json: { kind: 'switch', say: 'print all effects as one JSON object' },
    out: { kind: 'text', value: 'PATH', say: 'write to this file instead of standard output' },
  },
  about: [
    'Lets each site, cluster, territory, mode and border between two territories stand still for a',
    'time, plans the network around it, and ranks them: extra cost, demand lost, days until the first',
    'demand is lost, and days after the end until service is back. All demand may be lost at a price,',
    'in the base too. From the first period on nobody is warned; later ones the plan knows beforehand.',
  ],
  examples: [
    'plusn stress scenarios/examples/small-appliances.plusn --for 60',
    'plusn stress network.plusn --for 30 --from m2026_10 --only site,border --json',
  ],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    await checkOutPath(options.out, file);
    const kinds = (options.only ?? disruptionKinds.join(',')).split(',');
    const unknown = kinds.find((kind) => !disruptionKinds.some((each) => each === kind));
    if (unknown !== undefined) {
      throw new UsageError(`--only ${unknown}: the kinds are ${disruptionKinds.join(', ')}.`);
    }
    const chosen = await readChosenNetwork(file, options.scenario, terminal);
    if (chosen === null) return exitCode.findings;
    const lostFactor = options.lost ?? defaultLostFactor;
    const network = losableDemand(chosen.network, lostFactor);
    if (network === null) {
      terminal.note(
        'A product of firm demand has no customs value to price a loss by. State a shortfallPenaltyPerUnit.',
      );
      return exitCode.findings;
    }
    const errors = checkNetwork(network).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      for (const line of renderFindings(errors, file, terminal.width)) terminal.note(line);
      return exitCode.findings;
    }
    const ids = network.settings.periods.map(({ id }) => id as string);
    const from = options.from ?? ids[0] ?? '';
    const outage = outageOf(network, from, options.for ?? defaultDays);
    if (outage === null) {
      throw new UsageError(`--from ${from}: there is no such period. The periods are ${ids.join(', ')}.`);
    }
    const disruptions = disruptionsOf(network).filter(({ kind }) => kinds.includes(kind));
    const relativeGap = options.gap ?? defaultGap;
    const limits = {
      threads: Math.floor(options.threads ?? defaultThreads),
      engine: 'highs' as const,
      limits: { seconds: options.time, relativeGap, memoryMiB: null },
      needsBase: true,
    };
    const { base, answers } = await sweepAtTerminal(
      network,
      disruptions.map((each) => ({
        id: each.id,
        overrides: disruptionOverrides(network, each, outage.periods),
      })),
      limits,
      terminal,
    );
    if (base.total === null) {
      terminal.note(`There is no plan to compare with: ${base.reason ?? sayStatus(base)}`);
      return sweepExitCode([base]);
    }
    const rows = disruptions.flatMap((disruption, index) => {
      const answer = answers[index];
      if (answer === undefined) return [];
      return [{ disruption, answer, effect: stressEffect(network, outage, base, answer) }];
    });
    const ranked = rankByCost(rows);
    const worst = ranked.find(({ effect }) => effect.pricedCost !== null);
    const helped =
      options.invest === null || worst === undefined
        ? null
        : await investAgainst(network, outage, worst, options.invest, limits, terminal);
    const report: StressReport = { network, outage, lostFactor, relativeGap, base, rows: ranked, helped };
    const { inputsHash } = chosen;
    const text = options.json
      ? JSON.stringify({ ...report, network: undefined, inputsHash, currency: network.settings.baseCurrency })
      : renderStress(report, terminal.width).join('\n');
    await writeAnswer(`${text}\n`, options.out, terminal);
    return sweepExitCode([base, ...answers]);
  },
});

/** What each investment saves in one outage, most first. */
async function investAgainst(
  network: Network,
  outage: Outage,
  { disruption, answer: without }: StressRow,
  share: number,
  limits: Parameters<typeof sweepAtTerminal>[2],
  terminal: Terminal,
): Promise<NonNullable<StressReport['helped']>> {
  const investments = investmentsOf(network, share);
  const hit = disruptionOverrides(network, disruption, outage.periods);
  const jobs = investments.map(({ id, overrides }) => ({ id, overrides: [...hit, ...overrides] }));
  const { answers } =
    jobs.length === 0 ? { answers: [] } : await sweepAtTerminal(network, jobs, limits, terminal);
  const savings = investments
    .map((investment, index) => {
      const { total = null, short = null } = answers[index] ?? {};
      const isKnown = total !== null && short !== null && without.total !== null && without.short !== null;
      return {
        investment,
        saved: isKnown ? Number(without.total) - total : null,
        unitsKept: isKnown ? Number(without.short) - short : null,
      };
    })
    .filter(({ saved }) => saved !== null)
    .sort((one, other) => Number(other.saved) - Number(one.saved));
  return { against: disruption, share, savings };
}
