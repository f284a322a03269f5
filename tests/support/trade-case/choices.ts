import { seededDeal } from '../seeded-deal.ts';

/** What a dealer of cases asks for. */
export interface Choices {
  /** A whole number within bounds. */
  readonly number: (least: number, most: number) => number;
  /** True so many times in a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <const Option>(options: readonly [Option, ...Option[]]) => Option;
}

export function choicesOf(seed: number): Choices {
  const deal = seededDeal(seed);
  return {
    number: deal,
    chance: (percent) => deal(0, 99) < percent,
    pick: ([first, ...others]) => others[deal(0, others.length) - 1] ?? first,
  };
}
