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

/** The plan with one of its quantities of a unit or more, the `choice`-th counted round, 1 % higher. */
function withOneHigher(plan: Plan, choice: number): Plan {
  const places = measured.flatMap((part) =>
    plan[part].flatMap(({ quantity }, number) => (quantity >= 1 ? [{ part, number }] : [])),
  );
  const place = places[choice % places.length];
  if (place === undefined) throw new Error('The plan moves less than a unit of anything.');
  const changed = plan[place.part].map((line, number) =>
    number === place.number ? { ...line, quantity: line.quantity * 1.01 } : line,
  );
  return { ...plan, [place.part]: changed };
}

describe('plans of eventful networks', () => {
  it('contradict their network in 0 ways when solved, and in some when 1 quantity is 1 % higher', async () => {
    await fc.assert(
      fc.asyncProperty(eventfulNetwork, fc.nat(), async (network, choice) => {
        const { plan, ledger, violations } = await solveNetworkHere(network);
        expect(violations).toEqual([]);
        expect(verifyPlan(network, withOneHigher(plan, choice), ledger)).not.toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
