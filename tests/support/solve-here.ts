import type { Network } from '../../scenarios/domain/network.ts';
import type { Engine, EngineName, RawOutcome } from '../../solver/backends/engine.ts';
import { loadGlpk } from '../../solver/backends/glpk/load-glpk.ts';
import { loadHighs } from '../../solver/backends/highs/load-highs.ts';
import { buildModel } from '../../solver/formulation/build-model.ts';
import type { LinearProgram } from '../../solver/modeling/linear-program.ts';
import type { Ledger } from '../../solver/solution/ledger.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { readLedger } from '../../solver/solution/read-ledger.ts';
import { readPlan } from '../../solver/solution/read-plan.ts';
import { settleOutcome } from '../../solver/solution/settle-outcome.ts';
import { verifyObjective } from '../../solver/solution/verify-objective.ts';
import { verifyPlan } from '../../solver/solution/verify-plan.ts';
import type { Violation } from '../../solver/solution/violation.ts';

/** A proven plan of a network with all that belongs to it. */
export interface SolvedNetwork {
  objective: number;
  plan: Plan;
  ledger: Ledger;
  violations: readonly Violation[];
}

const loaders: Readonly<Record<EngineName, () => Promise<Engine>>> = { highs: loadHighs, glpk: loadGlpk };
const loaded = new Map<EngineName, Promise<Engine>>();

/** An engine of this thread, loaded once. */
function engineHere(name: EngineName): Promise<Engine> {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const loading = loaders[name]();
  loaded.set(name, loading);
  return loading;
}

/** Solves a program in this thread to a gap of 0 unless said otherwise, within a minute. */
export async function solveProgramHere(
  program: LinearProgram,
  engine: EngineName,
  relativeGap = 0,
  start: Float64Array | null = null,
): Promise<RawOutcome> {
  return (await engineHere(engine)).solve(program, {
    limits: { seconds: 60, relativeGap, memoryMiB: null },
    onProgress: () => undefined,
    onIncumbent: () => undefined,
    shouldStop: () => false,
    start,
  });
}

/** Plans a network in this thread; anything short of a proven plan is an error. */
export async function solveNetworkHere(
  network: Network,
  engine: EngineName = 'highs',
  relativeGap = 0,
): Promise<SolvedNetwork> {
  const model = buildModel(network);
  const outcome = await solveProgramHere(model.program, engine, relativeGap);
  const { status, objective, values } = settleOutcome(model, outcome);
  if (status !== 'optimal' || objective === null || values === null)
    throw new Error(`${engine} ends ${status} on ${JSON.stringify(network.settings.title)}`);
  const plan = readPlan(model, values);
  const ledger = readLedger(model, values);
  const violations = [...verifyPlan(network, plan, ledger), ...verifyObjective(network, ledger, objective)];
  return { objective, plan, ledger, violations };
}
