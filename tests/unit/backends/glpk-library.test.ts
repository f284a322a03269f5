import { beforeAll, describe, expect, it } from 'vitest';
import { buildGlpkModel } from '../../../solver/backends/glpk/glpk-model.ts';
import { buildElasticProgram } from '../../../solver/modeling/elastic-program.ts';
import { smallProgram } from '../../support/small-program.ts';

const constants = { GLP_MIN: 1, GLP_FR: 1, GLP_LO: 2, GLP_UP: 3, GLP_DB: 4, GLP_FX: 5 } as Parameters<
  typeof buildGlpkModel
>[0];

describe('a program in GLPK’s own shape', () => {
  let model: ReturnType<typeof buildGlpkModel>;
  beforeAll(() => {
    const program = smallProgram(
      [
        { cost: 1, lower: -Infinity, rows: { 0: 2 } },
        { lower: 3, upper: 3 },
        { upper: 7, isInteger: true, rows: { 1: 1 } },
        { lower: -Infinity, upper: 4 },
        { lower: 1 },
      ],
      [
        [0, 5],
        [-Infinity, Infinity],
      ],
      12,
    );
    model = buildGlpkModel(constants, program);
  });

  it('is named in at most 2 letters a column, however long the names for people are', () => {
    expect(model.bounds?.map((bound) => bound.name)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'k']);
    expect(model.subjectTo.map((row) => row.name)).toEqual(['r0', 'r1']);
  });

  it('says free, fixed, double, upper, lower by the types 1, 5, 4, 3, 2', () => {
    expect(model.bounds?.map((bound) => bound.type)).toEqual([1, 5, 4, 3, 2, 5]);
    expect(model.subjectTo.map((row) => row.bnds.type)).toEqual([4, 1]);
  });

  it('carries the constant 12 on a column held at 1', () => {
    expect(model.objective.vars.at(-1)).toEqual({ name: 'k', coef: 12 });
    expect(model.bounds?.at(-1)).toMatchObject({ lb: 1, ub: 1 });
  });
});

describe('the elastic program', () => {
  it('has 2 costly slacks for each of 2 rows and no other cost', () => {
    const program = smallProgram(
      [{ cost: 9, isInteger: true, rows: { 0: 1, 1: 1 } }],
      [
        [1, 1],
        [2, 2],
      ],
      5,
    );
    const elastic = buildElasticProgram(program);
    expect([...elastic.cost]).toEqual([0, 1, 1, 1, 1]);
    expect([...elastic.isInteger]).toEqual([1, 0, 0, 0, 0]);
    expect([...elastic.starts]).toEqual([0, 2, 3, 4, 5, 6]);
    expect([...elastic.rowIndices]).toEqual([0, 1, 0, 0, 1, 1]);
    expect([...elastic.values]).toEqual([1, 1, 1, -1, 1, -1]);
    expect(elastic.costOffset).toBe(0);
  });
});
