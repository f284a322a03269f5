import type { Network } from '../../scenarios/domain/network.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import { leverUnit } from '../../scenarios/levers/lever.ts';
import type { BreakEvenAnswer } from '../../solver/analysis/breakeven/break-even-answer.ts';
import { breakEven, type BreakEvenRequest } from '../services/breakeven.ts';
import { formatCount } from './format.ts';
import { formatLeverValue } from './format-lever.ts';
import type { Terminal } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';

/** A curve while somebody looks on: each solve on standard error; Ctrl-C, or so many seconds, keep what is known. */
export async function breakEvenAtTerminal(
  network: Network,
  lever: Lever,
  {
    seconds,
    ...asked
  }: Pick<BreakEvenRequest, 'from' | 'to' | 'engine' | 'relativeGap'> & { seconds: number | null },
  terminal: Terminal,
): Promise<BreakEvenAnswer> {
  return untilStopped(terminal, { seconds, saying: 'Stopping with what is known …' }, (signal) =>
    breakEven(network, lever, {
      ...asked,
      signal,
      onProgress: ({ done, say }) => {
        if (say.key === 'costs') return;
        const at = formatLeverValue(Number(say.values['at']), leverUnit(lever));
        terminal.note(
          `solve ${done + 1} at ${at}, ${formatCount(Number(say.values['plans']), 'plan')} so far`,
        );
      },
      now: terminal.now,
    }),
  );
}
