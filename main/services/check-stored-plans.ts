import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import type { OpenedDocument } from '../../scenarios/schema/open-document.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { parseStoredRecord } from '../../scenarios/schema/stored-record.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { factsOf } from '../../solver/solution/verifier/facts/facts.ts';
import { verifyObjective } from '../../solver/solution/verify-objective.ts';
import { verifyPlan } from '../../solver/solution/verify-plan.ts';
import { inputsHash } from './inputs-hash.ts';

type StoredPlan = PlannerDocument['plans'][number];

/**
 * The opened document without the stored plans that nobody may believe: those that cannot be read, those that answer the
 * network as it stands but contradict it, by the check that every solve goes through, and those that name records which
 * the network no longer has, so that nobody could tell what they say. Each is told. Any other plan whose inputs have moved
 * is kept, for it is shown as stale.
 */
export function checkStoredPlans(opened: OpenedDocument): OpenedDocument {
  const { document, findings } = opened;
  if (document === null || document.plans.length === 0) return opened;
  const told: Finding[] = [];
  const plans = document.plans.filter((plan) => {
    const finding = objectionTo(document, plan);
    if (finding !== null) told.push(finding);
    return finding === null;
  });
  return { ...opened, document: { ...document, plans }, findings: [...findings, ...told] };
}

function objectionTo(document: PlannerDocument, stored: StoredPlan): Finding | null {
  const parsed = parseStoredRecord(stored);
  if (parsed.record === null) return parsed.finding;
  // The compiler holds the stored form to the solver's own.
  const record: SolveRecord = parsed.record;
  const scenario = document.scenarios.find(({ id }) => id === stored.scenario);
  const isGone = stored.scenario !== null && scenario === undefined;
  const overrides = scenario?.overrides ?? [];
  const isStale = isGone || stored.inputsHash !== inputsHash(document.network, overrides);
  const { network } = resolve(document.network, overrides);
  const contradiction = isStale ? missingIn(record, network) : contradictionIn(record, network);
  if (contradiction === null) return null;
  const whose = stored.scenario !== null ? `of scenario ${stored.scenario}` : 'of the base network';
  return {
    code: 'stored-plan-wrong',
    severity: 'warning',
    about: { collection: 'document', id: stored.scenario, field: 'plans' },
    position: null,
    say: `The stored plan ${whose} contradicts the network and is left out: ${contradiction}`,
    next: 'Solve again to have a plan; the file keeps the old one until it is saved.',
  };
}

/** The first record of a stale plan that its network no longer has, in words; `null` where it has all. */
function missingIn({ plan, ledger }: SolveRecord, network: Network): string | null {
  if (plan === null || ledger === null) return null;
  try {
    const [first] = factsOf(network, plan, ledger).unsound;
    return first === undefined ? null : `it names the ${first.field} ${first.id}, which is gone.`;
  } catch {
    return unknownRecords;
  }
}

const unknownRecords = 'it names records that the network does not have.';

/** The first way in which a stored plan contradicts its network, in words; `null` for a right one, or a record without a plan. */
function contradictionIn({ plan, ledger, objective }: SolveRecord, network: Network): string | null {
  if (plan === null || ledger === null || objective === null) return null;
  try {
    const found = [...verifyPlan(network, plan, ledger), ...verifyObjective(network, ledger, objective)];
    return found[0]?.say ?? null;
  } catch {
    // The verifier takes ids for granted, which a plan from a file may have wrong.
    return unknownRecords;
  }
}
