import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import { leverId } from '../../scenarios/levers/lever-id.ts';
import type { PlanMapAnswer } from '../../solver/analysis/breakeven/plan-map.ts';
import { planMap, type PlanMapRequest } from '../services/plan-map.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { formatCount } from './format.ts';
import { nameLever } from './name-lever.ts';
import { renderPlanMap } from './render-plan-map.ts';
import type { Terminal } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';
import { wrap } from './wrap.ts';
import { writeAnswer } from './write-answer.ts';
import { sayNoPlan } from './say-no-plan.ts';
import { noteViolations } from './note-violations.ts';

interface PlanMapQuestion {
  network: Network;
  scenario: Scenario | null;
  asked: Pick<PlanMapRequest, 'levers' | 'steps' | 'engine'> & {
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
  const { seconds, ...question } = asked;
  const answer = await untilStopped(terminal, { seconds, saying: 'Stopping …' }, (signal) =>
    planMap(network, {
      ...question,
      relativeGap: asked.relativeGap ?? usualGap,
      signal,
      onProgress: ({ done, say }) => {
        if (say.key === 'mapping')
          terminal.note(`solve ${done + 1}, ${formatCount(Number(say.values['plans']), 'plan')} so far`);
      },
      now: terminal.now,
    }),
  );
  if (isJson) {
    const levers = asked.levers.map(({ lever }) => leverId(lever));
    const told = { scenario: scenario?.id ?? null, levers, ...answer };
    await writeAnswer(`${JSON.stringify(told)}\n`, out, terminal);
  } else if (answer.kind === 'map') {
    const lines = renderPlanMap({ network, scenario, map: answer.map }, terminal.width);
    await writeAnswer(`${lines.join('\n')}\n`, out, terminal);
  }
  if (answer.kind === 'map') {
    const plans = answer.map.plans.map(({ letter, violations }) => ({ name: `Plan ${letter}`, violations }));
    if (noteViolations(plans, terminal)) return exitCode.findings;
    return answer.map.isProven ? exitCode.done : exitCode.stoppedWithPlan;
  }
  const [first, second] = asked.levers.map(({ lever }) => nameLever(network, lever)) as [string, string];
  for (const line of wrap(sayNoMap(answer, first, second), terminal.width)) terminal.note(line);
  if (answer.kind === 'refused') return exitCode.usage;
  const isImpossible = answer.kind === 'no plan' && answer.reason === 'infeasible';
  return isImpossible ? exitCode.infeasible : exitCode.stoppedWithoutPlan;
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
      return 'Stopped before the map was complete.';
  }
}
