import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../main/workbook/read/read-workbook.ts';
import { workbookLimits } from '../../../main/workbook/read/workbook-limits.ts';
import { zipWriter } from '../../../main/workbook/write/zip-writer.ts';
import { madeWorkbook, repeated, sheetXmlOf, typedRows } from '../../support/made-workbook.ts';

const sheetOf = (rows: Iterable<string>, after = '') =>
  madeWorkbook({ sheets: { Lanes: sheetXmlOf(rows, after) } });

/** A sheet of 128 MB of empty cells, packed a thousand times smaller. */
const zipBomb = () => sheetOf(repeated('<c/>'.repeat(256), 128 * 1024));
const blankRows = (count: number) => sheetOf(repeated('<row/>', count));

function* numberedRows(count: number): Generator<string> {
  for (let row = 1; row <= count; row += 1) yield `<row r="${row}" spans="1:3" ht="15"/>`;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plusn-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reader = fileURLToPath(new URL('../../support/read-in-child.ts', import.meta.url));

/** Reads a file in a process of its own: what it said, and the most memory that it took, in MiB. */
function readApart(bytes: Uint8Array): { said: string; peakMiB: number } {
  const path = join(folder, 'book.xlsx');
  writeFileSync(path, bytes);
  const printed = execFileSync(process.execPath, ['--import', 'tsx', reader, path], { encoding: 'utf8' });
  return JSON.parse(printed) as { said: string; peakMiB: number };
}

describe('a workbook made to harm', () => {
  it('of 128 MB in less than 1 MB is refused in a sentence, in no more memory than a small one and 100 MiB', () => {
    const bomb = zipBomb();
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const small = readApart(sheetOf([typedRows([['Id'], ['a']])]));
    const read = readApart(bomb);
    expect(small.said).toBe('1 sheets');
    expect(read.said).toBe(
      'The file unpacks to more than 200 times its size, as no real workbook does. It is not read; ask its sender what it is.',
    );
    expect(read.peakMiB).toBeLessThan(small.peakMiB + 100);
  });

  it('of 10 million blank rows is refused, in no more memory than a small one and 100 MiB', () => {
    const small = readApart(sheetOf([typedRows([['Id'], ['a']])]));
    const read = readApart(blankRows(10_000_000));
    expect(read.said).toMatch(/more than 200 times its size|rows beyond 1,048,576/);
    expect(read.peakMiB).toBeLessThan(small.peakMiB + 100);
    const patient = { ...workbookLimits, growth: Infinity };
    expect(() => readWorkbook(blankRows(10_000_000), patient)).toThrow(
      'Sheet Lanes has rows beyond 1,048,576, more than a workbook can have. Save it anew from a spreadsheet program.',
    );
  });

  it('of 300,000 blank rows is read, and has 0 rows', () => {
    expect(readWorkbook(sheetOf(numberedRows(300_000))).sheets[0]?.rows).toEqual([]);
  });

  it('that unpacks to more than 1 MiB is refused where 1 MiB is the limit, whatever it says of its sizes', () => {
    const limits = { ...workbookLimits, unpackedBytes: 1024 * 1024 };
    const bytes = sheetOf(repeated('<row><c><v>1</v></c></row>', 100_000));
    const lying = Uint8Array.from(bytes);
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 28 < lying.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    for (const each of [bytes, lying]) {
      expect(() => readWorkbook(each, limits)).toThrow(
        'The file unpacks to more than 1 MB, the most that is read.',
      );
    }
  });

  it('with 1 value of 12 MB is refused, and so are 65 elements inside one another', () => {
    expect(() =>
      readWorkbook(sheetOf(repeated('x', 12_000_000)), { ...workbookLimits, growth: Infinity }),
    ).toThrow('The workbook holds a value larger than PlusN reads (limit 4 MB).');
    expect(() => readWorkbook(sheetOf(repeated('<a>', 65)))).toThrow('more than 64 inside one another');
  });

  it('with a document type is refused, so that 0 entities are expanded', () => {
    const laughs = ['<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]>', ...sheetXmlOf(['&c;'])];
    expect(() => readWorkbook(madeWorkbook({ sheets: { Lanes: laughs } }))).toThrow(
      'it states a document type',
    );
  });

  it('with more cells or letters than the limit is refused', () => {
    const rows = typedRows([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(() => readWorkbook(sheetOf([rows]), { ...workbookLimits, cells: 3 })).toThrow('more than 3 cells');
    expect(() => readWorkbook(sheetOf([rows]), { ...workbookLimits, letters: 3 })).toThrow(
      'more than 3 letters',
    );
  });

  it('that is cut short, empty, or has a broken part is refused as damaged', () => {
    const bytes = sheetOf([typedRows([['Id']])]);
    for (const each of [bytes.subarray(0, 40), bytes.subarray(0, bytes.length - 30)]) {
      expect(() => readWorkbook(each)).toThrow('The file is damaged');
    }
    expect(() => readWorkbook(new Uint8Array(0))).toThrow('The file is no Excel workbook');
    expect(() => readWorkbook(sheetOf(['<row><c></row>']))).toThrow('The workbook is damaged');
    for (let at = 0; at < bytes.length; at += 7) {
      const broken = Uint8Array.from(bytes);
      broken[at]! ^= 0x55;
      try {
        readWorkbook(broken);
      } catch (error) {
        expect(error, `byte ${at}`).toHaveProperty('name', 'WorkbookRefused');
      }
    }
  });

  it('of 4 other kinds is told by its kind', () => {
    const of = (path: string) => {
      const zip = zipWriter();
      zip.add(path, ['']);
      return zip.end();
    };
    expect(() => readWorkbook(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toThrow(
      'old .xls workbook, or one with a password',
    );
    expect(() => readWorkbook(of('xl/workbook.bin'))).toThrow('binary .xlsb');
    expect(() => readWorkbook(of('content.xml'))).toThrow('OpenDocument');
    expect(() => readWorkbook(of('word/document.xml'))).toThrow('no Excel workbook');
  });

  it('with macros is read without them, and says so once', () => {
    const bytes = madeWorkbook({
      sheets: { Lanes: sheetXmlOf([typedRows([['Id']])]) },
      parts: { 'xl/vbaProject.bin': ['Sub Auto_Open()'] },
    });
    const { notes, sheets } = readWorkbook(bytes);
    expect(notes).toEqual(['The workbook holds macros. They were not looked at and are not kept.']);
    expect(sheets[0]?.rows[0]?.cells.get(0)).toBe('Id');
  });

  it('with formulas gives what they came to, never what they say', () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>WEBSERVICE("http://a")</f><v>seen</v></c>' +
      '<c r="C1"><f>1/0</f></c><c r="D1" t="e"><v>#REF!</v></c></row>';
    const cells = readWorkbook(sheetOf([rows])).sheets[0]?.rows[0]?.cells;
    expect([...(cells ?? [])]).toEqual([
      [0, 2],
      [1, 'seen'],
      [2, { error: 'a formula that is not worked out' }],
      [3, { error: '#REF!' }],
    ]);
  });
});
