import type { Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import type { SweepAnswer } from './sweep-answer.ts';

export interface VariantsAsked {
  relativeGap: number;
  /** Wall seconds of each; `null` for none. */
  seconds: number | null;
  /** Whether the variants say nothing without a plan of the base: then none is begun. */
  needsBase: boolean;
  /** Called when the base (`null`) or the variant of that place is answered. */
  onAnswer: (place: number | null, answer: SweepAnswer) => void;
}

export interface PlannedVariants {
  base: SweepAnswer;
  /** In the order of the variants; empty where a base was needed and has no plan. */
  answers: readonly SweepAnswer[];
}

/**
 * Plans a network and variants of it, wherever that is done: over a pool of threads, or here in a test.
 * Never rejects: a variant that cannot be planned is an answer with its reason, and stops no other.
 */
export type PlanVariants = (
  network: Network,
  variants: readonly { readonly overrides: readonly Override[] }[],
  asked: VariantsAsked,
) => Promise<PlannedVariants>;
