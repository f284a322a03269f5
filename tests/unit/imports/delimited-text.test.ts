import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../scenarios/import/delimited-text.ts';
import { readText } from '../../../main/imports/read-tables.ts';
import { workbookLimits } from '../../../main/workbook/read/workbook-limits.ts';
import { decodeText } from '../../../main/imports/decode-text.ts';

const rowsOf = (text: string) =>
  readDelimited(text, 'a.csv').rows.map(({ row, cells }) => [row, ...cells.entries()]);

describe('delimited text', () => {
  it('is 2 columns with a comma, a semicolon, a tab or a bar between them', () => {
    for (const mark of [',', ';', '\t', '|']) {
      expect(rowsOf(`a${mark}b\r\n1${mark}2`), mark).toEqual([
        [0, [0, 'a'], [1, 'b']],
        [1, [0, '1'], [1, '2']],
      ]);
    }
  });

  it('has semicolons between cells where commas stand in every number', () => {
    expect(rowsOf('a;b\n1,5;2,5\n3,5;4,5')[1]).toEqual([1, [0, '1,5'], [1, '2,5']]);
  });

  it('keeps marks, line breaks and quotes of a quoted cell, leaves blank cells and rows out, and counts rows as they stand', () => {
    expect(rowsOf('"a, ""b""\nc",2\n\n,\n3,')).toEqual([
      [0, [0, 'a, "b"\nc'], [1, '2']],
      [3, [0, '3']],
    ]);
  });

  it('is refused with more than 3 cells, or more than 2 columns, where that is the most', () => {
    const said = (text: string) =>
      readText(text, 'a.csv', { ...workbookLimits, cells: 3, columns: 2 }).findings.map(({ say }) => say);
    expect(said('a,b\n1\n')).toEqual([]);
    expect(said('a,b\n1,2\n')).toEqual([
      'a.csv has more than 3 cells that hold something, the most that are read. Split it.',
    ]);
    expect(said('a,b,c')).toEqual(['a.csv has more than 2 columns, the most that are read. Split it.']);
  });

  it('takes no quote for the mark that sep= states: 200,000 of them are 1 cell', () => {
    expect(readDelimited(`sep="\n${'"'.repeat(200_000)}`, 'a.csv').rows).toHaveLength(2);
  });

  it('begins in row 2 below sep=; as Excel writes it', () => {
    expect(rowsOf('sep=;\r\na;b')).toEqual([[1, [0, 'a'], [1, 'b']]]);
  });
});

describe('bytes of a text file', () => {
  it('are UTF-8, or what Excel writes in Hong Kong and on the Mainland, told with its name', () => {
    const big5 = new Uint8Array([0xbb, 0xdd, 0xa8, 0x44]);
    expect(decodeText(big5, 'zh-HK')).toEqual({ text: '需求', encoding: 'big5' });
    const gb = new Uint8Array([0xd0, 0xe8, 0xc7, 0xf3]);
    expect(decodeText(gb, 'zh-CN')).toEqual({ text: '需求', encoding: 'gb18030' });
    expect(decodeText(new TextEncoder().encode('\uFEFF需求'), 'en')).toEqual({
      text: '需求',
      encoding: null,
    });
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0]), 'en')).toEqual({ text: 'A', encoding: null });
  });
});
