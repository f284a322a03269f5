import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  clipRange,
  rangeBetween,
  rangeSize,
} from '../../../../renderer/components/grid/cell-range.ts';
import {
  extendFill,
  fillDown,
  fillRight,
  stretched,
} from '../../../../renderer/components/grid/plan-fill.ts';
import { planPaste } from '../../../../renderer/components/grid/plan-paste.ts';
import { formatTsv, parseTsv } from '../../../../renderer/components/grid/tsv.ts';

describe('tab-separated text', () => {
  it('reads a block of Excel with its line break at the end as 2 × 2 cells', () =>
    expect(parseTsv('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]));

  it('keeps tabs, line breaks and quotes inside a quoted cell', () =>
    expect(parseTsv('"a\tb"\t"c\nd"\t"say ""x"""\n')).toEqual([['a\tb', 'c\nd', 'say "x"']]));

  it('takes a quote that opens no cell, or is never closed, as a character', () => {
    expect(parseTsv('5" pipe\t"open')).toEqual([['5" pipe', '"open']]);
    expect(parseTsv('"a"b\tc')).toEqual([['"a"b', 'c']]);
  });

  it('reads an empty text as one empty cell, and keeps empty cells between', () => {
    expect(parseTsv('')).toEqual([['']]);
    expect(parseTsv('\t\n\t')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('keeps formulas and markup as the text they are', () =>
    expect(parseTsv('=1+1\t<script>alert(1)</script>\t\u0000')).toEqual([
      ['=1+1', '<script>alert(1)</script>', '\u0000'],
    ]));

  it('reads back what it writes, in 500 blocks of hostile cells', () => {
    const cell = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('"', '\t', '\n', ',', 'a', '\u202e'), { maxLength: 6 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (block) => {
          // Spreadsheets know one kind of line break.
          const plain = block.map((row) => row.map((text) => text.replaceAll('\r', '')));
          expect(parseTsv(`${formatTsv(plain)}\r\n`)).toEqual(plain);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('planPaste', () => {
  const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
  const texts = (plan: ReturnType<typeof planPaste>) =>
    plan.cells.map(({ row, column, text }) => `${row}:${column}=${text}`);

  it('repeats 1 cell over a selection of 6', () =>
    expect(texts(planPaste([['x']], at(0, 0, 2, 1), 5))).toHaveLength(6));

  it('repeats 2 rows twice over 4 and runs past 1 column to its own 2', () =>
    expect(
      texts(
        planPaste(
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
          at(0, 0, 3, 0),
          5,
        ),
      ),
    ).toEqual(['0:0=a', '0:1=b', '1:0=c', '1:1=d', '2:0=a', '2:1=b', '3:0=c', '3:1=d']));

  it('lands once, larger than its selection, and counts 2 columns past the last', () => {
    const plan = planPaste([['1', '2', '3']], at(4, 3), 4);
    expect(texts(plan)).toEqual(['4:3=1']);
    expect(plan.lostColumns).toBe(2);
  });

  it('leaves the cells that a ragged row does not reach', () =>
    expect(texts(planPaste([['a', 'b'], ['c']], at(0, 0), 5))).toEqual(['0:0=a', '0:1=b', '1:0=c']));
});

describe('fill', () => {
  it('takes 2 cells below from the first, in each of 2 columns', () =>
    expect(fillDown({ top: 1, left: 0, bottom: 3, right: 1 })).toEqual([
      { from: { row: 1, column: 0 }, to: { row: 2, column: 0 } },
      { from: { row: 1, column: 1 }, to: { row: 2, column: 1 } },
      { from: { row: 1, column: 0 }, to: { row: 3, column: 0 } },
      { from: { row: 1, column: 1 }, to: { row: 3, column: 1 } },
    ]));

  it('takes a lone cell from the one above, and the top row from nowhere', () => {
    expect(fillDown({ top: 2, left: 3, bottom: 2, right: 3 })).toEqual([
      { from: { row: 1, column: 3 }, to: { row: 2, column: 3 } },
    ]);
    expect(fillDown({ top: 0, left: 0, bottom: 0, right: 0 })).toEqual([]);
    expect(fillRight({ top: 0, left: 0, bottom: 4, right: 0 })).toEqual([]);
  });

  it('goes on with a pattern of 2 when it is dragged 3 rows up or down', () => {
    const source = { top: 4, left: 0, bottom: 5, right: 0 };
    expect(extendFill(source, stretched(source, { row: 8, column: 0 })).map(({ from }) => from.row)).toEqual([
      4, 5, 4,
    ]);
    expect(extendFill(source, stretched(source, { row: 1, column: 0 })).map(({ from }) => from.row)).toEqual([
      5, 4, 5,
    ]);
  });

  it('stretches along the longer way only', () =>
    expect(stretched({ top: 0, left: 0, bottom: 0, right: 0 }, { row: 2, column: 5 })).toEqual({
      top: 0,
      left: 0,
      bottom: 0,
      right: 5,
    }));
});

describe('ranges', () => {
  it('hold 6 cells between two corners, whichever way they are drawn', () =>
    expect(rangeSize(rangeBetween({ row: 3, column: 2 }, { row: 1, column: 1 }))).toBe(6));

  it('count a cell of 2 overlapping ranges once: 4 + 4 − 1 are 7', () => {
    const ranges = [
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 1, left: 1, bottom: 2, right: 2 },
    ];
    expect([...cellsOf(ranges)]).toHaveLength(7);
  });

  it('are nothing past the end of the grid', () =>
    expect(clipRange({ top: 5, left: 0, bottom: 9, right: 0 }, 5, 3)).toBeNull());
});
