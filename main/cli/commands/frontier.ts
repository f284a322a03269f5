import { analyseFrontier } from '../../../solver/analysis/frontier/analyse-frontier.ts';
import { measureNames, type MeasureName } from '../../../solver/analysis/frontier/measure.ts';
import { askAtTerminal } from '../ask-at-terminal.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { measureWords } from '../measure-words.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { renderFrontier, sayNoFrontier } from '../render-frontier.ts';
import { UsageError } from '../usage-error.ts';
import { engineOption, gapOption, outOption, scenarioOption, secondsOption } from '../usual-options.ts';
import { wrap } from '../wrap.ts';
import { writeAnswer } from '../write-answer.ts';
import { noteViolations } from '../note-violations.ts';

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
                : `point ${values['point']} of ${points}, at most ${words.print(Number(values['limit']))} ${words.title}`;
          return `solve ${done + 1}: ${at}`;
        },
      },
      terminal,
    );
    if (options.json) {
      const told = { scenario: scenario?.id ?? null, against, ...answer };
      await writeAnswer(`${JSON.stringify(told)}\n`, options.out, terminal);
    } else if (answer.kind === 'frontier') {
      const lines = renderFrontier({ network, scenario, frontier: answer.frontier }, terminal.width);
      await writeAnswer(`${lines.join('\n')}\n`, options.out, terminal);
    }
    if (answer.kind === 'frontier') {
      const { points, isProven, wasStopped } = answer.frontier;
      const named = points.map(({ violations }, place) => ({ name: `Point ${place + 1}`, violations }));
      if (noteViolations(named, terminal)) return exitCode.findings;
      return isProven && !wasStopped ? exitCode.done : exitCode.stoppedWithPlan;
    }
    for (const line of wrap(sayNoFrontier(answer, words.noun), terminal.width)) terminal.note(line);
    if (answer.kind === 'nothing to measure') return exitCode.done;
    return answer.kind === 'no plan' && answer.reason === 'infeasible'
      ? exitCode.infeasible
      : exitCode.stoppedWithoutPlan;
  },
});
