import { mostRows, placeOfCell } from '../cell-name.ts';
import type { FoundCell, FoundRow, FoundSheet } from './found-workbook.ts';
import { countLetters, decodeEscapes, tooManyCells } from './read-shared-strings.ts';
import { readXml } from './read-xml.ts';
import type { WorkbookLimits } from './workbook-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';

/** What has been read of the whole workbook so far. */
export interface ReadCounts {
  cells: number;
  letters: number;
}

interface SheetReading {
  readonly strings: readonly string[];
  readonly limits: WorkbookLimits;
  readonly counts: ReadCounts;
}

/** The cells of one sheet that hold something, and its merged areas. Blank rows cost time but no memory. */
export function readSheet(
  sheet: string,
  pieces: Iterable<Uint8Array>,
  { strings, limits, counts }: SheetReading,
): Pick<FoundSheet, 'rows' | 'merged'> {
  const rows: FoundRow[] = [];
  const merged: string[] = [];
  let row = -1;
  let column = -1;
  let cells = new Map<number, FoundCell>();
  let type = '';
  let value: string | null = null;
  let hasFormula = false;
  let holds: 'value' | 'text' | null = null;
  let isReading = false;

  const beginRow = (stated: string | undefined) => {
    row = stated === undefined ? row + 1 : Number(stated) - 1;
    column = -1;
    cells = new Map();
    if (!Number.isInteger(row) || row < 0 || row >= mostRows) {
      throw new WorkbookRefused(
        `Sheet ${sheet} has rows beyond ${mostRows.toLocaleString('en-US')}, more than a workbook can have. Save it anew from a spreadsheet program.`,
      );
    }
  };
  const beginCell = (stated: string | undefined) => {
    const place = stated === undefined ? { row, column: column + 1 } : placeOfCell(stated);
    if (place === null || place.row !== row) {
      throw new WorkbookRefused(`Sheet ${sheet} is damaged: it has a cell ${stated} in row ${row + 1}.`);
    }
    column = place.column;
    value = null;
    hasFormula = false;
  };
  const endCell = () => {
    const cell = foundCell({ type, value, hasFormula }, strings);
    if (cell === null) return;
    counts.cells += 1;
    if (counts.cells > limits.cells) throw tooManyCells(limits);
    cells.set(column, cell);
  };

  readXml(pieces, limits, {
    open: (name, attributes) => {
      holds = null;
      if (name === 'row') beginRow(attributes['r']);
      else if (name === 'c') {
        type = attributes['t'] ?? 'n';
        beginCell(attributes['r']);
      } else if (name === 'v') holds = 'value';
      else if (name === 't' && !isReading) holds = 'text';
      else if (name === 'f') hasFormula = true;
      else if (name === 'rPh') isReading = true;
      else if (name === 'mergeCell' && merged.length <= limits.mergedTold)
        merged.push(attributes['ref'] ?? '');
    },
    text: (part) => {
      if (holds !== null) value = (value ?? '') + countLetters(part, limits, counts);
    },
    close: (name) => {
      holds = null;
      if (name === 'rPh') isReading = false;
      else if (name === 'c') endCell();
      else if (name === 'row' && cells.size > 0) rows.push({ row, cells });
    },
  });
  return { rows, merged };
}

function foundCell(
  { type, value, hasFormula }: { type: string; value: string | null; hasFormula: boolean },
  strings: readonly string[],
): FoundCell | null {
  if (value === null)
    return hasFormula && type !== 'str' ? { error: 'a formula that is not worked out' } : null;
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      return text === undefined ? { error: 'a text that is not there' } : textOrNothing(text);
    }
    case 'inlineStr':
    case 'str':
      return textOrNothing(decodeEscapes(value));
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { error: value };
    case 'd':
      return value;
    default: {
      const number = Number(value);
      return value.trim() === '' || !Number.isFinite(number) ? { error: value } : number;
    }
  }
}

function textOrNothing(text: string): string | null {
  return text === '' ? null : text;
}
