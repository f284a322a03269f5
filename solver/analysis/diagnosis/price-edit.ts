import type { Network } from '../../../scenarios/domain/network.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { buildModel } from '../../formulation/build-model.ts';
import { readPlan } from '../../solution/read-plan.ts';
import { settleOutcome } from '../../solution/settle-outcome.ts';
import { usualGap } from '../breakeven/usual-gap.ts';
import type { DiagnosisEdit } from './diagnosis-answer.ts';
import type { MadeChange } from './make-change.ts';
import type { QuestionDesk } from './question-desk.ts';
import { priceOf } from './shortfall-edit.ts';

/** Changes as one edit with what the best plan costs with it; `null` where it does not resolve or yields no plan. */
export async function priceEdit(
  network: Network,
  changes: readonly MadeChange[],
  { relativeGap, secondsPerSolve }: { relativeGap: number | null; secondsPerSolve: number | null },
  desk: QuestionDesk,
): Promise<DiagnosisEdit | null> {
  const overrides = changes.flatMap((each) => each.overrides);
  const resolved = resolve(network, overrides);
  if (resolved.findings.length > 0) return null;
  const model = buildModel(resolved.network);
  const asked = { relativeGap: relativeGap ?? usualGap(model.program), seconds: secondsPerSolve };
  const outcome = settleOutcome(model, await desk.solve(model.program, asked));
  if (outcome.status === 'infeasible') return null;
  const plan = outcome.values === null ? null : readPlan(model, outcome.values);
  const unpriced = new Set(
    network.demand
      .filter((row) => (row.shortfallPenaltyPerUnit ?? priceOf(network, row)) === null)
      .map(({ id }) => id),
  );
  return {
    changes: changes.map(({ change }) => change),
    overrides,
    relativeSize: changes.reduce((sum, each) => sum + each.relativeSize, 0),
    objective: outcome.objective,
    status: outcome.status,
    relativeGap: outcome.relativeGap,
    unpricedShortUnits: (plan?.shortfalls ?? [])
      .filter(({ demand }) => unpriced.has(demand))
      .reduce((sum, { quantity }) => sum + quantity, 0),
  };
}
