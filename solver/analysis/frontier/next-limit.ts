import { isProven } from '../../backends/program/relative-gap.ts';
import type { FoundPoint } from './keep-points.ts';
import { levelPrecision } from './limit-measure.ts';

/**
 * The limit to look under next: halfway through the widest box that is left (Hamacher, Pedersen and Ruzika 2007).
 *
 * Between neighbouring points, the cheaper with more of the measure on the right, every efficient plan lies in the box
 *
 *   limit of the left point < measure < measure of the right,   cost of the right < cost < cost of the left.
 *
 * The widest is the one of largest area, both sides told as shares of the whole frontier's. A box much lower than
 * the gap of a solve cannot be told from rounding. `null` when no box is left.
 */
export function nextLimit(
  points: readonly FoundPoint[],
  levels: readonly number[] | null,
  tried: ReadonlySet<number>,
  askedGap: number,
): number | null {
  const [cheapest, least] = [points[0], points.at(-1)];
  if (cheapest === undefined || least === undefined || cheapest === least) return null;
  const width = cheapest.measure - least.measure;
  const height = least.cost - cheapest.cost;
  let widest = smallestBox;
  let next: number | null = null;
  for (const [place, left] of points.entries()) {
    const right = points[place - 1];
    if (right === undefined || isProven(left.cost, right.cost, askedGap * lowestBox)) continue;
    const limit = halfway(Math.max(left.limit, left.measure), right.measure, levels, tried);
    if (limit === null) continue;
    const area = ((right.measure - left.limit) / width) * ((left.cost - right.cost) / height);
    if (area > widest) [widest, next] = [area, limit];
  }
  return next;
}

/** Of the gap: a solve that starts from a neighbour's plan mostly ends far inside it. */
const lowestBox = 0.1;

/** A box of less than this share of the whole shows nothing in a picture. */
const smallestBox = 1e-6;

/** The middle, or the level nearest to it, of what lies strictly between two measures; `null` when nothing does. */
function halfway(
  from: number,
  to: number,
  levels: readonly number[] | null,
  tried: ReadonlySet<number>,
): number | null {
  const middle = (from + to) / 2;
  if (levels === null)
    return tried.has(middle) || to - from <= 1e-9 * Math.max(1, Math.abs(to)) ? null : middle;
  let nearest: number | null = null;
  for (const level of levels) {
    if (level <= from + levelPrecision || level >= to - levelPrecision || tried.has(level)) continue;
    if (nearest === null || Math.abs(level - middle) < Math.abs(nearest - middle)) nearest = level;
  }
  return nearest;
}
