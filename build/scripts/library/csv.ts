/** One row of a table with a header line, by column name. */
export type CsvRow = Readonly<Record<string, string>>;

/** Parses comma-separated text with a header line; quoted fields may hold commas, quotes doubled, and line breaks. */
export function parseCsv(text: string): readonly CsvRow[] {
  const [header, ...lines] = parseLines(text);
  if (header === undefined) return [];
  return lines.map((fields) => Object.fromEntries(header.map((column, at) => [column, fields[at] ?? ''])));
}

function parseLines(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (isQuoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',') {
      line.push(field);
      field = '';
    } else if (character === '\n') {
      lines.push([...line, field]);
      line = [];
      field = '';
    } else if (character !== '\r') field += character;
  }
  if (field !== '' || line.length > 0) lines.push([...line, field]);
  return lines;
}

/** The field of a row; a column that the table lacks is an error of the script, not of the data. */
export function textOf(row: CsvRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`The table has no column "${column}".`);
  return text.trim();
}

/** The number in a field, or `null` when the field is empty. */
export function numberOf(row: CsvRow, column: string): number | null {
  const text = textOf(row, column);
  if (text === '') return null;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`"${text}" in column "${column}" is not a number.`);
  return value;
}

/** An id out of free text: lower case, runs of anything else as one underscore. */
export function idOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
}
