import type { OpenedDocument } from '../../scenarios/schema/open-document.ts';
import { declaredEntries } from '../../solver/report/declared-entries.ts';
import { declaredFees } from '../../solver/report/declared-fees.ts';
import type { ChosenNetwork } from '../services/documents.ts';
import { storedPlanOf } from '../services/stored-plan.ts';
import { declaredAsJson, type DeclaredPlan } from './declared-plan.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { largestGapOfBest } from './is-proven-best.ts';
import { planAtTerminal } from './plan-at-terminal.ts';
import { recordExitCode } from './record-exit-code.ts';
import { renderDeclaredPlan } from './render-declared-plan.ts';
import { sayEvidence } from './say-evidence.ts';
import type { Terminal } from './terminal.ts';

/** Prints the customs entry lines of the plan that a file stores, or of the one found now. */
export async function explainDuty(
  chosen: ChosenNetwork & { readonly opened: OpenedDocument },
  isJson: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const { network, scenario, inputsHash, findings } = chosen;
  const stored = storedPlanOf(chosen.opened, chosen);
  if (stored.kind === 'stale') terminal.note('The stored plan is stale: its inputs have moved. Solving …');
  if (stored.kind === 'none') terminal.note('The file stores no plan of it. Solving …');
  const record =
    stored.kind === 'fresh'
      ? stored.record
      : await planAtTerminal(
          network,
          {
            engine: 'auto',
            limits: { seconds: null, relativeGap: largestGapOfBest, memoryMiB: null },
            inputsHash,
            findings,
          },
          terminal,
        );
  const { plan, ledger } = record;
  if (plan === null || ledger === null) {
    for (const line of sayEvidence(network, record)) terminal.note(line);
    return recordExitCode(record);
  }
  const declared: DeclaredPlan = {
    network,
    scenario,
    source: stored.kind === 'fresh' ? 'stored' : 'solved',
    entries: declaredEntries(network, plan),
    fees: declaredFees(network, ledger),
    ledger,
  };
  terminal.out(
    isJson
      ? `${JSON.stringify(declaredAsJson(declared))}\n`
      : `${renderDeclaredPlan(declared, terminal.width).join('\n')}\n`,
  );
  return stored.kind === 'fresh' ? exitCode.done : recordExitCode(record);
}
