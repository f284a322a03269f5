import { existsSync } from 'node:fs';
import { checkStoredPlans } from '../../../main/services/check-stored-plans.ts';
import { readDocument } from '../../../main/services/documents.ts';
import { inputsHash } from '../../../main/services/inputs-hash.ts';
import { planNetwork } from '../../../main/services/plan-network.ts';
import type { PlannerDocument } from '../../../scenarios/schema/document.ts';
import { writeStoredRecord } from '../../../scenarios/schema/write-stored-record.ts';
import { storedRecord } from '../../../scenarios/schema/stored-record.ts';

export type StoredPlan = PlannerDocument['plans'][number];

/** Ten times closer than the window asks for: an example's plan is solved once and looked at often. */
const relativeGap = 0.0001;
const mostSeconds = 600;

/**
 * The plan of an example's base network that the file keeps: the one that is there as long as it answers the network and
 * stands the check, so that an unchanged example keeps its bytes; a new one otherwise. `now` is in milliseconds since 1970.
 */
export async function storedBasePlan(
  { network }: Pick<PlannerDocument, 'network'>,
  file: string,
  now: () => number,
): Promise<StoredPlan> {
  const hash = inputsHash(network, []);
  const present = existsSync(file) ? checkStoredPlans(await readDocument(file)).document : null;
  const kept = present?.plans.find((plan) => plan.scenario === null && plan.inputsHash === hash);
  if (kept !== undefined) return kept;

  const record = await planNetwork(network, {
    engine: 'highs',
    limits: { seconds: mostSeconds, relativeGap, memoryMiB: null },
    inputsHash: hash,
    findings: [],
    onProgress: () => undefined,
    signal: null,
    now,
  });
  if (record.status !== 'optimal' || record.plan === null) {
    throw new Error(`${file}: the base network ends ${record.status}; an example ships with a proven plan.`);
  }
  return {
    scenario: null,
    inputsHash: hash,
    solvedAt: new Date(now()).toISOString(),
    record: writeStoredRecord(storedRecord.parse(record)),
  };
}
