import type { Network } from '../../scenarios/domain/network.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { planNetwork, type PlanOptions } from '../services/plan-network.ts';
import { showProgress } from './show-progress.ts';
import type { Terminal } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';

/** Plans a network while somebody looks on: progress on standard error, and Ctrl-C keeps the best plan so far. */
export async function planAtTerminal(
  network: Network,
  options: Omit<PlanOptions, 'onProgress' | 'signal' | 'now'>,
  terminal: Terminal,
): Promise<SolveRecord> {
  const progress = showProgress(terminal);
  const saying = 'Stopping with the best plan so far …';
  const planned = await untilStopped(terminal, { seconds: null, saying }, (signal) =>
    planNetwork(network, { ...options, onProgress: progress.show, signal, now: terminal.now }),
  );
  progress.end();
  return planned;
}
