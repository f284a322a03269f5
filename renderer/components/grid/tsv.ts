import { delimitedCell } from '../../../scenarios/import/delimited-cell.ts';

/** Rows of cells as texts. */
export type Block = readonly (readonly string[])[];

/**
 * The cells of tab-separated text as spreadsheets put it on the clipboard. A cell in double quotes may hold tabs,
 * line breaks and doubled quotes; a quote that does not open a cell, or is never closed, is a character like any other.
 */
export function parseTsv(text: string): Block {
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const cell = delimitedCell(source, at, '\t');
    row.push(cell.text);
    const end = source[cell.end];
    at = cell.end + 1;
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    // A line break at the very end closes the last row and opens none.
    if (end === undefined || at >= source.length) return rows;
  }
}

/** Tab-separated text that `parseTsv`, Excel and LibreOffice read as the same cells. */
export function formatTsv(block: Block): string {
  return block.map((row) => row.map(formatCell).join('\t')).join('\r\n');
}

function formatCell(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
