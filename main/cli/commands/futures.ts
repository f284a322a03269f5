import type { AnalysisProgress } from '../../../solver/analysis/analysis-hooks.ts';
import { analyseFutures } from '../../../solver/analysis/futures/analyse-futures.ts';
import {
  measures,
  type FuturesAnswer,
  type FuturesProgressKey,
} from '../../../solver/analysis/futures/futures-answer.ts';
import { baseFuture } from '../../../scenarios/domain/futures.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { futureNetworks } from '../../services/futures.ts';
import { inputsHash } from '../../services/inputs-hash.ts';
import { askAtTerminal } from '../ask-at-terminal.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { formatShare } from '../format.ts';
import { noPlanExitCode } from '../no-plan-exit-code.ts';
import { noteViolations } from '../note-violations.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { readFutures } from '../read-futures.ts';
import { renderFindings } from '../render-findings.ts';
import { nameFuture, quoted } from '../futures-words.ts';
import { renderFutures } from '../render-futures.ts';
import { sayFutures } from '../say-futures.ts';
import { isMeasureProvenIn } from '../say-futures-proof.ts';
import { sayFuturesProgress } from '../say-futures-progress.ts';
import { UsageError } from '../usage-error.ts';
import { engineOption, gapOption, outOption, timeOption } from '../usual-options.ts';
import { wrap } from '../wrap.ts';
import { writeAnswer } from '../write-answer.ts';

const defaultAlpha = 0.9;
const defaultGap = 1e-3;
const defaultSeconds = 120;

export const futuresCommand = command({
  name: 'futures',
  positionals: ['FILE'],
  options: {
    futures: {
      kind: 'text',
      value: 'ID:P,…',
      say: 'scenarios and base with probabilities (those of the file)',
    },
    equal: {
      kind: 'switch',
      say: 'count alike the base and every scenario, or those of --futures',
    },
    measure: { kind: 'choice', choices: measures, say: 'what to decide by: expected cost, CVaR or regret' },
    alpha: {
      kind: 'number',
      value: 'SHARE',
      least: 0,
      say: `CVaR is the mean cost of the worst 1 − SHARE (${defaultAlpha})`,
    },
    before: {
      kind: 'text',
      value: 'PERIOD',
      say: 'decide now only what is dated before it; the rest follows the future',
    },
    engine: engineOption,
    gap: gapOption(`count a plan as best within this share (${defaultGap})`),
    time: timeOption(`stop each solve after so long (${defaultSeconds})`),
    json: { kind: 'switch', say: 'print the report as one JSON object' },
    out: outOption,
  },
  about: [
    'Decides what to open, close, qualify and expand before it is known which scenario comes. Holds',
    'the decisions of every plan in every future (the regret table), finds those of least expected',
    'cost, least CVaR and least maximum regret, what knowing the future is worth, and what each',
    'hedge costs and saves. Probabilities are scaled to 1; the base takes what the file leaves.',
  ],
  examples: [
    'plusn futures scenarios/examples/small-appliances.plusn',
    'plusn futures network.plusn --futures vietnam_surcharge:0.3,china_review:0.2,base:0.5',
    'plusn futures scenarios/examples/apparel.plusn --equal',
    'plusn futures network.plusn --measure regret --before m2026_10 --json',
  ],
  run: async ({ positionals: [file = ''], options }, terminal): Promise<ExitCode> => {
    await checkOutPath(options.out, file);
    const alpha = options.alpha ?? defaultAlpha;
    if (alpha >= 1) throw new UsageError(`--alpha ${alpha}: it must be below 1.`);
    const chosen = await readChosenNetwork(file, null, terminal);
    if (chosen === null) return exitCode.findings;
    const { network, opened } = chosen;
    const scenarios = opened.document?.scenarios ?? [];
    const stated = readFutures(file, scenarios, options);
    const sum = stated.reduce((all, { probability }) => all + probability, 0);
    if (Math.abs(sum - 1) > 1e-9) {
      terminal.note(`The probabilities add up to ${formatShare(sum)}: each counts as its share of that.`);
    }
    const found = futureNetworks(network, stated);
    if ('errors' in found) {
      terminal.note(`In ${nameFuture(scenarios, found.future)}:`);
      for (const line of renderFindings(found.errors, file, terminal.width)) terminal.note(line);
      return exitCode.findings;
    }
    const measure = options.measure ?? 'expected';
    const answer = await askAtTerminal(
      (ask, hooks) =>
        analyseFutures(
          found.futures,
          ask,
          {
            reference: baseFuture,
            alpha,
            decideBefore: options.before,
            relativeGap: options.gap ?? defaultGap,
            secondsPerSolve: options.time ?? defaultSeconds,
          },
          hooks,
        ),
      {
        engine: options.engine ?? 'auto',
        seconds: null,
        sayProgress: (progress: AnalysisProgress<FuturesProgressKey>) =>
          sayFuturesProgress(progress, scenarios),
      },
      terminal,
    );
    if (answer.kind !== 'report') {
      if (options.json) await writeAnswer(`${JSON.stringify(answer)}\n`, options.out, terminal);
      const sentence = sayNoReport(answer, (id) => quoted({ scenarios }, id), {
        before: options.before,
        periods: network.settings.periods,
      });
      for (const line of wrap(sentence, terminal.width)) terminal.note(line);
      return answer.kind === 'refused' ? exitCode.usage : noPlanExitCode(answer);
    }
    const { report } = answer;
    const shown = { network, scenarios, report, measure };
    const text = options.json
      ? JSON.stringify({
          measure,
          sentences: sayFutures(shown),
          inputsHashes: stated.map(({ overrides }) => inputsHash(network, overrides)),
          ...report,
        })
      : renderFutures(shown, terminal.width).join('\n');
    await writeAnswer(`${text}\n`, options.out, terminal);
    const plans = report.plans.map(({ letter, violations }) => ({
      name: `Plan ${letter}`,
      violations: violations.map((say) => ({ say })),
    }));
    if (noteViolations(plans, terminal)) return exitCode.findings;
    if (report.isImpossible) return exitCode.infeasible;
    if (report.least[measure] === null) return exitCode.stoppedWithoutPlan;
    return isMeasureProvenIn(report, measure) ? exitCode.done : exitCode.stoppedWithPlan;
  },
});

type NoReport = Exclude<FuturesAnswer, { kind: 'report' }>;

function sayNoReport(
  answer: NoReport,
  nameOf: (id: string) => string,
  { before, periods }: { before: string | null; periods: Network['settings']['periods'] },
): string {
  switch (answer.kind) {
    case 'stopped':
      return 'Stopped before every future had a plan of its own.';
    case 'no plan': {
      const future = nameOf(answer.future);
      if (answer.reason === 'infeasible')
        return `No plan is possible in ${future}, whatever is decided now. Ask plusn diagnose why.`;
      return answer.reason === 'unbounded'
        ? `In ${future} cost has no lower end: a price or a penalty that nothing limits is below zero.`
        : `In ${future} the search ended before a plan was found. Allow more --time.`;
    }
    case 'refused':
      switch (answer.reason) {
        case 'no futures':
          return 'There are no futures.';
        case 'errors':
          return `In ${nameOf(answer.future ?? '')} there are errors.`;
        case 'objective differs':
          return `Not all futures minimise the same as ${nameOf(answer.future ?? '')}: their costs cannot be set side by side.`;
        case 'currency differs':
          return `${nameOf(answer.future ?? '')} counts in another currency than the others.`;
        case 'no such period':
          return `--before ${before ?? ''}: ${nameOf(answer.future ?? '')} has no such period. Periods run from ${periods[0]?.id ?? ''} to ${periods.at(-1)?.id ?? ''}.`;
      }
  }
}
