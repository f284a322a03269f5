import type { Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import type { SolveLimits } from '../../solver/backends/engine.ts';
import type { SweepAnswer } from '../../solver/analysis/sweep/sweep-answer.ts';
import type { EngineChoice } from '../services/plan-network.ts';
import type { WarmStart } from '../services/warm-start.ts';

/** What a sweep thread is born with. */
export interface SweepSetup {
  network: Network;
  engine: EngineChoice;
  limits: SolveLimits;
}

export type SweepCommand =
  /** Plan the network with these overrides, from what the base left. */
  | { kind: 'plan'; overrides: readonly Override[]; from: WarmStart | null }
  /** End the solve under way with the best plan so far. */
  | { kind: 'stop' };

export interface SweepSignal {
  answer: SweepAnswer;
  warm: WarmStart | null;
}
