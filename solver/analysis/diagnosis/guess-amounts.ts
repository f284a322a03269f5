import { extendProgram, type ExtraTerm } from '../../modeling/extend-program.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { QuestionDesk } from './question-desk.ts';
import { relaxed, withoutCost } from './soft-demand.ts';

/** One number of a network: as stated, at a looser one, and the program when it alone goes on to a still looser one. */
export interface Loosened {
  from: number;
  near: number;
  far: number;
  farProgram: LinearProgram;
}

/**
 * Numbers that make the linear relaxation possible at the least sum of relative changes; `null` where the programs differ
 * in more than the limits of their rows, so that they are no straight lines of the numbers.
 *
 *   minimise Σ_i |θ[i]| / size[i]   subject to   A·x within limits(near) + Σ_i (θ[i] − near[i]) · (limits(far[i]) − limits(near)) / (far[i] − near[i])
 *
 * `nearProgram` is the program with every number at its nearer one.
 */
export async function guessAmounts(
  nearProgram: LinearProgram,
  loosened: readonly Loosened[],
  desk: QuestionDesk,
): Promise<readonly number[] | null> {
  const terms: ExtraTerm[] = [];
  for (const [place, { near, far, farProgram }] of loosened.entries()) {
    if (!isSameMatrix(nearProgram, farProgram)) return null;
    for (let row = 0; row < nearProgram.rowCount; row++) {
      const move = moveOf(nearProgram, farProgram, row);
      if (move === 'apart') return null;
      const column = nearProgram.columnCount + place;
      if (move !== 0) terms.push({ row, column, coefficient: -move / (far - near) });
    }
  }
  const extended = extendProgram(withoutCost(nearProgram), {
    columns: loosened.map(({ from, near, far }) => ({
      lower: far > near ? from - near : -Infinity,
      upper: far > near ? Infinity : from - near,
      isInteger: false,
      cost: Math.sign(far - near) / Math.max(Math.abs(from), 1),
    })),
    rows: [],
    terms,
  });
  const { values } = await desk.solve(relaxed(extended), { relativeGap: 0, seconds: null });
  if (values === null) return null;
  return loosened.map(({ near }, place) => near + values[nearProgram.columnCount + place]!);
}

/** How far the limits of a row move; `apart` where its two limits move by different amounts. */
function moveOf(one: LinearProgram, other: LinearProgram, row: number): number | 'apart' {
  const [lower, upper] = [one.rowLower[row]!, one.rowUpper[row]!];
  const low = lower === -Infinity ? null : other.rowLower[row]! - lower;
  const up = upper === Infinity ? null : other.rowUpper[row]! - upper;
  const move = up ?? low ?? 0;
  return (low ?? move) === move && Number.isFinite(move) ? move : 'apart';
}

/** Whether programs have the same columns, limits of columns, rows and coefficients. */
function isSameMatrix(one: LinearProgram, other: LinearProgram): boolean {
  const pairs: readonly (readonly [ArrayLike<number>, ArrayLike<number>])[] = [
    [one.starts, other.starts],
    [one.rowIndices, other.rowIndices],
    [one.values, other.values],
    [one.columnLower, other.columnLower],
    [one.columnUpper, other.columnUpper],
  ];
  return one.rowCount === other.rowCount && pairs.every(([these, those]) => isSame(these, those));
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let place = 0; place < one.length; place++) if (one[place] !== other[place]) return false;
  return true;
}
