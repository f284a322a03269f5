import type { Costs } from './turned-programs.ts';

/** How far from an end its slope is taken, as a share of the stretch. */
const step = 1e-3;
/** Candidates closer than this share of the stretch are one kink, reckoned from several columns. */
const apart = 1e-8;

/**
 * Where the affine pieces at both ends of a stretch meet, of every column that is not straight: exact for a column
 * with one kink. A stretch without such a meeting inside is halved.
 *
 *   c(left) + s · (v − left) = c(right) − t · (right − v),   s and t the slopes next to the ends
 */
export function kinksBetween(
  left: number,
  right: number,
  at: (value: number) => Costs | null,
): readonly number[] {
  const width = right - left;
  const [first, afterFirst, beforeLast, last] = [left, left + step * width, right - step * width, right].map(
    at,
  );
  if (!first || !afterFirst || !beforeLast || !last) return [];
  const meetings: number[] = [];
  for (let column = 0; column < first.cost.length; column++) {
    const from = first.cost[column] as number;
    const to = last.cost[column] as number;
    const rise = ((afterFirst.cost[column] as number) - from) / step;
    const fall = (to - (beforeLast.cost[column] as number)) / step;
    const bend = rise - fall;
    if (Math.abs(bend) <= 1e-9 * Math.max(Math.abs(rise), Math.abs(fall), Math.abs(to - from))) continue;
    const share = (to - from - fall) / bend;
    if (share > apart && share < 1 - apart) meetings.push(left + share * width);
  }
  const rising = meetings.sort((one, other) => one - other);
  const kinks = rising.filter((value, place) => {
    const before = rising[place - 1];
    return before === undefined || value - before > apart * width;
  });
  return kinks.length > 0 ? kinks : [left + width / 2];
}
