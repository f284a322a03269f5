import type { OpenedDocument } from '../../scenarios/schema/open-document.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import type { Language } from '../contract/preferences.ts';
import { chooseNetwork, type ChosenNetwork } from '../services/documents.ts';
import type { ReportedPlans } from '../services/plan-report.ts';
import type { WrittenPlan } from '../services/plan-workbook.ts';
import { storedPlanOf } from '../services/stored-plan.ts';
import type { LeverFragility } from '../report/report-content.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { leverFragility } from './lever-fragility.ts';
import { readChosenNetwork } from './read-chosen-network.ts';
import { recordExitCode } from './record-exit-code.ts';
import { programVersion } from './render-version.ts';
import { sayEvidence } from './say-evidence.ts';
import { storedOrFoundPlan } from './stored-or-found-plan.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface ReportAsk {
  readonly file: string;
  /** As the report names the file. */
  readonly name: string;
  /** Ids as given, the first the report's own. */
  readonly scenarios: readonly string[];
  /** Wall seconds of each search; `null` for none. */
  readonly seconds: number | null;
  /** Words of levers, whose turning is looked at. */
  readonly levers: readonly string[];
  readonly language: Language;
}

/** What is to be reported, and the exit code that the searches for it come to; `plans` is `null` without a plan. */
export interface Reported {
  readonly plans: ReportedPlans | null;
  readonly code: ExitCode;
}

/** The plans of a report: those that the file stores where they are current, else those found now. */
export async function reportedPlans(ask: ReportAsk, terminal: Terminal): Promise<Reported> {
  const ids = ask.scenarios.length === 0 ? ['base'] : ask.scenarios;
  if (new Set(ids).size < ids.length) throw new UsageError('A scenario is named twice. Write it once.');
  const written: WrittenPlan[] = [];
  let code: ExitCode = exitCode.done;
  let opened: OpenedDocument | null = null;
  for (const id of ids) {
    const chosen: Chosen | null = await readChosenNetwork(ask.file, id === 'base' ? null : id, terminal);
    if (chosen === null) return { plans: null, code: exitCode.findings };
    opened = chosen.opened;
    if (ids.length > 1) terminal.note(`${id}:`);
    const { record, source } = await storedOrFoundPlan(chosen, ask.seconds, terminal);
    const plan = writtenPlan(ask, chosen, record, terminal);
    if (plan === null) {
      for (const line of sayEvidence(chosen.network, record)) terminal.note(line);
      return { plans: null, code: recordExitCode(record) };
    }
    written.push(plan);
    // A plan that a limit cut short is told by the code, whichever of them it is.
    if (source === 'solved' && code === exitCode.done) code = recordExitCode(record);
  }
  const [subject, ...named] = written;
  const stored =
    ids.length > 1 ? { others: named, staleOthers: [] } : otherStoredPlans(ask, opened!, ids[0]!, terminal);
  const fragilities: LeverFragility[] = [];
  for (const word of ask.levers) {
    const found = await leverFragility(subject!.network, word, ask.seconds, terminal);
    if (found !== null) fragilities.push(found);
  }
  return { plans: { subject: subject!, ...stored, fragilities }, code };
}

type Chosen = ChosenNetwork & { readonly opened: OpenedDocument };

/** Every other plan that the file stores and that answers its scenario as it stands, and the names of those that do not. */
function otherStoredPlans(
  ask: ReportAsk,
  opened: OpenedDocument,
  told: string,
  terminal: Terminal,
): Pick<ReportedPlans, 'others' | 'staleOthers'> {
  const { document } = opened;
  if (document === null) return { others: [], staleOthers: [] };
  const stored = [null, ...document.scenarios.map(({ id }) => id as string)]
    .filter((id) => (id ?? 'base') !== told)
    .map((id) => {
      const chosen = chooseNetwork(document, id);
      return { chosen, state: storedPlanOf(opened, chosen) };
    });
  return {
    others: stored.flatMap(({ chosen, state }) => {
      const plan = state.kind === 'fresh' ? writtenPlan(ask, chosen, state.record, terminal) : null;
      return plan === null ? [] : [plan];
    }),
    staleOthers: stored
      .filter(({ state }) => state.kind === 'stale')
      .map(({ chosen }) => chosen.scenario?.name ?? null),
  };
}

function writtenPlan(
  { name, language }: ReportAsk,
  { network, scenario, inputsHash }: ChosenNetwork,
  record: SolveRecord,
  terminal: Terminal,
): WrittenPlan | null {
  const { plan, ledger } = record;
  if (plan === null || ledger === null) return null;
  return {
    network,
    plan,
    ledger,
    proof: record,
    language,
    stamp: {
      file: name,
      scenario,
      programVersion: programVersion(),
      inputsHash,
      writtenAt: `${terminal.today()}T00:00:00Z`,
    },
  };
}
