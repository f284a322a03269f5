import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../solver/solution/plan.ts';
import { verifyPlan } from '../../solver/solution/verify-plan.ts';
import { eventfulNetwork } from '../support/eventful-network.ts';
import { solveNetworkHere } from '../support/solve-here.ts';

const measured = [
  'flows',
  'production',
  'consumption',
  'purchases',
  'stock',
  'served',
  'shortfalls',
] as const satisfies readonly (keyof Plan)[];

/** The plan with one of its quantities, the `choice`-th counted round, 1 % higher. */
function withOneHigher(plan: Plan, choice: number): Plan {
  const total = measured.reduce((sum, part) => sum + plan[part].length, 0);
  let left = choice % total;
  for (const part of measured) {
    const lines = plan[part];
    if (left < lines.length) {
      const changed = lines.map((line, number) =>
        number === left ? { ...line, quantity: line.quantity * 1.01 } : line,
      );
      return { ...plan, [part]: changed };
    }
    left -= lines.length;
  }
  return plan;
}

describe('plans of eventful networks', () => {
  it('contradict their network in 0 ways when solved, and in some when 1 quantity is 1 % higher', async () => {
    await fc.assert(
      fc.asyncProperty(eventfulNetwork, fc.nat(), async (network, choice) => {
        const { plan, ledger, violations } = await solveNetworkHere(network);
        expect(violations).toEqual([]);
        expect(verifyPlan(network, withOneHigher(plan, choice), ledger)).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
