import type { Network } from '../../scenarios/domain/network.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { planNetwork, type PlanOptions } from '../services/plan-network.ts';
import { showProgress } from './show-progress.ts';
import type { Terminal } from './terminal.ts';

/** Plans a network while somebody looks on: progress on standard error, and Ctrl-C keeps the best plan so far. */
export async function planAtTerminal(
  network: Network,
  options: Omit<PlanOptions, 'onProgress' | 'signal' | 'now'>,
  terminal: Terminal,
): Promise<SolveRecord> {
  const stop = new AbortController();
  const stopListening = terminal.onInterrupt(() => {
    terminal.note('Stopping with the best plan so far …');
    stop.abort();
  });
  const progress = showProgress(terminal);
  const planned = await planNetwork(network, {
    ...options,
    onProgress: progress.show,
    signal: stop.signal,
    now: terminal.now,
  });
  progress.end();
  stopListening();
  return planned;
}
