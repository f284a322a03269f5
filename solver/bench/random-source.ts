/** A stream of numbers that looks random and depends on its seed alone. */
export interface RandomSource {
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** A whole number in [0, count). */
  below(count: number): number;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** So many different items of a list, in random order; all of them where the list is shorter. */
  sample<Item>(items: readonly Item[], count: number): Item[];
}

/**
 * A 32-bit Weyl sequence through a multiply–xorshift mixer. The same seed gives the same stream on every machine,
 * which is all that a generator of test networks needs.
 */
export function randomSource(seed: number): RandomSource {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    between: (low, high) => low + next() * (high - low),
    below,
    pick: (items) => items[below(items.length)]!,
    sample: (items, count) => {
      const left = [...items];
      const taken: (typeof items)[number][] = [];
      while (taken.length < count && left.length > 0) taken.push(left.splice(below(left.length), 1)[0]!);
      return taken;
    },
  };
}
