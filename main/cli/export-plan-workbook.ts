import { basename } from 'node:path';
import type { Language } from '../contract/preferences.ts';
import { planWorkbook } from '../services/plan-workbook.ts';
import { checkOutPath } from './check-out-path.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { readChosenNetwork } from './read-chosen-network.ts';
import { recordExitCode } from './record-exit-code.ts';
import { programVersion } from './render-version.ts';
import { sayEvidence } from './say-evidence.ts';
import { storedOrFoundPlan } from './stored-or-found-plan.ts';
import type { Terminal } from './terminal.ts';
import { writeAnswerFile } from './write-answer.ts';

const option = '--plan-xlsx';

export interface PlanWorkbookAsk {
  readonly file: string;
  readonly path: string;
  readonly scenario: string | null;
  readonly language: Language;
}

/** Writes the allocation plan as a workbook: the plan that the file stores where it is current, or the one found now. */
export async function exportPlanWorkbook(ask: PlanWorkbookAsk, terminal: Terminal): Promise<ExitCode> {
  const { file, path, language } = ask;
  await checkOutPath(path, file, option);
  const chosen = await readChosenNetwork(file, ask.scenario, terminal);
  if (chosen === null) return exitCode.findings;
  const { network, scenario, inputsHash } = chosen;
  const { record, source } = await storedOrFoundPlan(chosen, null, terminal);
  const { plan, ledger } = record;
  if (plan === null || ledger === null) {
    for (const line of sayEvidence(network, record)) terminal.note(line);
    return recordExitCode(record);
  }
  const stamp = {
    file: basename(file),
    scenario,
    programVersion: programVersion(),
    inputsHash,
    writtenAt: `${terminal.today()}T00:00:00Z`,
  };
  const bytes = planWorkbook({ network, plan, ledger, proof: record, stamp, language });
  await writeAnswerFile(bytes, path, option, terminal);
  return source === 'stored' ? exitCode.done : recordExitCode(record);
}
