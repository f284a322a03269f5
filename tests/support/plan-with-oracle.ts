import { expect } from 'vitest';
import type { NetworkBuilder } from './network-builder.ts';
import { planByBothEngines } from './plan-by-both-engines.ts';
import type { SolvedNetwork } from './solve-here.ts';
import { leastTradeCost } from './trade-oracle.ts';

/** The plan of a trade case, after both engines and the oracle have come to one cost. */
export async function planWithOracle(story: NetworkBuilder): Promise<SolvedNetwork> {
  const network = story.build();
  const solved = await planByBothEngines(network);
  expect(leastTradeCost(network)).toBeCloseTo(solved.objective, 6);
  return solved;
}
