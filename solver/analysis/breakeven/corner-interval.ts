import type { CurveGap } from './curve-gap.ts';
import { isProven } from '../../backends/program/relative-gap.ts';
import { envelopeAt } from './envelope.ts';
import { heightAt, type Heights } from './plan-heights.ts';

/**
 * Where the bounds leave open which of a corner's two plans is cheaper: around it, the values at which the plans' costs
 * differ by no more than what is unproven there. `null` when nothing is, so that the corner is exact.
 */
export function cornerInterval(
  values: readonly number[],
  at: number,
  [left, right]: readonly [Heights, Heights],
  gap: CurveGap,
): { readonly from: number; readonly to: number } | null {
  const unproven = gap.distanceAt(at);
  const cost = envelopeAt(values, [left, right], at);
  if (unproven !== null && isProven(cost, cost - unproven, 0)) return null;
  /** Above 0 where the dearer plan is dearer for certain. */
  const certain = (value: number): number => {
    const distance = gap.distanceAt(value);
    if (distance === null) return -1;
    return Math.abs(heightAt(values, left, value) - heightAt(values, right, value)) - distance;
  };
  const all = [...new Set([...gap.corners, ...values])].sort((one, other) => one - other);
  return {
    from: edge(at, all.filter((each) => each < at).reverse(), certain),
    to: edge(
      at,
      all.filter((each) => each > at),
      certain,
    ),
  };
}

/** The first value, outward from a corner, at which the choice is certain; the last one looked at where none is. */
function edge(at: number, outward: readonly number[], certain: (value: number) => number): number {
  let near = at;
  let nearBy = certain(at);
  for (const far of outward) {
    const farBy = certain(far);
    if (farBy > 0) return near + (nearBy / (nearBy - farBy)) * (far - near);
    near = far;
    nearBy = farBy;
  }
  return near;
}
