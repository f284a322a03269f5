import type { MipSearch } from './mip-search.ts';
import type { StoredBasis } from '../engine.ts';
import type { IntegerBox } from './relaxation.ts';
import { copyBox, fractionalPlaces, highestClass, takeFixed } from './mip-search.ts';

const mostRounds = 12;

export interface RoundingStart {
  box: IntegerBox;
  values: Float64Array;
  basis: StoredBasis;
}

/**
 * Rounds a relaxation's integers, fixes them and solves the rest, class by class: sites before recipes, recipes
 * before lanes, so that what depends on a decision is rounded after its consequences are known. A fraction of at
 * least `threshold` goes up. With switches the fraction is the share of the switched amount in use, so it says
 * little about yes or no: low thresholds pay, and a half is seldom best.
 *
 * @returns false where some class so rounded leaves no plan, or none of use, within the iterations.
 */
export function roundAndFix(
  search: MipSearch,
  start: RoundingStart,
  threshold: number,
  iterations: number,
): boolean {
  const { relaxation, priorities } = search;
  const box = copyBox(start.box);
  let { values } = start;
  let from: StoredBasis | null = start.basis;
  let left = iterations;
  for (let round = 0; round < mostRounds; round++) {
    const fractional = fractionalPlaces(relaxation, values);
    if (fractional.length === 0) return takeFixed(search, values);
    const highest = highestClass(search, fractional);
    for (const place of fractional) {
      if (priorities[place] !== highest) continue;
      const value = values[relaxation.integers[place]!]!;
      const below = Math.floor(value);
      if (value - below >= threshold) box.lower[place] = below + 1;
      else box.upper[place] = below;
    }
    const before = relaxation.iterationsSpent();
    const answer = relaxation.ask({
      box,
      from,
      cutoff: search.cutoff(),
      iterations: Math.ceil(left),
    });
    if (answer.kind !== 'optimal') return false;
    left -= relaxation.iterationsSpent() - before;
    if (left <= 0) return false;
    values = answer.values;
    from = null;
  }
  return false;
}
