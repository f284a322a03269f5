import { describe, expect, it } from 'vitest';
import { readMps } from '../../../solver/backends/mps-text/read-mps.ts';

/** A file with the given sections between a cost row, three rows and two columns. */
function mps(tail: readonly string[], head: readonly string[] = []): string {
  return [
    'NAME          SAMPLE',
    ...head,
    'ROWS',
    ' N  COST',
    ' E  EQ',
    ' L  LE',
    ' G  GE',
    'COLUMNS',
    ' X  COST  1  EQ  2',
    ' X  LE  3  GE  4',
    ' Y  COST  5  EQ  6',
    ...tail,
    'ENDATA',
  ].join('\n');
}

const limitsOf = (bound: string): [number | undefined, number | undefined, number | undefined] => {
  const { program } = readMps(mps(['BOUNDS', bound]));
  return [program.columnLower[0], program.columnUpper[0], program.isInteger[0]];
};

describe('reading MPS', () => {
  it('reads 4 entries in 2 columns and 3 rows', () => {
    const { program, names } = readMps(mps(['RHS', ' RHS EQ 7 LE 8', ' RHS GE 9']));
    expect(names).toEqual({ columns: ['X', 'Y'], rows: ['EQ', 'LE', 'GE'] });
    expect([...program.cost]).toEqual([1, 5]);
    expect([...program.starts]).toEqual([0, 3, 4]);
    expect([...program.values]).toEqual([2, 3, 4, 6]);
    expect([...program.rowLower]).toEqual([7, -Infinity, 9]);
    expect([...program.rowUpper]).toEqual([7, 8, Infinity]);
  });

  it('takes a right-hand side of −25 on the costs as a constant of +25, with or without a set name', () => {
    expect(readMps(mps(['RHS', ' RHS COST -25'])).program.costOffset).toBe(25);
    expect(readMps(mps(['RHS', ' COST -25'])).program.costOffset).toBe(25);
  });

  it('widens rows by ranges of 2 and −2 as their kinds say', () => {
    const ranged = (range: number): number[] => {
      const text = mps([
        'RHS',
        ' R EQ 7 LE 8',
        ' R GE 9',
        'RANGES',
        ` G EQ ${range} LE ${range}`,
        ` G GE ${range}`,
      ]);
      const { rowLower, rowUpper } = readMps(text).program;
      return [...rowLower, ...rowUpper];
    };
    expect(ranged(2)).toEqual([7, 6, 9, 9, 8, 11]);
    expect(ranged(-2)).toEqual([5, 6, 9, 7, 8, 11]);
  });

  it.each([
    [' UP B X 4', [0, 4, 0]],
    [' LO B X 4', [4, Infinity, 0]],
    [' FX B X 4', [4, 4, 0]],
    [' FR B X', [-Infinity, Infinity, 0]],
    [' MI B X', [-Infinity, Infinity, 0]],
    [' PL B X', [0, Infinity, 0]],
    [' BV B X', [0, 1, 1]],
    [' LI B X 2', [2, Infinity, 1]],
    [' UI B X 3', [0, 3, 1]],
    [' UP B X -4', [-Infinity, -4, 0]],
    [' UP X 4', [0, 4, 0]],
    [' FR X', [-Infinity, Infinity, 0]],
    [' UP B X 1e30', [0, Infinity, 0]],
  ])('reads the bound "%s" as %j', (bound, wanted) => {
    expect(limitsOf(bound)).toEqual(wanted);
  });

  it('reads integers between markers, 1 of 2 columns here', () => {
    const text = mps([" M 'MARKER' 'INTORG'", ' Z EQ 1', " M 'MARKER' 'INTEND'", ' W EQ 1']);
    expect([...readMps(text).program.isInteger]).toEqual([0, 0, 1, 0]);
  });

  it('turns a maximisation of 1 and 5 into a minimisation of −1 and −5, said in either of 2 ways', () => {
    const below = readMps(mps(['RHS', ' RHS COST -25'], ['OBJSENSE', '    MAX'])).program;
    expect([...below.cost, below.costOffset]).toEqual([-1, -5, -25]);
    expect([...readMps(mps([], ['OBJSENSE MAXIMIZE'])).program.cost]).toEqual([-1, -5]);
  });

  it('reads names with spaces where fixed MPS keeps them, in columns 5–12', () => {
    const text = [
      'NAME          SPACED',
      'ROWS',
      ' N  COST',
      ' G  ROW ONE',
      'COLUMNS',
      '    COL ONE   COST               2.0   ROW ONE            3.0',
      'RHS',
      '    RHS       ROW ONE            6.0',
      'ENDATA',
    ].join('\n');
    const { program, names } = readMps(text);
    expect(names).toEqual({ columns: ['COL ONE'], rows: ['ROW ONE'] });
    expect([program.cost[0], program.values[0], program.rowLower[0]]).toEqual([2, 3, 6]);
  });

  it('leaves out the 2nd free row', () => {
    const text = [
      'ROWS',
      ' N COST',
      ' N OTHER',
      ' L LE',
      'COLUMNS',
      ' X COST 1 OTHER 2',
      ' X LE 3',
      'ENDATA',
    ].join('\n');
    const { program, names } = readMps(text);
    expect(names.rows).toEqual(['LE']);
    expect([...program.values]).toEqual([3]);
  });

  it.each([
    [[' X NOWHERE 1'], 'MPS line 11: row NOWHERE is not in ROWS.'],
    [[' X EQ one'], 'MPS line 11: one is not a number.'],
    [['BOUNDS', ' UP B Q 3'], 'MPS line 12: B Q 3 names no column.'],
    [['BOUNDS', ' SC B X 3'], 'MPS line 12: SC is not a bound of a linear or integer program.'],
    [['QUADOBJ', ' X X 1'], 'MPS line 12: the section QUADOBJ is not part of a linear or integer program.'],
  ])('names the line of %j', (tail, sentence) => {
    expect(() => readMps(mps(tail))).toThrow(sentence);
  });
});
