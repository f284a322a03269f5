import type { Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import type { SolveLimits } from '../../solver/backends/engine.ts';
import { sweepNetworks, type SweptNetworks } from '../services/sweep.ts';
import type { EngineChoice } from '../services/plan-network.ts';
import { formatNumber } from './format.ts';
import { sayStatus } from './render-sweep.ts';
import type { Terminal } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';

/** Sweeps while somebody looks on: a line on standard error for each answer, and Ctrl-C keeps what there is. */
export async function sweepAtTerminal(
  network: Network,
  jobs: readonly { readonly id: string; readonly overrides: readonly Override[] }[],
  options: {
    threads: number;
    engine: EngineChoice;
    limits: SolveLimits;
    /** Whether the jobs say nothing without a plan of the base: then none is begun. */
    needsBase: boolean;
  },
  terminal: Terminal,
): Promise<SweptNetworks> {
  let done = 0;
  terminal.note(`Planning the base, then ${formatNumber(jobs.length)} more …`);
  return untilStopped(terminal, { seconds: null, saying: 'Stopping with the plans so far …' }, (signal) =>
    sweepNetworks(network, jobs, {
      ...options,
      isWarm: true,
      signal,
      onAnswer: (place, answer) => {
        const count = place === null ? '' : `${formatNumber(++done)}/${formatNumber(jobs.length)}  `;
        const id = place === null ? 'base' : (jobs[place]?.id ?? '');
        terminal.note(`${count}${id}: ${sayStatus(answer)}, ${formatNumber(answer.seconds, 1)} s`);
      },
    }),
  );
}
