/** Deals whole numbers within bounds; the same seed deals the same numbers. */
export function seededDeal(seed: number): (least: number, most: number) => number {
  let state = seed >>> 0;
  return (least, most) => {
    // Mulberry32 by Tommy Ettinger, public domain.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const drawn = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return least + Math.floor(drawn * (most - least + 1));
  };
}
