import { describe, expect, it } from 'vitest';
import { readMps } from '../../../solver/backends/mps-text/read-mps.ts';
import { placeValues } from '../../../solver/backends/solution-text/place-values.ts';
import { readSolution, solutionDialects } from '../../../solver/backends/solution-text/read-solution.ts';
import {
  readNameMap,
  shortenNames,
  writeNameMap,
} from '../../../solver/backends/solution-text/short-names.ts';
import type { SolutionText } from '../../../solver/backends/solution-text/solution-text.ts';
import {
  cbc,
  cplex,
  glpkReport,
  glpkWhole,
  gurobi,
  highs,
  highsSparse,
  highsTable,
  scip,
} from './solution-samples.ts';

/** Columns flow(x,y), open(x) and lost(y) under a constant cost; the samples are its optimum of 26,327.74378. */
const { program: withConstant, names: withConstantNames } = readMps(`NAME PROGRAM FREE
ROWS
 N COST
 G need(a)
 L cap(b)
COLUMNS
 flow(x,y) COST 2.123456789
 flow(x,y) need(a) 1
 flow(x,y) cap(b) 1
 MARKER1 'MARKER' 'INTORG'
 open(x) COST 10
 open(x) cap(b) -700.333333
 MARKER2 'MARKER' 'INTEND'
 lost(y) COST 0.0001
 lost(y) need(a) 0.3333333333
RHS
 RHS need(a) 12345.678901
 RHS COST -3
BOUNDS
 LO BND open(x) 0
 UP BND open(x) 30
 UP BND lost(y) 100
ENDATA
`);
const placed = (solution: SolutionText) => [...placeValues(withConstant, withConstantNames, solution, null)];
const samples = [
  ['HiGHS', 15, highs],
  ['HiGHS', 15, highsSparse],
  ['HiGHS', 6, highsTable],
  ['CBC', 8, cbc],
  ['Gurobi', 17, gurobi],
  ['CPLEX', 17, cplex],
  ['SCIP', 15, scip],
  ['GLPK', 6, glpkReport],
  ['GLPK', 15, glpkWhole],
] as const;

describe('a solution file', () => {
  it.each(samples)(
    'of %s, %i digits, is the plan 12,312.3456 / 18 / 100 at 26,327.74',
    (solver, digits, text) => {
      const solution = readSolution(text);
      expect([solution.solver, solution.digits]).toEqual([solver, digits]);
      const [flow = NaN, open = NaN, lost = NaN] = placed(solution);
      expect(Math.abs(flow - 12312.34556767)).toBeLessThan(
        digits === 6 ? 0.05 : digits === 8 ? 0.0005 : 1e-9,
      );
      expect([open, lost]).toEqual([18, 100]);
      expect(solution.objective).toBeCloseTo(26327.74378, 4);
      // Gurobi's file says nothing of proof.
      expect(solution.claim).toBe(solver === 'Gurobi' ? 'feasible' : 'optimal');
    },
  );

  it('is of 1 dialect alone in each of 9 samples', () => {
    for (const [, , text] of samples) {
      expect(solutionDialects.filter((each) => each.isWritten(text))).toHaveLength(1);
    }
  });

  it('reads the same with the line ends of Windows in 9 samples', () => {
    for (const [, , text] of samples) {
      expect(readSolution(text.replaceAll('\n', '\r\n'))).toEqual(readSolution(text));
    }
  });

  it('holds no plan in 6 files that say so', () => {
    const none = [
      'Infeasible - objective value 0.00000000\n      0 flow(x,y) 3 0\n',
      'solution status: infeasible\nno solution available\n',
      'Model status\nInfeasible\n\n# Primal solution values\nNone\n\n# Basis\nHiGHS_basis_file v2\nNone\n',
      cplex.replace('primalFeasible="1"', 'primalFeasible="0"'),
      glpkReport.replace('INTEGER OPTIMAL', 'INTEGER UNDEFINED'),
      's mip 2 4 u 0\ni 1 0\nj 1 0\ne o f\n',
    ];
    expect(none.map((text) => readSolution(text).claim)).toEqual(none.map(() => 'none'));
  });

  it('is a plan without proof where 3 solvers stopped at a limit', () => {
    const stopped = [
      cbc.replace('Optimal', 'Stopped on time'),
      scip.replace('optimal solution found', 'time limit reached'),
      glpkReport.replace('INTEGER OPTIMAL', 'INTEGER NON-OPTIMAL'),
    ];
    expect(stopped.map((text) => readSolution(text).claim)).toEqual(['feasible', 'feasible', 'feasible']);
  });

  it('has its columns after its rows where CBC prints all, 2 rows before 4 columns', () => {
    const all = cbc.replace(
      '      0 flow',
      '      0 need(a)         12345.679               2.1377357\n      1 cap(b)                  0            -0.014278915\n      0 flow',
    );
    expect(readSolution(all)).toMatchObject({ values: [{ name: 'flow(x,y)' }, {}, {}, {}] });
  });

  it('is read past ** that CBC sets before a value outside its limits', () => {
    expect(placed(readSolution(cbc.replace('      1 open(x)', '**    1 open(x)')))[1]).toBe(18);
  });

  it('of CPLEX without names goes by the index', () => {
    expect(placed(readSolution(cplex.replaceAll(/ name="[^"]*"/g, '')))).toEqual([12312.34556767, 18, 100]);
  });

  it('is refused at line 3 where a value is no number', () => {
    expect(() => readSolution(cbc.replace(' 18 ', ' nan '))).toThrow('Line 3: nan is not a number.');
  });

  it('is refused as another model’s when it knows 2 columns that are not there', () => {
    const other = cbc.replace('flow(x,y)', 'flow(x,z)').replace('lost', 'last');
    expect(() => placed(readSolution(other))).toThrow(
      'This solution is of another model: it knows no flow(x,z) and 1 more. Export this file and scenario again and solve that.',
    );
  });

  it('is refused when line 4 gives a column a second time', () => {
    expect(() => placed(readSolution(cbc.replace('lost(y)', 'open(x)')))).toThrow(
      'Line 4: open(x) is there twice.',
    );
  });

  it('is none of the 8 forms when it is a shopping list', () => {
    expect(() => readSolution('bread\nmilk\n')).toThrow(
      /^This is no solution file that is understood\. Understood are: HiGHS/,
    );
  });
});

describe('a name map', () => {
  const short = shortenNames(withConstantNames);
  const inShort = withConstantNames.columns.reduce(
    (text, name, at) => text.replace(name, short.columns[at] ?? ''),
    gurobi,
  );

  it('gives the 3 columns their names back', () => {
    expect(short).toEqual({ columns: ['c1', 'c2', 'c3'], rows: ['r1', 'r2'] });
    const map = readNameMap(writeNameMap(withConstantNames));
    expect(map.columns['c2']).toBe('open(x)');
    expect([...placeValues(withConstant, withConstantNames, readSolution(inShort), map)]).toEqual([
      12312.34556767, 18, 100,
    ]);
  });

  it('is asked for when 3 names are short and it is not given', () => {
    expect(() => placed(readSolution(inShort))).toThrow(
      'it knows no c1 and 2 more. Export this file and scenario again and solve that. Its names are short ones: give --names',
    );
  });

  it('is refused when it is none', () => {
    expect(() => readNameMap('[1]')).toThrow('The name map has no columns and rows.');
    expect(() => readNameMap('c1,flow')).toThrow('The name map is not JSON.');
  });
});
