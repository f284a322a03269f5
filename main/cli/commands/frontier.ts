import { analyseFrontier } from '../../../solver/analysis/frontier/analyse-frontier.ts';
import { measureNames, type MeasureName } from '../../../solver/analysis/frontier/measure.ts';
import { askAtTerminal } from '../ask-at-terminal.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { measureWords } from '../measure-words.ts';
import { noPlanExitCode } from '../no-plan-exit-code.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { renderFrontier, sayNoFrontier } from '../render-frontier.ts';
import { tellNoPlans, tellPlans } from '../tell-plans.ts';
import { UsageError } from '../usage-error.ts';
import { engineOption, gapOption, outOption, scenarioOption, secondsOption } from '../usual-options.ts';

const usualPoints = 9;
const usualGap = 0.001;
/** Wall seconds of one solve: a point that takes longer is told with the gap that it has then. */
const secondsPerSolve = 30;

export const frontierCommand = command({
  name: 'frontier',
  positionals: ['FILE'],
  options: {
    against: { kind: 'choice', choices: measureNames, say: 'what to set cost against (carbon)' },
    points: { kind: 'number', value: 'N', least: 2, say: `points wanted (${usualPoints})` },
    scenario: scenarioOption,
    engine: engineOption,
    gap: gapOption(`take a plan as best within this share (${usualGap})`),
    seconds: secondsOption,
    json: { kind: 'switch', say: 'print the frontier, plans and all, as one JSON object' },
    out: outOption,
  },
  about: [
    'Says what less carbon, fewer days to market (on average, or on the slowest route), or less',
    'concentration in one customs territory costs: plans from the cheapest to the one with least of',
    'it, of which none is beaten by another, and the knee up to which less is cheap. No plan serves',
    'any market less than the cheapest does. Progress goes to standard error.',
  ],
  examples: [
    'plusn frontier scenarios/examples/small-appliances.plusn --against carbon',
    'plusn frontier network.plusn --against concentration --points 13 --gap 0.005',
    'plusn frontier network.plusn --against worst-lead-time --json --out frontier.json',
  ],
  run: async ({ positionals: [file = ''], options }, terminal): Promise<ExitCode> => {
    await checkOutPath(options.out, file);
    const points = options.points ?? usualPoints;
    if (!Number.isInteger(points)) throw new UsageError(`--points ${points}: a whole number is wanted.`);
    const chosen = await readChosenNetwork(file, options.scenario, terminal);
    if (chosen === null) return exitCode.findings;
    const { network, scenario } = chosen;
    const against: MeasureName = options.against ?? 'carbon';
    const words = measureWords[against];
    const answer = await askAtTerminal(
      (ask, hooks) =>
        analyseFrontier(
          network,
          ask,
          { against, points, relativeGap: options.gap ?? usualGap, secondsPerSolve },
          hooks,
        ),
      {
        engine: options.engine ?? 'auto',
        seconds: options.seconds,
        sayProgress: ({ done, say: { key, values } }) => {
          const at =
            key === 'cheapest'
              ? 'the cheapest plan'
              : key === 'least'
                ? `the plan with least ${words.noun}`
                : `point ${values['point']} of ${points}, ${words.sayLimit(Number(values['limit']))}`;
          return `solve ${done + 1}: ${at}`;
        },
      },
      terminal,
    );
    const telling = {
      json: options.json ? { scenario: scenario?.id ?? null, against, ...answer } : null,
      out: options.out,
    };
    if (answer.kind !== 'frontier') {
      await tellNoPlans(sayNoFrontier(answer, words.noun), telling, terminal);
      return answer.kind === 'nothing to measure' ? exitCode.done : noPlanExitCode(answer);
    }
    const { frontier } = answer;
    return tellPlans(
      {
        lines: (width) => renderFrontier({ network, scenario, frontier }, width),
        plans: frontier.points.map(({ violations }, place) => ({ name: `Point ${place + 1}`, violations })),
        isProven: frontier.isProven && !frontier.wasStopped,
      },
      telling,
      terminal,
    );
  },
});
