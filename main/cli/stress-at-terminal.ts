import type { Network } from '../../scenarios/domain/network.ts';
import { analyseStress } from '../../solver/analysis/stress/analyse-stress.ts';
import type { StressAnswer, StressOptions } from '../../solver/analysis/stress/stress-answer.ts';
import type { EngineChoice } from '../services/plan-network.ts';
import { planOverThreads } from '../services/plan-over-threads.ts';
import { formatNumber } from './format.ts';
import type { Terminal } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';

/** A stress test while somebody looks on: a line on standard error for each answer, and Ctrl-C keeps what there is. */
export async function stressAtTerminal(
  network: Network,
  options: StressOptions,
  pool: { engine: EngineChoice; threads: number },
  terminal: Terminal,
): Promise<StressAnswer> {
  return untilStopped(terminal, { seconds: null, saying: 'Stopping with the plans so far …' }, (signal) =>
    analyseStress(network, planOverThreads(pool, signal), options, {
      signal,
      now: terminal.now,
      onProgress: ({ done, of, say: { key, values } }) => {
        if (key === 'begin') {
          terminal.note(`Planning the base, then ${formatNumber((of ?? 1) - 1)} more …`);
          return;
        }
        const status = values['status'] === 'optimal' ? 'proven' : String(values['status']);
        const id = key === 'base' ? 'base' : String(values['id']);
        const seconds = formatNumber(Number(values['seconds']), 1);
        terminal.note(`${formatNumber(done)}/${formatNumber(of)}  ${id}: ${status}, ${seconds} s`);
      },
    }),
  );
}
