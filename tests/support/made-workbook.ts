import { zipWriter } from '../../main/workbook/write/zip-writer.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a test puts into a workbook made by hand; each part may be pieces without end. */
export interface MadeWorkbook {
  /** The XML of each sheet, by its name, from `<worksheet>` on. */
  sheets: Readonly<Record<string, Iterable<string>>>;
  /** Further parts, by path. */
  parts?: Readonly<Record<string, Iterable<string>>>;
}

/** The bytes of a workbook with these parts and nothing else. */
export function madeWorkbook({ sheets, parts = {} }: MadeWorkbook): Uint8Array {
  const zip = zipWriter();
  const names = Object.keys(sheets);
  zip.add('xl/workbook.xml', [
    `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>`,
    ...names.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`),
    '</sheets></workbook>',
  ]);
  zip.add('xl/_rels/workbook.xml.rels', [
    '<Relationships>',
    ...names.map((_, n) => `<Relationship Id="rId${n + 1}" Target="worksheets/sheet${n + 1}.xml"/>`),
    '</Relationships>',
  ]);
  for (const [n, xml] of Object.values(sheets).entries()) zip.add(`xl/worksheets/sheet${n + 1}.xml`, xml);
  for (const [path, xml] of Object.entries(parts)) zip.add(path, xml);
  return zip.end();
}

/** A sheet whose rows are these XML pieces. */
export function* sheetXmlOf(rows: Iterable<string>, after = ''): Generator<string> {
  yield `<worksheet xmlns="${spreadsheet}"><sheetData>`;
  yield* rows;
  yield `</sheetData>${after}</worksheet>`;
}

/** Rows of plain cells, as a planner would type them; `null` is blank. */
export function typedRows(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return rows
    .map((cells, row) => {
      const xml = cells.map((cell, column) => {
        const at = `${letters[column] ?? ''}${row + 1}`;
        if (cell === null) return '';
        if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
        if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
        const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
      });
      return `<row r="${row + 1}">${xml.join('')}</row>`;
    })
    .join('');
}

/** `count` copies of a text, in pieces of some size. */
export function* repeated(text: string, count: number): Generator<string> {
  const many = Math.max(1, Math.floor(65_536 / text.length));
  const block = text.repeat(many);
  for (let left = count; left > 0; left -= many) yield left >= many ? block : text.repeat(left);
}
