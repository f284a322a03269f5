import type { Network } from '../../../scenarios/domain/network.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { buildModel } from '../../formulation/build-model.ts';
import { readLedger } from '../../solution/read-ledger.ts';
import { readPlan } from '../../solution/read-plan.ts';
import { settleOutcome } from '../../solution/settle-outcome.ts';
import { usualGap } from '../breakeven/usual-gap.ts';
import type { DiagnosisEdit } from './diagnosis-answer.ts';
import type { MadeChange } from './make-change.ts';
import { overridesOf } from './overrides-of.ts';
import type { QuestionDesk } from './question-desk.ts';
import { priceOf } from './shortfall-edit.ts';
import { smallestShort } from './soft-demand.ts';

/** Changes as one edit of which no plan is known yet. */
export function unpricedEdit(network: Network, made: readonly MadeChange[]): DiagnosisEdit {
  const changes = made.map(({ change }) => change);
  return {
    changes,
    overrides: overridesOf(network, changes),
    relativeSize: made.reduce((sum, each) => sum + each.relativeSize, 0),
    objective: null,
    status: 'undecided',
    relativeGap: null,
    unpricedShortUnits: 0,
    chargedShort: { amount: 0, units: 0 },
  };
}

/** Changes as one edit with what the best plan costs with it; its status is `infeasible` where it yields none after all. */
export async function priceEdit(
  network: Network,
  changes: readonly MadeChange[],
  { relativeGap, secondsPerSolve }: { relativeGap: number | null; secondsPerSolve: number | null },
  desk: QuestionDesk,
): Promise<DiagnosisEdit> {
  const edit = unpricedEdit(network, changes);
  const resolved = resolve(network, edit.overrides);
  if (resolved.findings.length > 0) return { ...edit, status: 'infeasible' };
  const model = buildModel(resolved.network);
  const asked = {
    relativeGap: relativeGap ?? usualGap(model.program),
    seconds: secondsPerSolve,
    start: desk.startFor(model.program),
  };
  const outcome = settleOutcome(model, await desk.solve(model.program, asked));
  const plan = outcome.values === null ? null : readPlan(model, outcome.values);
  const unpriced = new Set<string>(
    network.demand
      .filter((row) => (row.shortfallPenaltyPerUnit ?? priceOf(network, row)) === null)
      .map(({ id }) => id),
  );
  const unpricedUnits = (plan?.shortfalls ?? [])
    .filter(({ demand }) => unpriced.has(demand))
    .reduce((sum, { quantity }) => sum + quantity, 0);
  const charged =
    outcome.values === null || network.settings.objective === 'carbon'
      ? []
      : readLedger(model, outcome.values).entries.filter(
          ({ kind, part }) => kind === 'shortfall' && part !== 'late',
        );
  return {
    ...edit,
    objective: outcome.objective,
    status: outcome.status,
    relativeGap: outcome.relativeGap,
    unpricedShortUnits: tidy(unpricedUnits),
    chargedShort: {
      amount: charged.reduce((sum, { amount }) => sum + amount, 0),
      units: tidy(charged.reduce((sum, { quantity }) => sum + quantity, 0)),
    },
  };
}

/** No more digits than the engine's tolerance makes good. */
const tidy = (units: number): number => Math.round(units / smallestShort) / Math.round(1 / smallestShort);
