import type { Facts } from './facts/facts.ts';
import type { Judge } from './judge.ts';

/** Something that is true of every plan that answers its network. */
export interface Invariant {
  /** Kebab-case name, the same as the file's. */
  readonly name: string;
  /** One sentence, in the planner's words. */
  readonly title: string;
  /** What a term counts as at least when the tolerance is taken: the largest demand, or the turnover. */
  readonly floor: 'units' | 'money';
  readonly check: (facts: Facts, judge: Judge) => void;
}
