import { analyseAlternatives } from '../../../solver/analysis/alternatives/analyse-alternatives.ts';
import { storedPlanOf } from '../../services/stored-plan.ts';
import { askAtTerminal } from '../ask-at-terminal.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { noPlanExitCode } from '../no-plan-exit-code.ts';
import { byLetter } from '../note-violations.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { renderAlternatives, sayNoAlternatives } from '../render-alternatives.ts';
import { tellNoPlans, tellPlans } from '../tell-plans.ts';
import { UsageError } from '../usage-error.ts';
import { engineOption, gapOption, outOption, scenarioOption, secondsOption } from '../usual-options.ts';

const usualWithin = 0.02;
const usualPlans = 4;
const usualGap = 0.001;
/** Wall seconds of one solve: what is found by then is made cheaper all the same. */
const secondsPerSolve = 20;

export const alternativesCommand = command({
  name: 'alternatives',
  positionals: ['FILE'],
  options: {
    within: {
      kind: 'number',
      value: 'FRACTION',
      least: 0,
      say: `how much more than the best a plan may cost (${usualWithin})`,
    },
    plans: { kind: 'number', value: 'N', least: 1, say: `plans wanted beside the best (${usualPlans})` },
    scenario: scenarioOption,
    engine: engineOption,
    gap: gapOption(`take a plan as best within this share (${usualGap})`),
    seconds: secondsOption,
    json: { kind: 'switch', say: 'print the alternatives, plans and all, as one JSON object' },
    out: outOption,
  },
  about: [
    'Finds plans that cost little more than the best and differ most in where finished goods are',
    'made or bought, each as cheap as its places allow and none serving a market less than the best',
    'plan does. Fewer are told where no further plan makes 5 % elsewhere. A fresh plan stored in the',
    'file is where the search for the best begins. Progress goes to standard error.',
  ],
  examples: [
    'plusn alternatives scenarios/examples/small-appliances.plusn',
    'plusn alternatives network.plusn --within 0.01 --plans 3',
    'plusn alternatives network.plusn --json --out alternatives.json',
  ],
  run: async ({ positionals: [file = ''], options }, terminal): Promise<ExitCode> => {
    await checkOutPath(options.out, file);
    const plans = options.plans ?? usualPlans;
    if (!Number.isInteger(plans)) throw new UsageError(`--plans ${plans}: a whole number is wanted.`);
    const chosen = await readChosenNetwork(file, options.scenario, terminal);
    if (chosen === null) return exitCode.findings;
    const { network, scenario, opened } = chosen;
    const stored = storedPlanOf(opened, chosen);
    const within = options.within ?? usualWithin;
    const answer = await askAtTerminal(
      (ask, hooks) =>
        analyseAlternatives(
          network,
          ask,
          {
            within,
            plans,
            relativeGap: options.gap ?? usualGap,
            secondsPerSolve,
            known: stored.kind === 'fresh' ? stored.record.plan : null,
          },
          hooks,
        ),
      {
        engine: options.engine ?? 'auto',
        seconds: options.seconds,
        sayProgress: ({ done, say: { key, values } }) => {
          const at =
            key === 'best'
              ? 'the best plan'
              : `plan ${values['plan']} of ${plans}${key === 'cheapening' ? ', as cheap as its places allow' : ''}`;
          return `solve ${done + 1}: ${at}`;
        },
      },
      terminal,
    );
    const telling = {
      json: options.json ? { scenario: scenario?.id ?? null, ...answer } : null,
      out: options.out,
    };
    if (answer.kind !== 'alternatives') {
      await tellNoPlans(sayNoAlternatives(answer), telling, terminal);
      return answer.kind === 'nothing made' ? exitCode.done : noPlanExitCode(answer);
    }
    const { alternatives } = answer;
    return tellPlans(
      {
        lines: (width) => renderAlternatives({ network, scenario, alternatives }, width),
        plans: byLetter(alternatives.plans),
        isProven: alternatives.isProven && alternatives.ended !== 'stopped',
      },
      telling,
      terminal,
    );
  },
});
