import { describe, expect, it } from 'vitest';
import { noNotes, readGlpkLine } from '../../../solver/backends/glpk/glpk-talk.ts';

describe('what GLPK prints', () => {
  it('tells incumbent −2852, a bound just under −2876 and 6 closed nodes', () => {
    const line = '+   290: mip =  -2.852000000e+03 >=  -2.876000000e+03   0.8% (102; 6)';
    const notes = readGlpkLine(noNotes, line);
    expect(notes).toMatchObject({ incumbent: -2852, nodes: 6, isWithinGap: false });
    expect(notes.bound).toBeLessThan(-2876);
    expect(notes.bound).toBeCloseTo(-2876, 5);
  });

  it('knows neither incumbent nor bound at the first of 1 node', () => {
    const notes = readGlpkLine(
      noNotes,
      '+    72: mip =     not found yet >=              -inf        (1; 0)',
    );
    expect(notes).toEqual({ incumbent: null, bound: null, nodes: 0, isWithinGap: false });
  });

  it('keeps the last bound 5 when the tree is empty', () => {
    const notes = { ...noNotes, bound: 5 };
    expect(
      readGlpkLine(notes, '+    25: mip =  -2.940000000e+02 >=     tree is empty   0.0% (0; 3)'),
    ).toMatchObject({ incumbent: -294, bound: 5, nodes: 3 });
  });

  it('takes a new incumbent of 12.5 from the tree and of −2830 from the heuristic', () => {
    const improved = '+    31: >>>>>   1.250000000e+01 >=   1.100000000e+01  12.0% (4; 1)';
    expect(readGlpkLine(noNotes, improved).incumbent).toBe(12.5);
    expect(readGlpkLine(noNotes, 'Solution found by heuristic: -2830').incumbent).toBe(-2830);
  });

  it('notices the 1 line that says the gap was reached', () => {
    const lines = [
      'TIME LIMIT EXCEEDED; SEARCH TERMINATED',
      'RELATIVE MIP GAP TOLERANCE REACHED; SEARCH TERMINATED',
    ];
    expect(lines.map((line) => readGlpkLine(noNotes, line).isWithinGap)).toEqual([false, true]);
  });
});
