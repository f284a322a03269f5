import type { OpenedDocument } from '../../scenarios/schema/open-document.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import type { ChosenNetwork } from '../services/documents.ts';
import { storedPlanOf } from '../services/stored-plan.ts';
import { largestGapOfBest } from './is-proven-best.ts';
import { planAtTerminal } from './plan-at-terminal.ts';
import type { Terminal } from './terminal.ts';

/** The plan that a file stores of a network, or the one found now where it stores none that answers it as it stands. */
export async function storedOrFoundPlan(
  chosen: ChosenNetwork & { readonly opened: OpenedDocument },
  /** Wall seconds of the search; `null` for none. */
  seconds: number | null,
  terminal: Terminal,
): Promise<{ readonly record: SolveRecord; readonly source: 'stored' | 'solved' }> {
  const { network, inputsHash, findings } = chosen;
  const stored = storedPlanOf(chosen.opened, chosen);
  if (stored.kind === 'fresh') return { record: stored.record, source: 'stored' };
  if (stored.kind === 'stale') terminal.note('The stored plan is stale: its inputs have moved. Solving …');
  else terminal.note('The file stores no plan of it. Solving …');
  const limits = { seconds, relativeGap: largestGapOfBest, memoryMiB: null };
  const record = await planAtTerminal(network, { engine: 'auto', limits, inputsHash, findings }, terminal);
  return { record, source: 'solved' };
}
