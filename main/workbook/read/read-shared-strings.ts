import { readXml } from './read-xml.ts';
import type { ReadCounts } from './read-sheet.ts';
import type { WorkbookLimits } from './workbook-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';

/** The texts that cells name by number; parts of one text with looks of their own are one again, readings beside it left out. */
export function readSharedStrings(
  pieces: Iterable<Uint8Array>,
  limits: WorkbookLimits,
  counts: ReadCounts,
): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  readXml(pieces, limits, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    text: (part) => {
      if (isText) text += countLetters(part, limits, counts);
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isReading = false;
      if (name !== 'si') return;
      strings.push(decodeEscapes(text));
      if (strings.length > limits.cells) throw tooManyCells(limits);
    },
  });
  return strings;
}

export function countLetters(text: string, limits: WorkbookLimits, counts: ReadCounts): string {
  counts.letters += text.length;
  if (counts.letters > limits.letters) {
    throw new WorkbookRefused(
      `The workbook holds more than ${limits.letters.toLocaleString('en-US')} letters of text, the most that are read.`,
    );
  }
  return text;
}

export function tooManyCells({ cells }: WorkbookLimits): WorkbookRefused {
  return new WorkbookRefused(
    `The workbook has more than ${cells.toLocaleString('en-US')} cells that hold something, the most that are read. Split it.`,
  );
}

/** Characters that XML cannot hold are written `_xHHHH_` in a workbook. */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
