import { describe, expect, it } from 'vitest';
import { extendProgram } from '../../../solver/modeling/extend-program.ts';
import { solveProgramHere } from '../../support/solve-here.ts';
import { smallProgram } from '../../support/small-program.ts';

/** Least 2 a + 3 b with a + b ≥ 10, a ≤ 6: a = 6, b = 4, cost 24. */
const program = smallProgram(
  [
    { cost: 2, upper: 6, rows: { 0: 1 } },
    { cost: 3, rows: { 0: 1 } },
  ],
  [[10, Infinity]],
);

describe('a program extended', () => {
  it('costs 28 once a third row allows no more than 2 of a', async () => {
    const capped = extendProgram(program, {
      columns: [],
      rows: [{ lower: -Infinity, upper: 2 }],
      terms: [{ row: 1, column: 0, coefficient: 1 }],
    });
    expect((await solveProgramHere(capped, 'highs')).objective).toBeCloseTo(28, 9);
  });

  it('costs 20 once a new column at 1 a unit stands in for 2 units of the row', async () => {
    const eased = extendProgram(program, {
      columns: [{ lower: 0, upper: 2, isInteger: false, cost: 1 }],
      rows: [],
      terms: [{ row: 0, column: 2, coefficient: 1 }],
    });
    expect((await solveProgramHere(eased, 'highs')).objective).toBeCloseTo(20, 9);
  });

  it('adds up terms of one row and column, and keeps rows ascending', () => {
    const extended = extendProgram(program, {
      columns: [{ lower: 0, upper: 1, isInteger: true, cost: 5 }],
      rows: [
        { lower: 0, upper: 1 },
        { lower: 0, upper: 1 },
      ],
      terms: [
        { row: 2, column: 0, coefficient: 4 },
        { row: 1, column: 0, coefficient: 1 },
        { row: 1, column: 0, coefficient: 2 },
        { row: 0, column: 2, coefficient: -10 },
      ],
    });
    expect([...extended.starts]).toEqual([0, 3, 4, 5]);
    expect([...extended.rowIndices]).toEqual([0, 1, 2, 0, 0]);
    expect([...extended.values]).toEqual([1, 3, 4, 1, -10]);
    expect([...extended.isInteger]).toEqual([0, 0, 1]);
  });

  it('refuses to change what the program says already', () => {
    const terms = [{ row: 0, column: 0, coefficient: 1 }];
    expect(() => extendProgram(program, { columns: [], rows: [], terms })).toThrow('already');
  });
});
