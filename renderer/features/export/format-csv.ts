import { cellText, type Cell, type TableData } from '../../charts/table-data.ts';

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * A table as CSV by RFC 4180, with a byte order mark and CRLF. Numbers are written with a point and every digit,
 * whatever the language, periods as their first day, and nothing known is an empty field. Text that a spreadsheet would
 * take for a formula begins with an apostrophe. Totals are left out: whoever adds up a column would count all twice.
 */
export function formatCsv({ columns, rows }: TableData): string {
  const header = columns.map(({ title, unit }) => fieldOfText(unit === null ? title : `${title} (${unit})`));
  const lines = [header, ...rows.map((row) => row.map(field))];
  return byteOrderMark + lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (typeof cell === 'number') return formatExact(cell);
  return fieldOfText(
    cell !== null && typeof cell === 'object' && 'start' in cell ? cell.start : cellText(cell),
  );
}

/** Never in the exponent form, which some spreadsheets read as text. */
function formatExact(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(Object.is(value, -0) ? 0 : value);
  if (!text.includes('e')) return text;
  return value.toFixed(20).replace(/\.?0+$/, '');
}

function fieldOfText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
