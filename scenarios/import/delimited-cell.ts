/** One cell of delimited text. */
export interface DelimitedCell {
  readonly text: string;
  /** Place of the mark or line break behind it, or the length of the text. */
  readonly end: number;
  readonly isQuoted: boolean;
}

/**
 * The cell that begins at a place of the text. One in double quotes may hold marks, line breaks and doubled quotes; a quote
 * that does not open a cell, or is never closed, is a letter like any other.
 */
export function delimitedCell(source: string, start: number, delimiter: string): DelimitedCell {
  return quotedCell(source, start, delimiter) ?? plainCell(source, start, delimiter);
}

function quotedCell(source: string, start: number, delimiter: string): DelimitedCell | null {
  if (source[start] !== '"') return null;
  let from = start + 1;
  let text = '';
  for (;;) {
    const quote = source.indexOf('"', from);
    if (quote < 0) return null;
    text += source.slice(from, quote);
    const next = source[quote + 1];
    if (next === '"') {
      text += '"';
      from = quote + 2;
      continue;
    }
    const isClosed = next === undefined || next === delimiter || next === '\n' || next === '\r';
    return isClosed ? { text, end: quote + 1, isQuoted: true } : null;
  }
}

function plainCell(source: string, start: number, delimiter: string): DelimitedCell {
  let end = start;
  while (end < source.length) {
    const letter = source[end];
    if (letter === delimiter || letter === '\n' || letter === '\r') break;
    end += 1;
  }
  return { text: source.slice(start, end), end, isQuoted: false };
}
