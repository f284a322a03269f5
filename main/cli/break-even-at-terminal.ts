import { availableParallelism } from 'node:os';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import { leverUnit } from '../../scenarios/levers/lever.ts';
import { analyseBreakEven } from '../../solver/analysis/breakeven/analyse-break-even.ts';
import type { BreakEvenAnswer } from '../../solver/analysis/breakeven/break-even-answer.ts';
import type { EngineChoice } from '../services/plan-network.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import { formatCount } from './format.ts';
import { formatLeverValue } from './format-lever.ts';
import type { Terminal } from './terminal.ts';

interface Curve {
  from: number;
  to: number;
  /** `null`: by the size of the model. */
  relativeGap: number | null;
  engine: EngineChoice;
  seconds: number | null;
}

/** A curve while somebody looks on. */
export async function breakEvenAtTerminal(
  network: Network,
  lever: Lever,
  { engine, seconds, ...asked }: Curve,
  terminal: Terminal,
): Promise<BreakEvenAnswer> {
  const options = { ...asked, secondsPerSolve: null, atOnce: availableParallelism() };
  return askAtTerminal(
    (ask, hooks) => analyseBreakEven(network, lever, ask, options, hooks),
    {
      engine,
      seconds,
      sayProgress: ({ done, say }) => {
        if (say.key === 'costs') return null;
        const at = formatLeverValue(Number(say.values['at']), leverUnit(lever));
        return `solve ${done + 1} at ${at}, ${formatCount(Number(say.values['plans']), 'plan')} so far`;
      },
    },
    terminal,
  );
}
