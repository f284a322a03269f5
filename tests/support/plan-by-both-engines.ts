import { expect } from 'vitest';
import type { Network } from '../../scenarios/domain/network.ts';
import { solveNetworkHere } from './solve-here.ts';
import type { SolvedNetwork } from './solve-here.ts';

/** The plan of HiGHS, after GLPK has found one as good and neither contradicts the network. */
export async function planByBothEngines(network: Network): Promise<SolvedNetwork> {
  const solved = await solveNetworkHere(network, 'highs');
  const second = await solveNetworkHere(network, 'glpk');
  expect(solved.violations).toEqual([]);
  expect(second.violations).toEqual([]);
  expect(second.objective).toBeCloseTo(solved.objective, 5);
  return solved;
}
