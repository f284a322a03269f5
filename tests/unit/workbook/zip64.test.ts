import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../main/workbook/read/read-workbook.ts';
import { workbookLimits } from '../../../main/workbook/read/workbook-limits.ts';
import { asZip64 } from '../../support/as-zip64.ts';
import { madeWorkbook, sheetXmlOf, typedRows } from '../../support/made-workbook.ts';

const rows = [
  ['Id', 'Quantity'],
  ['fan', 12],
];
const wide = asZip64(madeWorkbook({ sheets: { Demand: sheetXmlOf([typedRows(rows)]) } }));
const endRecord = wide.length - 22 - 20 - 56;

/** With a number of 64 bits at a place of the end record. */
function having(place: number, value: bigint): Uint8Array {
  const bytes = Uint8Array.from(wide);
  new DataView(bytes.buffer).setBigUint64(endRecord + place, value, true);
  return bytes;
}

describe('a workbook in an archive of 64 bits', () => {
  it('is read, with its 2 rows', () => {
    const [sheet] = readWorkbook(wide).sheets;
    expect(sheet!.rows.map(({ cells }) => [...cells.values()])).toEqual(rows);
  });

  it('of 70,000 parts is larger than is read, and one whose directory lies beyond its end is damaged', () => {
    expect(() => readWorkbook(having(32, 70_000n))).toThrow(
      `The file holds 70000 parts, more than PlusN reads (limit ${workbookLimits.entries}).`,
    );
    expect(() => readWorkbook(having(48, 2n ** 62n))).toThrow('it is not a whole ZIP archive');
    expect(() => readWorkbook(having(0, 0n))).toThrow('it is not a whole ZIP archive');
  });
});
