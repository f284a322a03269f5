import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../solver/backends/engine.ts';
import type { LinearProgram } from '../../../solver/modeling/linear-program.ts';
import { loadHighs } from '../../../solver/backends/highs/load-highs.ts';
import { writeLp } from '../../../solver/backends/lp-text/write-lp.ts';
import { readMps } from '../../../solver/backends/mps-text/read-mps.ts';
import { writeMps } from '../../../solver/backends/mps-text/write-mps.ts';
import { engineOptions, plainNames, smallProgram } from '../../support/small-program.ts';

/** Whole numbers and simple fractions in a box, so that every reader reads the very same program. */
const number = fc.integer({ min: -40, max: 40 }).map((quarter) => quarter / 4 || 0);
const limits = fc
  .tuple(number, number, fc.constantFrom('both', 'lower', 'upper', 'equal'))
  .map(([left, right, kind]): [number, number] => {
    const [low, high] = [Math.min(left, right), Math.max(left, right)];
    if (kind === 'equal') return [low, low];
    return [kind === 'upper' ? -Infinity : low, kind === 'lower' ? Infinity : high];
  });
const column = fc
  .record({
    cost: number,
    limits,
    isInteger: fc.boolean(),
    rows: fc.dictionary(fc.constantFrom('0', '1', '2'), number),
  })
  .map(({ cost, limits: [lower, upper], isInteger, rows }) => {
    const present = Object.fromEntries(Object.entries(rows).filter(([, value]) => value !== 0));
    return { cost, lower, upper, isInteger, rows: present };
  });
const anyProgram = fc
  .tuple(fc.array(column, { minLength: 1, maxLength: 5 }), fc.tuple(limits, limits, limits), number)
  .map(([columns, rows, constant]) => smallProgram(columns, rows, constant));

/** A mixed program with every kind of row and column; its optimum is checked below. */
const mixed: LinearProgram = smallProgram(
  [
    { cost: 3, upper: 4, isInteger: true, rows: { 0: 1, 1: 1 } },
    { cost: 2, lower: -5, upper: -2, rows: { 1: 1, 2: 1 } },
    { cost: -1, lower: -Infinity, upper: 6, rows: { 0: 1, 3: 1 } },
    { cost: 1, lower: 2.5, rows: { 2: -1, 3: 1 } },
    { cost: 4, lower: -Infinity, isInteger: true, rows: { 4: 1 } },
    { cost: 0, lower: 3, upper: 3, rows: { 4: -1 } },
    { cost: 7, isInteger: true, rows: { 3: 0.5 } },
  ],
  [
    [2, 9],
    [-Infinity, 1],
    [-8, -4],
    [9.75, Infinity],
    [-1.5, 1],
  ].map(([lower, upper]) => [lower ?? 0, upper ?? 0] as const),
  -123.5,
);
const folder = mkdtempSync(join(tmpdir(), 'program-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const isInstalled = (command: string, version: string): boolean => spawnSync(command, [version]).status === 0;

function objectiveByGlpsol(text: string, form: '--freemps' | '--lp'): number {
  const [input, output] = [join(folder, 'glpsol.txt'), join(folder, 'glpsol.out')];
  writeFileSync(input, text);
  rmSync(output, { force: true });
  spawnSync('glpsol', [form, input, '-o', output]);
  return Number(/Objective: .* = (\S+)/.exec(readFileSync(output, 'utf8'))?.[1]);
}

function objectiveByCbc(text: string, extension: 'mps' | 'lp'): number {
  const [input, output] = [join(folder, `cbc.${extension}`), join(folder, 'cbc.out')];
  writeFileSync(input, text);
  rmSync(output, { force: true });
  spawnSync('cbc', [input, 'solve', 'solu', output, 'quit']);
  return Number(/objective value (\S+)/.exec(readFileSync(output, 'utf8'))?.[1]);
}

describe('a program as text', () => {
  let highs: Engine;
  let objective = NaN;
  beforeAll(async () => {
    highs = await loadHighs();
    objective = highs.solve(mixed, engineOptions()).objective ?? NaN;
  });

  it('comes back from MPS as the same arrays in 300 drawn programs', () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        const { program: again, names } = readMps(writeMps(program, plainNames(program)));
        const constants = names.columns.indexOf('CONSTANT');
        // The constant comes back as a column held at 1, the last one.
        expect(constants).toBe(program.costOffset === 0 ? -1 : program.columnCount);
        if (constants >= 0) expect(again.cost[constants]).toBe(program.costOffset);
        const given = (array: ArrayLike<number>): number[] => Array.from(array).slice(0, program.columnCount);
        expect(given(again.cost)).toEqual([...program.cost]);
        expect(given(again.columnLower)).toEqual([...program.columnLower]);
        expect(given(again.columnUpper)).toEqual([...program.columnUpper]);
        expect(given(again.isInteger)).toEqual([...program.isInteger]);
        expect([...again.rowLower]).toEqual([...program.rowLower]);
        expect([...again.rowUpper]).toEqual([...program.rowUpper]);
        expect([...again.values]).toEqual([...program.values]);
        expect([...again.rowIndices]).toEqual([...program.rowIndices]);
      }),
      { numRuns: 300 },
    );
  });

  it('has the mixed sample’s optimum of −126.25 in the arrays themselves', () => {
    // By hand: x0 = 0, x2 = 6, x3 = 3.75 for row 3, x1 = −4.25 for row 2, x4 = 2, x6 = 0.
    expect(objective).toBeCloseTo(-126.25, 6);
  });

  it('gives 2 equal names different ones', () => {
    const program = smallProgram(
      [
        { cost: 1, rows: { 0: 1 } },
        { cost: 2, rows: { 0: 1 } },
      ],
      [[1, 2]],
    );
    const { names } = readMps(writeMps(program, { columns: ['a b', 'a_b'], rows: ['COST'] }));
    expect(names).toEqual({ columns: ['a_b', 'a_b~2'], rows: ['COST~2'] });
  });

  it('writes LP text that a person can read: 1 row, 1 bound, 1 integer', () => {
    const program = smallProgram(
      [
        { cost: 3, upper: 4, isInteger: true, rows: { 0: 1 } },
        { cost: -0.5, lower: -Infinity, rows: { 0: -2 } },
      ],
      [[-Infinity, 7]],
      10,
    );
    expect(writeLp(program, { columns: ['flow(lyon,p1)', 'stock(p1)'], rows: ['limit(lyon)'] })).toBe(
      [
        'Minimize',
        ' cost: + 3 flow(lyon,p1) - 0.5 stock(p1) + 10 constant',
        '',
        'Subject To',
        ' limit(lyon): + flow(lyon,p1) - 2 stock(p1) <= 7',
        '',
        'Bounds',
        ' 0 <= flow(lyon,p1) <= 4',
        ' stock(p1) free',
        ' constant = 1',
        '',
        'Generals',
        ' flow(lyon,p1)',
        '',
        'End',
        '',
      ].join('\n'),
    );
  });

  it('is solved to the same optimum by each outside solver that is installed, of 2', () => {
    const names = plainNames(mixed);
    const found: number[] = [];
    if (isInstalled('glpsol', '--version')) {
      found.push(
        objectiveByGlpsol(writeMps(mixed, names), '--freemps'),
        objectiveByGlpsol(writeLp(mixed, names), '--lp'),
      );
    }
    if (isInstalled('cbc', '-quit')) {
      found.push(objectiveByCbc(writeMps(mixed, names), 'mps'), objectiveByCbc(writeLp(mixed, names), 'lp'));
    }
    if (found.length === 0)
      process.stderr.write('\nSKIPPED outside readers of 2 texts: neither glpsol nor cbc is here.\n');
    for (const value of found) expect(value).toBeCloseTo(objective, 5);
  });
});
