import type { OpenedDocument } from '../../scenarios/schema/open-document.ts';
import { parseStoredRecord } from '../../scenarios/schema/stored-record.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { checkStoredPlans } from './check-stored-plans.ts';
import type { ChosenNetwork } from './documents.ts';

/** What a file keeps of the plan of a network. */
export type StoredPlanState =
  /** It answers the network as it stands, and has passed the check that every solve goes through. */
  | { readonly kind: 'fresh'; readonly record: SolveRecord }
  /** Its inputs have moved since. */
  | { readonly kind: 'stale' }
  /** There is none, or none that may be believed. */
  | { readonly kind: 'none' };

export function storedPlanOf(
  opened: OpenedDocument,
  { scenario, inputsHash }: Pick<ChosenNetwork, 'scenario' | 'inputsHash'>,
): StoredPlanState {
  const plans = checkStoredPlans(opened).document?.plans ?? [];
  const ofScenario = plans.filter((each) => each.scenario === (scenario?.id ?? null));
  const fresh = ofScenario.find((each) => each.inputsHash === inputsHash);
  const record: SolveRecord | null = fresh === undefined ? null : parseStoredRecord(fresh).record;
  if (record !== null && record.plan !== null && record.ledger !== null) return { kind: 'fresh', record };
  return { kind: fresh === undefined && ofScenario.length > 0 ? 'stale' : 'none' };
}
