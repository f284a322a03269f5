import type { BreakEven } from './break-even.ts';
import type { NoPlanReason } from '../no-plan-reason.ts';

/** The curve, or why there is none. */
export type BreakEvenAnswer =
  | { kind: 'curve'; curve: BreakEven }
  /** The lever changes which plans are possible, or how costs jump: a grid of values answers instead. */
  | {
      kind: 'refused';
      reason: 'enters constraints' | 'jumps' | 'turns nothing' | 'override skipped';
      at: number | null;
    }
  /** No value of the lever has a plan: costs alone do not forbid one. */
  | { kind: 'no plan'; reason: NoPlanReason }
  /** Ended by whoever asked before the ends of the range were known. */
  | { kind: 'stopped' };

export type BreakEvenProgressKey = 'costs' | 'solving';

export interface BreakEvenOptions {
  from: number;
  to: number;
  /** (cost − bound) / |cost| everywhere on the curve; 0 for exact pieces, `null` for what `usualGap` says. */
  relativeGap: number | null;
  /** Wall seconds of one solve; `null` for none. */
  secondsPerSolve: number | null;
  /** Values solved side by side. */
  atOnce: number;
}
