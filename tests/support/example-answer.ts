import { readFileSync } from 'node:fs';
import { chooseNetwork } from '../../main/services/documents.ts';
import type { WrittenPlan } from '../../main/services/plan-workbook.ts';
import { storedPlanOf } from '../../main/services/stored-plan.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';

/** The plan that an example stores of its base network, stamped as written on 22 November 2026. */
export function exampleAnswer(name: string): WrittenPlan {
  const url = new URL(`../../scenarios/examples/${name}.plusn`, import.meta.url);
  const opened = openDocument(readFileSync(url, 'utf8'));
  const chosen = chooseNetwork(opened.document!, null);
  const stored = storedPlanOf(opened, chosen);
  if (stored.kind !== 'fresh') throw new Error(`${name} stores no current plan.`);
  const { plan, ledger } = stored.record;
  return {
    network: chosen.network,
    plan: plan!,
    ledger: ledger!,
    proof: stored.record,
    stamp: {
      file: `${name}.plusn`,
      scenario: null,
      programVersion: '9.9.9',
      inputsHash: 'abcdef0123456789',
      writtenAt: '2026-11-22T00:00:00Z',
    },
    language: 'en',
  };
}
