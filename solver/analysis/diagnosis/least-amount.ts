/** Along which numbers a statement may be loosened. */
export interface Range {
  from: number;
  direction: 'raise' | 'lower';
  /** Where the statement has no force any more; `null` where there is no such number. */
  end: number | null;
  isWhole: boolean;
  /** A number that may be the answer or near it; `null` for none. */
  guess: number | null;
}

export interface LeastAmount {
  to: number;
  /** The grid of the answer: one step less was tried. */
  step: number;
  /** Whether one step less was proven not to do. */
  isLeast: boolean;
}

/** So many doublings go from one step to beyond any number that a planner writes. */
const mostDoublings = 60;

/** A step that a planner would still write: whole from 100 on, six digits from a million on, and four digits below 100. */
export function stepFor(size: number, isWhole: boolean): number {
  if (isWhole && size < 1e6) return 1;
  const digits = size > 0 ? Math.floor(Math.log10(size)) + 1 : 1;
  if (digits > 6) return 10 ** (digits - 6);
  return digits > 2 ? 1 : 1 / 10 ** (4 - digits);
}

/** Numbers that a planner would write, counted in steps from the one stated. */
interface Grid {
  step: number;
  at: (count: number) => number;
  countOf: (number: number) => number;
}

function gridOf({ from, direction, end, isWhole }: Omit<Range, 'guess'>, farthest: number): Grid {
  const sign = direction === 'raise' ? 1 : -1;
  // A share of 50 % is told to a hundredth of a point although its end is 1.
  const size = end === null ? Math.max(Math.abs(from), Math.abs(farthest)) : Math.abs(from);
  const step = stepFor(size, isWhole);
  // Divided by what a step is the inverse of, 57.3 % is written as 0.573 and not as 0.5730000000000001.
  const whole = (number: number) => (step < 1 ? number * Math.round(1 / step) : number / step);
  const base = sign > 0 ? Math.floor(whole(from) + 1e-6) : Math.ceil(whole(from) - 1e-6);
  return {
    step,
    at: (count) => {
      const steps = base + sign * count;
      const number = step < 1 ? steps / Math.round(1 / step) : steps * step;
      return end !== null && sign * (number - end) > 0 ? end : number;
    },
    countOf: (number) => Math.ceil(sign * whole(number) - sign * base - 1e-6),
  };
}

/** The first number that a planner would write from a guess on. */
export function onGrid(range: Omit<Range, 'guess'>, guess: number): number {
  const { at, countOf } = gridOf(range, guess);
  return at(Math.max(1, countOf(guess)));
}

/**
 * The number nearest to the one stated that makes a plan possible, on a grid of steps; `null` where none does.
 *
 * Looser numbers allow all that tighter ones do, so that a search by halves ends at the border: the answer does and one
 * step less does not. A guess that is the answer is told by these two questions alone.
 */
export async function leastAmount(
  range: Range,
  isPossible: (to: number) => Promise<boolean | null>,
): Promise<LeastAmount | null> {
  const { guess } = range;
  let isCertain = true;
  const within = async ({ at }: Grid, count: number) => {
    const answer = await isPossible(at(count));
    if (answer === null) isCertain = false;
    return answer === true;
  };
  const least = async (grid: Grid, known: { least: number; most: number }, tries: readonly number[]) => {
    let { least, most } = known;
    for (const count of tries) {
      if (count <= least || count >= most) continue;
      if (await within(grid, count)) most = count;
      else least = count;
    }
    while (most - least > 1) {
      const middle = least + Math.floor((most - least) / 2);
      if (await within(grid, middle)) most = middle;
      else least = middle;
    }
    return { to: grid.at(most), step: grid.step, isLeast: isCertain };
  };

  if (guess !== null) {
    const grid = gridOf(range, guess);
    const guessed = Math.max(1, grid.countOf(guess));
    if (await within(grid, guessed)) return least(grid, { least: 0, most: guessed }, [guessed - 1]);
  }
  const far = await farEnough(range, isPossible);
  if (far === null) return null;
  const grid = gridOf(range, far.to);
  const most = Math.max(1, grid.countOf(far.to));
  const guessed = guess === null ? null : grid.countOf(guess);
  return least(grid, { least: 0, most }, guessed === null ? [] : [guessed, guessed + 1]);
}

/** A number that makes a plan possible: a little past the guess, else the end, else ever further by doubling. */
async function farEnough(
  { from, direction, end, isWhole, guess }: Range,
  isPossible: (to: number) => Promise<boolean | null>,
): Promise<{ to: number } | null> {
  const sign = direction === 'raise' ? 1 : -1;
  const first = stepFor(Math.abs(from), isWhole);
  const within = (number: number) => (end !== null && sign * (number - end) > 0 ? end : number);
  if (guess !== null) {
    const past = within(guess + sign * 2 * stepFor(Math.max(Math.abs(from), Math.abs(guess)), isWhole));
    if ((await isPossible(past)) === true) return { to: past };
  }
  if (end !== null) return (await isPossible(end)) === true ? { to: end } : null;
  let distance = Math.max(first, Math.abs(from) / 64);
  for (let doubling = 0; doubling < mostDoublings; doubling++, distance *= 2) {
    const to = from + sign * (isWhole ? Math.ceil(distance) : distance);
    if ((await isPossible(to)) === true) return { to };
  }
  return null;
}
