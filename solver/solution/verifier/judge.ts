import type { Violation } from '../violation.ts';
import { allowance } from './tolerance.ts';

/** Writes a sentence from the two numbers of a rule, already printed. */
type Sentence = (left: string, right: string) => string;

/** Compares the two sides of one rule, wherever the rule holds, and remembers where they part. */
export interface Judge {
  /** The sides agree; `largest` is the largest term that went into either. */
  equal(left: number, right: number, largest: number, say: Sentence): void;
  /** The left side is no more than the right. */
  atMost(left: number, right: number, largest: number, say: Sentence): void;
  /** A count is whole; here no large term elsewhere excuses a fraction. */
  whole(count: number, say: Sentence): void;
  /** Whether a quantity is more than dust. */
  isPositive(quantity: number): boolean;
  /** Something that is right or wrong, without a measure: counts as wrong by `distance`. */
  broken(distance: number, say: () => string): void;
}

/** More than this many sentences about one rule help nobody; the rest is counted. */
export const mostSentencesPerRule = 50;

/** Nine digits show a breach of 1e-6 and hide the noise of summation. */
function printed(value: number): string {
  return String(Number(value.toPrecision(9)));
}

/** A judge of one rule, and what it has found so far. */
export function judgeOf(
  rule: string,
  floor: number,
): { readonly judge: Judge; readonly violations: () => readonly Violation[] } {
  const found: Violation[] = [];
  let unsaid = 0;
  let farthest = 0;
  const note = (distance: number, magnitude: number, say: () => string) => {
    if (found.length < mostSentencesPerRule) {
      found.push({ rule, say: say(), distance, relative: distance / Math.max(1, floor, magnitude) });
      return;
    }
    unsaid += 1;
    farthest = Math.max(farthest, distance);
  };
  const compare = (distance: number, left: number, right: number, largest: number, say: Sentence) => {
    const magnitude = Math.max(Math.abs(left), Math.abs(right), Math.abs(largest));
    // Written so that a distance that is no number is reported too.
    if (distance <= allowance(magnitude, floor)) return;
    note(distance, magnitude, () => say(printed(left), printed(right)));
  };
  return {
    judge: {
      equal: (left, right, largest, say) => compare(Math.abs(left - right), left, right, largest, say),
      atMost: (left, right, largest, say) => {
        if (left > right || Number.isNaN(left - right)) compare(left - right, left, right, largest, say);
      },
      whole: (count, say) => {
        const nearest = Math.round(count);
        const distance = Math.abs(count - nearest);
        if (distance <= allowance(count, 1)) return;
        note(distance, Math.abs(count), () => say(printed(count), printed(nearest)));
      },
      isPositive: (quantity) => quantity > allowance(0, floor),
      broken: (distance, say) => note(distance, distance, say),
    },
    violations: () =>
      unsaid === 0
        ? found
        : [
            ...found,
            {
              rule,
              say: `${unsaid} more of this rule, by up to ${printed(farthest)}.`,
              distance: farthest,
              relative: farthest / Math.max(1, floor),
            },
          ],
  };
}
