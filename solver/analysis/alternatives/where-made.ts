import type { FinishedUnits } from '../finished-units.ts';
import { formValue } from '../linear-form.ts';

/** Units made or bought, by place in a list of `finishedUnits`. */
export type WhereMade = readonly number[];

export function whereMade(places: readonly FinishedUnits[], values: Float64Array): WhereMade {
  return places.map(({ terms }) => Math.max(0, formValue({ constant: 0, terms }, values)));
}

export function unitsOf(made: WhereMade): number {
  return made.reduce((sum, units) => sum + units, 0);
}

/** Share of the volume that one plan makes where the other does not: 1 − Σ min(one, other) / half of both volumes. */
export function shareElsewhere(one: WhereMade, other: WhereMade): number {
  const both = unitsOf(one) + unitsOf(other);
  const alike = one.reduce((sum, units, place) => sum + Math.min(units, other[place] as number), 0);
  return both === 0 ? 0 : Math.max(0, 1 - (2 * alike) / both);
}

/** A plan of which less than a twentieth is made elsewhere is the same plan to whoever decides. */
export const leastShare = 0.05;

/** Against the plan that is most alike. */
export function shareElsewhereThanAny(made: WhereMade, others: readonly WhereMade[]): number {
  return Math.min(...others.map((other) => shareElsewhere(made, other)));
}
