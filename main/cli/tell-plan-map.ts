import { availableParallelism } from 'node:os';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import { leverId } from '../../scenarios/levers/lever-id.ts';
import { analysePlanMap, type MapLever } from '../../solver/analysis/breakeven/analyse-plan-map.ts';
import type { PlanMapAnswer } from '../../solver/analysis/breakeven/plan-map.ts';
import type { EngineChoice } from '../services/plan-network.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { formatCount } from './format.ts';
import { nameLever } from './name-lever.ts';
import { noPlanExitCode } from './no-plan-exit-code.ts';
import { byLetter } from './note-violations.ts';
import { renderPlanMap } from './render-plan-map.ts';
import { sayNoPlan } from './say-no-plan.ts';
import { tellNoPlans, tellPlans } from './tell-plans.ts';
import type { Terminal } from './terminal.ts';

interface PlanMapQuestion {
  network: Network;
  scenario: Scenario | null;
  asked: {
    levers: readonly [MapLever, MapLever];
    /** Values of each lever. */
    steps: number;
    engine: EngineChoice;
    relativeGap: number | null;
    seconds: number | null;
  };
  isJson: boolean;
  out: string | null;
}

/** A map shows what stands out, not every cent. */
const usualGap = 1e-3;

/** Draws a map while somebody looks on; Ctrl-C, or so many seconds, ends it. */
export async function tellPlanMap(
  { network, scenario, asked, isJson, out }: PlanMapQuestion,
  terminal: Terminal,
): Promise<ExitCode> {
  const { levers, steps, engine, seconds } = asked;
  const options = {
    steps,
    relativeGap: asked.relativeGap ?? usualGap,
    secondsPerSolve: null,
    atOnce: availableParallelism(),
  };
  const answer = await askAtTerminal(
    (ask, hooks) => analysePlanMap(network, levers, ask, options, hooks),
    {
      engine,
      seconds,
      saying: 'Stopping with what is known …',
      sayProgress: ({ done, say }) =>
        say.key === 'mapping'
          ? `solve ${done + 1}, ${formatCount(Number(say.values['plans']), 'plan')} so far`
          : null,
    },
    terminal,
  );
  const ids = levers.map(({ lever }) => leverId(lever));
  const telling = { json: isJson ? { scenario: scenario?.id ?? null, levers: ids, ...answer } : null, out };
  if (answer.kind !== 'map') {
    const [first, second] = levers.map(({ lever }) => nameLever(network, lever)) as [string, string];
    await tellNoPlans(sayNoMap(answer, first, second), telling, terminal);
    return answer.kind === 'refused' ? exitCode.usage : noPlanExitCode(answer);
  }
  const { map } = answer;
  return tellPlans(
    {
      lines: (width) => renderPlanMap({ network, scenario, map }, width),
      plans: byLetter(map.plans),
      isProven: map.isProven && !map.wasStopped,
    },
    telling,
    terminal,
  );
}

function sayNoMap(answer: Exclude<PlanMapAnswer, { kind: 'map' }>, first: string, second: string): string {
  switch (answer.kind) {
    case 'refused':
      switch (answer.reason) {
        case 'same lever':
          return `--lever and --against both turn ${first}. Name another to turn against it.`;
        case 'enters constraints':
          return `No map: ${first} or ${second} changes which plans are possible, not only what they cost. Plan a grid of values instead: plusn sweep.`;
        case 'override skipped':
          return `The file would not take some value of ${first} or ${second}.`;
      }
    // The switch above returns in every case.
    // eslint-disable-next-line no-fallthrough
    case 'no plan':
      return sayNoPlan(answer.reason, `, whatever ${first} and ${second} are`);
    case 'stopped':
      return 'Stopped before the map had any plan: allow more time (--seconds) or a wider gap (--gap).';
  }
}
