import { describe, expect, it } from 'vitest';
import type { RawOutcome, SolveProgress } from '../../../solver/backends/engine.ts';
import { bareOutcome } from '../../../solver/backends/program/outcome.ts';
import { chooseEngines, raceableNonzeros } from '../../../solver/worker/choose-engines.ts';
import { mergeOutcomes, mergeProgress } from '../../../solver/worker/merge-outcomes.ts';
import { smallProgram } from '../../support/small-program.ts';

const atTime = (engine: 'highs' | 'glpk', objective: number | null, bound: number | null): RawOutcome => ({
  ...bareOutcome(engine, objective === null ? 'undecided' : 'feasible', 'time', 2),
  objective,
  bound,
  values: objective === null ? null : Float64Array.from([objective]),
});

describe('merging two engines that stopped', () => {
  it('takes GLPK’s plan at 100 and HiGHS’s bound of 90: a gap of 10 %', () => {
    const merged = mergeOutcomes([atTime('highs', 120, 90), atTime('glpk', 100, null)], 0);
    expect(merged).toMatchObject({
      engine: 'glpk',
      status: 'feasible',
      objective: 100,
      bound: 90,
      boundFrom: 'highs',
    });
    expect(merged.relativeGap).toBeCloseTo(0.1, 12);
    expect(merged.message).toContain('The plan is from GLPK, the bound that judges it from HiGHS.');
  });

  it('proves GLPK’s plan at 100 by HiGHS’s bound of 99.5 when 1 % was asked', () => {
    const merged = mergeOutcomes([atTime('highs', null, 99.5), atTime('glpk', 100, null)], 0.01);
    expect(merged).toMatchObject({ engine: 'glpk', status: 'optimal', stoppedBy: 'proof' });
    expect(merged.relativeGap).toBeCloseTo(0.005, 12);
  });

  it('leaves the gap unknown where neither of 2 has a bound', () => {
    expect(mergeOutcomes([atTime('highs', 100, null), atTime('glpk', 101, null)], 0)).toMatchObject({
      objective: 100,
      bound: null,
      relativeGap: null,
      boundFrom: null,
    });
  });

  it('does not believe "infeasible" of one against the plan at 7 of the other', () => {
    const denial = bareOutcome('glpk', 'infeasible', 'proof', 1);
    expect(mergeOutcomes([denial, atTime('highs', 7, null)], 0)).toMatchObject({
      status: 'feasible',
      objective: 7,
    });
    expect(mergeOutcomes([denial, atTime('highs', null, null)], 0).status).toBe('infeasible');
  });

  it('does not believe a proof at 22.407 of one against the plan at 22.403 of the other', () => {
    const claim: RawOutcome = { ...atTime('glpk', 22.407, 22.407), status: 'optimal', stoppedBy: 'proof' };
    const merged = mergeOutcomes([claim, atTime('highs', 22.403, 22.39)], 1e-4);
    expect(merged).toMatchObject({ engine: 'highs', status: 'feasible', objective: 22.403, bound: 22.39 });
    expect(merged.message).toContain('GLPK called its plan best, but HiGHS has a better one');
  });

  it('names the time limit rather than the crash when neither of 2 has a plan', () => {
    const fallen = bareOutcome('glpk', 'undecided', 'crash', 1, 'GLPK ended unexpectedly.');
    expect(mergeOutcomes([fallen, atTime('highs', null, null)], 0)).toMatchObject({
      engine: 'highs',
      stoppedBy: 'time',
    });
  });

  it('rounds a bound of 100.00001 down to the plan at 100, and drops one of 100.5', () => {
    const boundOf = (bound: number) =>
      mergeOutcomes([atTime('highs', 100, null), atTime('glpk', null, bound)], 0).bound;
    expect(boundOf(100.00001)).toBe(100);
    expect(boundOf(100.5)).toBeNull();
  });
});

describe('merging progress', () => {
  it('shows the better incumbent 5 and the better bound 3 of two, a gap of 40 %', () => {
    const at = (engine: 'highs' | 'glpk', incumbent: number | null, bound: number | null): SolveProgress => ({
      engine,
      incumbent,
      bound,
      relativeGap: null,
      nodes: null,
      seconds: 1,
    });
    expect(mergeProgress(at('highs', null, 3), [at('glpk', 5, 1)])).toMatchObject({
      engine: 'glpk',
      incumbent: 5,
      bound: 3,
      relativeGap: 0.4,
    });
  });
});

describe('choosing engines', () => {
  it('asks 1 engine for an LP, 2 for a MIP, 1 for one beyond 200,000 coefficients, and the named one always', () => {
    const lp = smallProgram([{ rows: { 0: 1 } }], [[0, 1]]);
    const mip = smallProgram([{ isInteger: true, rows: { 0: 1 } }], [[0, 1]]);
    const large = { ...mip, values: new Float64Array(raceableNonzeros + 1) };
    expect(chooseEngines(lp, 'auto')).toEqual(['highs']);
    expect(chooseEngines(mip, 'auto')).toEqual(['highs', 'glpk']);
    expect(chooseEngines(large, 'auto')).toEqual(['highs']);
    expect(chooseEngines(large, 'glpk')).toEqual(['glpk']);
  });
});
