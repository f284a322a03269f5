import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import { buildModel } from '../../solver/formulation/build-model.ts';
import { readLedger } from '../../solver/solution/read-ledger.ts';
import { readPlan } from '../../solver/solution/read-plan.ts';
import { settleOutcome } from '../../solver/solution/settle-outcome.ts';
import { verifyPlan } from '../../solver/solution/verify-plan.ts';
import {
  arbitraryFeaturedDraw,
  featuredNetwork,
  featureNames,
  tradeFeatureNames,
  type FeaturedDraw,
} from '../support/every-feature.ts';
import { solveProgramHere } from '../support/solve-here.ts';

const seed = 20_260_701;
const planned = { count: 0, features: new Set<string>() };

/**
 * Both engines agree on whether there is a plan and on its value to 1e-6; each plan keeps every rule of the network,
 * and its ledger adds up to that value.
 */
async function isSettled(draw: FeaturedDraw): Promise<void> {
  const network = featuredNetwork(draw);
  fc.pre(checkNetwork(network).every(({ severity }) => severity !== 'error'));
  const model = buildModel(network);
  const first = await solveProgramHere(model.program, 'highs');
  const second = await solveProgramHere(model.program, 'glpk');
  expect(['optimal', 'infeasible']).toContain(first.status);
  expect(second.status).toBe(first.status);
  for (const outcome of [first, second]) {
    const { objective } = outcome;
    // Of a best plan nothing that it costs is left to settle: what the engine says still holds.
    const { values } = settleOutcome(model, outcome);
    if (objective === null || values === null) continue;
    const wanted = first.objective ?? NaN;
    const tolerance = 1e-6 * Math.max(1, Math.abs(wanted));
    expect(Math.abs(objective - wanted)).toBeLessThanOrEqual(tolerance);
    const plan = readPlan(model, values);
    const ledger = readLedger(model, values);
    expect(verifyPlan(network, plan, ledger)).toEqual([]);
    const value = network.settings.objective === 'carbon' ? ledger.carbonKg : ledger.total;
    expect(Math.abs(value - objective)).toBeLessThanOrEqual(tolerance);
  }
  if (first.status === 'optimal') {
    planned.count += 1;
    for (const name of draw.features) planned.features.add(name);
  }
}

describe('whatever a network has, both engines find the same value and the verifier finds 0 faults', () => {
  it.each([
    [3, 120, 'all', featureNames],
    [10, 120, 'all', featureNames],
    [8, 160, 'those of trade', tradeFeatureNames],
  ])(
    'with up to %i features, on %i networks, of %s',
    async (most, runs, _of, among) => {
      await fc.assert(fc.asyncProperty(arbitraryFeaturedDraw(most, among), isSettled), {
        numRuns: runs,
        seed,
      });
    },
    120_000,
  );

  it('has planned at least 150 of them, and every feature at least once', () => {
    expect(planned.count).toBeGreaterThan(150);
    expect(featureNames.filter((name) => !planned.features.has(name))).toEqual([]);
  });
});
