import type { Network } from '../../scenarios/domain/network.ts';
import type { AnalysisProgress } from '../../solver/analysis/analysis-hooks.ts';
import { analyseWhy } from '../../solver/analysis/why/analyse-why.ts';
import type { WhyAnswer, WhyOptions, WhyProgressKey } from '../../solver/analysis/why/why-answer.ts';
import type { WhySubject } from '../../solver/analysis/why/why-subject.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import type { EngineChoice } from '../services/plan-network.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import type { Terminal } from './terminal.ts';

const steps: Readonly<Record<WhyProgressKey, string>> = {
  planning: 'the plan as it is',
  without: 'the best plan without it',
  with: 'the best plan with it',
  switching: 'where the two change places',
  limits: 'with a limit moved',
  needed: 'what forces it',
};

interface Question extends Pick<WhyOptions, 'relativeGap' | 'scope'> {
  /** The plan that is asked about; `null` to find the best one first. */
  plan: Plan | null;
  engine: EngineChoice;
  seconds: number | null;
}

/** An explanation while somebody looks on. Half of it explains nothing, so that what ends it early leaves none. */
export async function whyAtTerminal(
  network: Network,
  subject: WhySubject,
  { plan, engine, seconds, ...asked }: Question,
  terminal: Terminal,
): Promise<WhyAnswer> {
  const options = { ...asked, secondsPerSolve: null };
  return askAtTerminal(
    (ask, hooks) => analyseWhy(network, plan, subject, ask, options, hooks),
    {
      engine,
      seconds,
      saying: 'Stopping …',
      sayProgress: ({ done, say }: AnalysisProgress<WhyProgressKey>) =>
        `solve ${done + 1}: ${steps[say.key]}`,
    },
    terminal,
  );
}
