import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableData } from '../../../renderer/charts/table-data.ts';
import { formatCsv } from '../../../renderer/features/export/format-csv.ts';

const table = (rows: TableData['rows']): TableData => ({
  name: 'costs',
  title: 'Costs',
  columns: [
    { key: 'name', title: 'Name', unit: null, kind: 'text', digits: null },
    { key: 'amount', title: 'Freight, all', unit: 'USD/FEU', kind: 'number', digits: 0 },
  ],
  rows,
  total: null,
});
const linesOf = (text: string) => text.replace('\ufeff', '').split('\r\n');

describe('a table as CSV', () => {
  it('begins with a byte order mark and a header whose comma is quoted', () => {
    const text = formatCsv(table([]));
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(linesOf(text)[0]).toBe('Name,"Freight, all (USD/FEU)"');
  });

  it('writes 1234.5678 with every digit though the screen prints 1,235', () => {
    expect(linesOf(formatCsv(table([['Suzhou', 1234.5678]])))[1]).toBe('Suzhou,1234.5678');
  });

  it('leaves −3 a number, and takes its power from the text −3', () => {
    expect(linesOf(formatCsv(table([['-3', -3]])))[1]).toBe("'-3,-3");
  });

  it('writes 1e-7 and 1e21 without an exponent, and nothing known as nothing', () => {
    const lines = linesOf(
      formatCsv(
        table([
          ['small', 1e-7],
          ['none', null],
        ]),
      ),
    );
    expect(lines.slice(1, 3)).toEqual(['small,0.0000001', 'none,']);
  });

  it('writes a period as its first day, and no total that would be counted twice', () => {
    const stock = { ...table([[{ text: 'Jul 26', start: '2026-07-01' }, 7]]), total: ['Total', 7] };
    expect(linesOf(formatCsv(stock)).slice(1)).toEqual(['2026-07-01,7', '']);
  });

  it('doubles quotes and keeps line breaks inside a field', () => {
    expect(formatCsv(table([['a "b"\nc', 1]]))).toContain('"a ""b""\nc",1\r\n');
  });

  it('never begins a field of text with a sign that a spreadsheet computes', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const field = linesOf(formatCsv(table([[name, 0]])))[1] ?? '';
        expect(/^"?[=+\-@\t\r]/.test(field)).toBe(false);
      }),
    );
  });
});
