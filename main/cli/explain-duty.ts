import type { OpenedDocument } from '../../scenarios/schema/open-document.ts';
import { declaredEntries } from '../../solver/report/declared-entries.ts';
import { declaredFees } from '../../solver/report/declared-fees.ts';
import type { ChosenNetwork } from '../services/documents.ts';
import { declaredAsJson, type DeclaredPlan } from './declared-plan.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { recordExitCode } from './record-exit-code.ts';
import { renderDeclaredPlan } from './render-declared-plan.ts';
import { sayEvidence } from './say-evidence.ts';
import { storedOrFoundPlan } from './stored-or-found-plan.ts';
import type { Terminal } from './terminal.ts';

/** Prints the customs entry lines of the plan that a file stores, or of the one found now. */
export async function explainDuty(
  chosen: ChosenNetwork & { readonly opened: OpenedDocument },
  isJson: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const { network, scenario } = chosen;
  const { record, source } = await storedOrFoundPlan(chosen, null, terminal);
  const { plan, ledger } = record;
  if (plan === null || ledger === null) {
    for (const line of sayEvidence(network, record)) terminal.note(line);
    return recordExitCode(record);
  }
  const declared: DeclaredPlan = {
    network,
    scenario,
    source,
    entries: declaredEntries(network, plan),
    fees: declaredFees(network, ledger),
    ledger,
  };
  terminal.out(
    isJson
      ? `${JSON.stringify(declaredAsJson(declared))}\n`
      : `${renderDeclaredPlan(declared, terminal.width).join('\n')}\n`,
  );
  return source === 'stored' ? exitCode.done : recordExitCode(record);
}
