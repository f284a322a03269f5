import type { Network } from '../../../scenarios/domain/network.ts';
import type { Book, Sheet } from '../book.ts';
import { aboutSheet } from './about-sheet.ts';
import type { LeafCell } from './leaf-codec.ts';
import type { LeafColumn } from './leaf-columns.ts';
import {
  furtherSheet,
  idOf,
  isKnownKey,
  recordParser,
  recordSheets,
  recordsOf,
  type RecordSheet,
} from './network-sheets.ts';
import { encodeRecord } from './record-codec.ts';
import { recordsSheet } from './records-sheet.ts';

export interface NetworkStamp {
  /** What the network is called. */
  readonly title: string;
  readonly programVersion: string;
  /** ISO time. */
  readonly writtenAt: string;
}

/** What a cell of a workbook can hold of a JSON text; the rest stands in the next part. */
const partLetters = 30_000;

interface Further {
  readonly sheet: string;
  readonly id: string;
  readonly field: string;
  readonly json: string;
}

/**
 * A network as a workbook, one sheet for each collection and one for each list inside its records. Reading it gives the
 * same network: what no cell can hold stands as JSON on a last sheet.
 */
export function networkBook(network: Network, stamp: NetworkStamp): Book {
  const further: Further[] = [];
  const sheets = recordSheets.flatMap((sheet) => sheetsOf(network, sheet, further));
  for (const [field, value] of Object.entries(network)) {
    // Of a newer program: no sheet of ours holds it.
    if (isKnownKey(field)) continue;
    further.push({ sheet: furtherSheet.network, id: '', field, json: JSON.stringify(value) });
  }
  return {
    title: stamp.title,
    creator: `PlusN ${stamp.programVersion}`,
    writtenAt: stamp.writtenAt,
    fonts: { name: 'Arial', size: 10 },
    sheets: [aboutSheet(stamp), ...sheets, ...(further.length === 0 ? [] : [sheetOfFurther(further)])],
  };
}

function sheetsOf(network: Network, sheet: RecordSheet, further: Further[]): readonly Sheet[] {
  const rows: (readonly LeafCell[])[] = [];
  const childRows = new Map<string, (readonly LeafCell[])[]>(sheet.children.map(({ key }) => [key, []]));
  const parse = recordParser(sheet);
  for (const record of recordsOf(network, sheet)) {
    const id = idOf(record);
    const encoded = encodeRecord(withoutKind(record, sheet), sheet.columns, parse);
    rows.push(encoded.cells);
    for (const [key, list] of Object.entries(encoded.children)) {
      for (const cells of list) childRows.get(key)!.push([id, ...cells]);
    }
    for (const [field, value] of Object.entries(encoded.further)) {
      further.push({ sheet: sheet.name, id, field, json: JSON.stringify(value) });
    }
  }
  const isSettings = sheet.collection === 'settings';
  return [
    recordsSheet(sheet.name, sheet.table, sheet.columns.columns, rows),
    ...sheet.children.map(({ key, name, table, ownerTitle, columns }) => {
      const list = childRows.get(key)!;
      // The settings are one record, so that their lists need not name it.
      return isSettings
        ? recordsSheet(
            name,
            table,
            columns,
            list.map((cells) => cells.slice(1)),
          )
        : recordsSheet(name, table, [ownerColumn(ownerTitle), ...columns], list);
    }),
  ];
}

function withoutKind(record: object, { kind }: RecordSheet): Readonly<Record<string, unknown>> {
  const json = record as Readonly<Record<string, unknown>>;
  if (kind === null) return json;
  const { kind: _, ...rest } = json;
  return rest;
}

const ownerColumn = (title: string): LeafColumn => ({
  path: ['id'],
  title,
  kind: 'text',
  isRequired: true,
  isBlankNothing: false,
  words: [],
});

function sheetOfFurther(further: readonly Further[]): Sheet {
  const columns = furtherSheet.titles.map((title): LeafColumn => ({
    path: [title],
    title,
    kind: title === 'Part' ? 'number' : 'text',
    isRequired: true,
    isBlankNothing: false,
    words: [],
  }));
  const rows = further.flatMap(({ sheet, id, field, json }) =>
    partsOf(json).map((part, index): readonly LeafCell[] => [sheet, id, field, index + 1, part]),
  );
  return recordsSheet(furtherSheet.name, 'NetworkFurtherFields', columns, rows);
}

/** The text in parts; a letter is never cut in two. */
function partsOf(json: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of json) {
    if (part.length + letter.length > partLetters) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
