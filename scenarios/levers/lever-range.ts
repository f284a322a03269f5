import type { Network } from '../domain/network.ts';
import { leverUnit, type Lever } from './lever.ts';
import { leverValue } from './lever-value.ts';

/** From and to which value a lever is turned. */
export interface LeverRange {
  from: number;
  to: number;
}

/** The highest rate of duty that a file may hold. */
const highestRate = 10;

/** A range worth looking at: a duty from nothing to 50 % or to twice its rate, a factor from a half to twice. */
export function leverRange(network: Network, lever: Lever): LeverRange {
  if (leverUnit(lever) === 'factor') return { from: 0.5, to: 2 };
  return { from: 0, to: Math.min(highestRate, Math.max(0.5, 2 * leverValue(network, lever))) };
}
