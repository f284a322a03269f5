import { stepFor, type Range } from './least-amount.ts';

/** A convex function has few pieces between the number stated and the one that does. */
const mostSecants = 12;

/**
 * The number at which no demand goes unserved any more, by what goes unserved at tighter ones; `null` where loosening the
 * number changes nothing at first. `near` is a number that is too tight as far as is known, and nearer.
 *
 *   θ[k+1] = θ[k] + f(θ[k]) · (θ[k] − θ[k−1]) / (f(θ[k−1]) − f(θ[k]))
 *
 * f, the least shortfall of the linear relaxation, is convex and falls where θ is a limit, so that the line through two of
 * its points meets zero no farther than f does: the numbers approach the border from the tight side and end on its last
 * piece. Where f is not convex the number is a guess like any other.
 */
export async function guessByShortfall(
  { from, direction, end, isWhole }: Omit<Range, 'guess'>,
  shortAt: (to: number) => Promise<number | null>,
  smallest: number,
  near: number | null = null,
): Promise<number | null> {
  const sign = direction === 'raise' ? 1 : -1;
  const within = (number: number) => (end !== null && sign * (number - end) > 0 ? end : number);
  let before = { at: from, short: await shortAt(from) };
  let next = within(near ?? from + sign * Math.max(stepFor(Math.abs(from), isWhole), Math.abs(from) / 16));
  for (let secant = 0; secant < mostSecants; secant++) {
    const short = await shortAt(next);
    if (short === null || before.short === null) return null;
    if (short <= smallest || next === end) return next;
    const fall = before.short - short;
    if (fall <= smallest) return null;
    const at = within(next + (short * (next - before.at)) / fall);
    before = { at: next, short };
    next = at;
  }
  return next;
}
