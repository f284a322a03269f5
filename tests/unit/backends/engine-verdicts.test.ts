import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EngineName } from '../../../solver/backends/engine.ts';
import { loadGlpk } from '../../../solver/backends/glpk/load-glpk.ts';
import { loadHighs } from '../../../solver/backends/highs/load-highs.ts';
import { engineOptions, smallProgram } from '../../support/small-program.ts';

const engines = {} as Record<EngineName, Engine>;
beforeAll(async () => {
  engines.highs = await loadHighs();
  engines.glpk = await loadGlpk();
});

describe.each(['highs', 'glpk'] as const)('%s', (name) => {
  const solve: Engine['solve'] = (program, options) => engines[name].solve(program, options);

  it('serves 4 units from the cheaper source for 14, the constant 10 included', () => {
    const program = smallProgram(
      [
        { cost: 1, rows: { 0: 1 } },
        { cost: 2, upper: 3, rows: { 0: 1 } },
      ],
      [[4, Infinity]],
      10,
    );
    const outcome = solve(program, engineOptions());
    expect(outcome).toMatchObject({
      engine: name,
      status: 'optimal',
      stoppedBy: 'proof',
      objective: 14,
      bound: 14,
    });
    expect([...(outcome.values ?? [])]).toEqual([4, 0]);
    expect(outcome.relativeGap).toBe(0);
  });

  it('prices the 4th unit at 1 and the unused source at 1 above it', () => {
    const program = smallProgram(
      [
        { cost: 1, rows: { 0: 1 } },
        { cost: 2, upper: 3, rows: { 0: 1 } },
      ],
      [[4, Infinity]],
    );
    const outcome = solve(program, engineOptions());
    expect([...(outcome.rowDuals ?? [])]).toEqual([1]);
    expect([...(outcome.reducedCosts ?? [])]).toEqual([0, 1]);
  });

  it('gives a MIP no duals', () => {
    const program = smallProgram([{ cost: 1, isInteger: true, rows: { 0: 1 } }], [[1.5, Infinity]]);
    expect(solve(program, engineOptions())).toMatchObject({
      objective: 2,
      rowDuals: null,
      reducedCosts: null,
    });
  });

  it('finds 3 lots of 2 for a need of 5', () => {
    const program = smallProgram(
      [
        { isInteger: true, cost: 7, rows: { 0: 2, 1: 1 } },
        { cost: 0.1, rows: { 0: 0, 1: 1 } },
      ],
      [
        [5, Infinity],
        [4, Infinity],
      ],
    );
    const outcome = solve(program, engineOptions());
    expect(outcome.values?.[0]).toBe(3);
    expect(outcome.objective).toBeCloseTo(21.1, 9);
  });

  it('calls an LP that needs 3 and allows 2 infeasible, with no values', () => {
    const program = smallProgram(
      [{ cost: -1, rows: { 0: 1, 1: 1 } }],
      [
        [3, Infinity],
        [-Infinity, 2],
      ],
    );
    expect(solve(program, engineOptions())).toMatchObject({
      status: 'infeasible',
      stoppedBy: 'proof',
      values: null,
      objective: null,
      bound: null,
    });
  });

  it('calls an LP that earns 1 a unit without end unbounded, with no values', () => {
    const program = smallProgram(
      [
        { cost: -1, rows: { 0: 2 } },
        { cost: 1, upper: 5, rows: { 0: -2 } },
      ],
      [[3, Infinity]],
    );
    expect(solve(program, engineOptions())).toMatchObject({
      status: 'unbounded',
      stoppedBy: 'proof',
      values: null,
    });
  });

  it('calls a MIP whose even sum must be 3 infeasible though its relaxation is not', () => {
    const program = smallProgram(
      [
        { cost: 1, upper: 10, isInteger: true, rows: { 0: 2 } },
        { cost: 1, upper: 5, isInteger: true, rows: { 0: -2 } },
      ],
      [[3, 3]],
    );
    expect(solve(program, engineOptions())).toMatchObject({
      status: 'infeasible',
      stoppedBy: 'proof',
      values: null,
    });
  });

  it('calls a MIP with a plan and an endless saving unbounded', () => {
    const program = smallProgram(
      [
        { cost: -1, isInteger: true, rows: { 0: 2 } },
        { cost: 1, upper: 5, rows: { 0: -2 } },
      ],
      [[3, Infinity]],
    );
    expect(solve(program, engineOptions())).toMatchObject({ status: 'unbounded', values: null });
  });

  it('calls a MIP with an endless saving but no plan infeasible', () => {
    const program = smallProgram(
      [
        { cost: -1, isInteger: true },
        { cost: 1, upper: 10, isInteger: true, rows: { 0: 2 } },
        { cost: 1, upper: 5, isInteger: true, rows: { 0: -2 } },
      ],
      [[3, 3]],
    );
    expect(solve(program, engineOptions())).toMatchObject({ status: 'infeasible', values: null });
  });

  it('adds up a coefficient that is given twice: 1 + 1 times 1.5 serves 3', () => {
    const program = smallProgram(
      [{ cost: 1, rows: { 0: 1, 1: 1 } }],
      [
        [3, Infinity],
        [-Infinity, 20],
      ],
    );
    const outcome = solve({ ...program, rowIndices: Int32Array.from([0, 0]) }, engineOptions());
    expect(outcome).toMatchObject({ status: 'optimal', objective: 1.5 });
  });

  it('answers a program of 0 columns, feasible or not', () => {
    expect(solve(smallProgram([], [], 5), engineOptions())).toMatchObject({
      status: 'optimal',
      objective: 5,
    });
    expect(solve(smallProgram([], [[1, 2]]), engineOptions())).toMatchObject({
      status: 'infeasible',
      values: null,
    });
  });

  it('answers a program of 0 rows column by column', () => {
    const outcome = solve(
      smallProgram(
        [
          { cost: 2, lower: 3 },
          { cost: -1, upper: 4 },
          { lower: -5, upper: -2 },
        ],
        [],
      ),
      engineOptions(),
    );
    expect(outcome).toMatchObject({ status: 'optimal', objective: 2 });
    expect([...(outcome.values ?? [])]).toEqual([3, 4, -2]);
    expect(solve(smallProgram([{ cost: -1 }], []), engineOptions()).status).toBe('unbounded');
  });

  it('keeps a column that stands in no row at its cheaper limit', () => {
    const program = smallProgram(
      [
        { cost: 1, rows: { 0: 1 } },
        { cost: -3, upper: 2 },
      ],
      [[1, Infinity]],
    );
    const outcome = solve(program, engineOptions());
    expect([...(outcome.values ?? [])]).toEqual([1, 2]);
  });

  it('treats crossed limits 2 and 1 as infeasible', () => {
    const program = smallProgram([{ lower: 2, upper: 1, rows: { 0: 1 } }], [[0, 5]]);
    expect(solve(program, engineOptions()).status).toBe('infeasible');
  });

  it('takes an integer column limited by 1.5 as limited by 1', () => {
    const program = smallProgram(
      [
        { cost: 1, upper: 1.5, isInteger: true, rows: { 0: 1 } },
        { cost: 2, rows: { 0: 1 } },
      ],
      [[4, Infinity]],
    );
    expect(solve(program, engineOptions())).toMatchObject({ status: 'optimal', objective: 7 });
  });

  it('writes zero, never minus zero, in 3 columns', () => {
    const program = smallProgram(
      [
        { cost: 1, lower: -0, rows: { 0: -1 } },
        { cost: 1, rows: { 0: 1 } },
        { cost: 1, upper: 1, isInteger: true, rows: { 0: 1 } },
      ],
      [[-0, Infinity]],
    );
    const values = solve(program, engineOptions()).values ?? [];
    expect([...values].map((value) => Object.is(value, -0))).toEqual([false, false, false]);
  });

  it('refuses a cost that is not a number with a sentence', () => {
    const program = smallProgram([{ cost: NaN, rows: { 0: 1 } }], [[1, 2]]);
    expect(() => solve(program, engineOptions())).toThrow('a cost is not a finite number');
  });
});
