/**
 * What branching on each integer has cost so far: the rise of the bound per unit of fraction removed, down and up
 * (Bénichou et al., Experiments in mixed-integer linear programming, 1971). A column never tried has the mean of
 * those that were.
 */
export interface PseudoCosts {
  note: (place: number, isUp: boolean, risePerUnit: number) => void;
  /** How often the less tried of both directions was tried. */
  trials: (place: number) => number;
  /**
   * The product of both expected rises: a branching is as good as it is in both children
   * (Achterberg, Koch and Martin, Branching rules revisited, 2005).
   */
  score: (place: number, fraction: number) => number;
}

/** Keeps a branching without any effect in one child from hiding its effect in the other. */
const leastRise = 1e-6;

export function newPseudoCosts(count: number): PseudoCosts {
  const sums = [new Float64Array(count), new Float64Array(count)] as const;
  const counts = [new Int32Array(count), new Int32Array(count)] as const;
  const totals = [0, 0];
  const tries = [0, 0];
  const riseOf = (place: number, direction: 0 | 1): number => {
    const tried = counts[direction][place]!;
    if (tried > 0) return sums[direction][place]! / tried;
    return tries[direction]! > 0 ? totals[direction]! / tries[direction]! : 1;
  };
  return {
    note(place, isUp, risePerUnit) {
      const direction = isUp ? 1 : 0;
      sums[direction][place] = sums[direction][place]! + risePerUnit;
      counts[direction][place] = counts[direction][place]! + 1;
      totals[direction] = totals[direction]! + risePerUnit;
      tries[direction] = tries[direction]! + 1;
    },
    trials: (place) => Math.min(counts[0][place]!, counts[1][place]!),
    score: (place, fraction) => productScore(riseOf(place, 0) * fraction, riseOf(place, 1) * (1 - fraction)),
  };
}

export function productScore(down: number, up: number): number {
  return Math.max(down, leastRise) * Math.max(up, leastRise);
}
