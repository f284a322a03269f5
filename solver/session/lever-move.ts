import type { Lever } from '../../scenarios/levers/lever.ts';

/** One lever and where it stands. */
export interface LeverMove {
  lever: Lever;
  value: number;
}
