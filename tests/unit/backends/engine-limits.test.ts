import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EngineName } from '../../../solver/backends/engine.ts';
import { loadGlpk } from '../../../solver/backends/glpk/load-glpk.ts';
import { loadHighs } from '../../../solver/backends/highs/load-highs.ts';
import { largestViolation } from '../../../solver/backends/program/judge-values.ts';
import { engineOptions, hardKnapsack, smallProgram } from '../../support/small-program.ts';

const engines = {} as Record<EngineName, Engine>;
beforeAll(async () => {
  engines.highs = await loadHighs();
  engines.glpk = await loadGlpk();
});

describe.each(['highs', 'glpk'] as const)('%s', (name) => {
  const solve: Engine['solve'] = (program, options) => engines[name].solve(program, options);

  it('stops a hard MIP at 1 second with a plan that keeps every limit, and invents no gap', () => {
    const program = hardKnapsack(200, 20);
    const outcome = solve(
      program,
      engineOptions({ limits: { seconds: 1, relativeGap: 0, memoryMiB: null } }),
    );
    expect(outcome).toMatchObject({ status: 'feasible', stoppedBy: 'time' });
    expect(largestViolation(program, outcome.values ?? new Float64Array())).toBe(0);
    // A knapsack of 200 is not proven within a second: whatever bound there is leaves a gap.
    expect(outcome.relativeGap ?? 1).toBeGreaterThan(1e-4);
    expect(outcome.bound ?? -Infinity).toBeLessThan(outcome.objective ?? -Infinity);
  });

  it('says undecided, not zero, when 0.001 seconds leave no plan', () => {
    // An equation over many whole columns: no plan falls out of presolve.
    const hard = hardKnapsack(300, 30);
    const program = { ...hard, rowLower: hard.rowUpper };
    const limits = { seconds: 0.001, relativeGap: 0, memoryMiB: null };
    expect(solve(program, engineOptions({ limits }))).toMatchObject({
      status: 'undecided',
      stoppedBy: 'time',
      objective: null,
      values: null,
      relativeGap: null,
    });
  });

  it('holds a bound of at most 1 % below a plan asked for within 1 %', () => {
    const limits = { seconds: 30, relativeGap: 0.01, memoryMiB: null };
    const outcome = solve(hardKnapsack(100, 5), engineOptions({ limits }));
    expect(outcome.status).toBe('optimal');
    expect(outcome.relativeGap).toBeGreaterThanOrEqual(0);
    expect(outcome.relativeGap).toBeLessThanOrEqual(0.01 + 1e-9);
  });

  it('tells of its best plan before it returns it', () => {
    const told: number[] = [];
    const outcome = solve(
      hardKnapsack(30, 2),
      engineOptions({ onIncumbent: (objective) => told.push(objective) }),
    );
    expect(told.at(-1)).toBe(outcome.objective);
  });

  it('gives the same values twice', () => {
    const first = solve(hardKnapsack(40, 3), engineOptions());
    const second = solve(hardKnapsack(40, 3), engineOptions());
    expect([...(second.values ?? [])]).toEqual([...(first.values ?? [])]);
    expect(first.values?.length).toBe(40);
  });
});

describe('HiGHS alone', () => {
  it('stops at the 300th time it is asked, with the best plan so far', () => {
    let asked = 0;
    const outcome = engines.highs.solve(
      hardKnapsack(200, 20),
      engineOptions({ shouldStop: () => ++asked >= 300 }),
    );
    expect(outcome).toMatchObject({ status: 'feasible', stoppedBy: 'cancelled' });
    expect(outcome.objective).toBeLessThan(1000);
  });

  it('starts from a plan it is given: the first incumbent is at most that plan’s 17', () => {
    const program = smallProgram(
      [
        { cost: 1, upper: 1, isInteger: true, rows: { 0: 1 } },
        { cost: 2, upper: 30, isInteger: true, rows: { 0: 1 } },
      ],
      [[4, Infinity]],
      10,
    );
    const told: number[] = [];
    engines.highs.solve(
      program,
      engineOptions({ start: Float64Array.from([1, 3]), onIncumbent: (objective) => told.push(objective) }),
    );
    expect(told[0]).toBeLessThanOrEqual(17);
  });

  it('reports a bound below the incumbent of a hard MIP, constant included', () => {
    const bounds: number[] = [];
    engines.highs.solve(
      hardKnapsack(200, 20),
      engineOptions({
        limits: { seconds: 1, relativeGap: 0, memoryMiB: null },
        onProgress: ({ bound }) => bound !== null && bounds.push(bound),
      }),
    );
    expect(bounds.length).toBeGreaterThan(0);
    // The knapsack's linear relaxation is worth −7,518; the constant 1,000 is part of the bound.
    expect(bounds.at(-1)).toBeGreaterThan(-6600);
    expect(bounds.at(-1)).toBeLessThan(-6400);
  });

  it('holds a switch exactly whole where a millionth of it would let 100 units through', () => {
    const program = smallProgram(
      [
        { cost: 1e6, upper: 1, isInteger: true, rows: { 0: -1e8 } },
        { cost: 1, rows: { 0: 1, 1: 1 } },
        { cost: 50, rows: { 1: 1 } },
      ],
      [
        [-Infinity, 0],
        [100, Infinity],
      ],
    );
    const outcome = engines.highs.solve(program, engineOptions());
    expect(outcome.values?.[0]).toBe(0);
    expect(outcome.objective).toBe(5000);
  });
});
