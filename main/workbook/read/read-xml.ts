import { SaxesParser } from 'saxes';
import type { WorkbookLimits } from './workbook-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';

export interface XmlEvents {
  /** Names are without their prefix. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Reads one part of a workbook as it is unpacked. Neither depth nor a text without end can fill the memory; a document
 * type, which no workbook has, is refused, so that no entity is ever expanded.
 */
export function readXml(pieces: Iterable<Uint8Array>, limits: WorkbookLimits, events: XmlEvents): void {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  const damaged = (what: string) =>
    new WorkbookRefused(
      `The workbook is damaged: ${what}. Open it in a spreadsheet program and save it anew.`,
    );
  let depth = 0;
  let silent = 0;
  const heard = () => {
    silent = 0;
  };
  parser.on('error', (error) => {
    throw damaged(error.message.replace(/^\d+:\d+: /, ''));
  });
  parser.on('doctype', () => {
    throw damaged('it states a document type, which no workbook has');
  });
  parser.on('opentag', ({ name, attributes }) => {
    heard();
    depth += 1;
    if (depth > limits.depth) throw damaged(`its parts lie more than ${limits.depth} inside one another`);
    events.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    heard();
    depth -= 1;
    events.close(localName(name));
  });
  parser.on('text', (text) => {
    heard();
    events.text(text);
  });
  parser.on('cdata', (text) => {
    heard();
    events.text(text);
  });
  for (const piece of pieces) {
    silent += piece.length;
    parser.write(decoder.decode(piece, { stream: true }));
    if (silent > limits.tokenBytes) throw valueTooLarge(limits);
  }
  parser.write(decoder.decode());
  parser.close();
}

const valueTooLarge = ({ tokenBytes }: WorkbookLimits) =>
  new WorkbookRefused(
    `The workbook holds a value larger than PlusN reads (limit ${Math.round(tokenBytes / 1024 / 1024)} MB). Shorten that cell, or leave it out.`,
  );

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute, with or without a prefix. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | null {
  const found = Object.keys(attributes).find((key) => key === name || key.endsWith(`:${name}`));
  return found === undefined ? null : attributes[found]!;
}
