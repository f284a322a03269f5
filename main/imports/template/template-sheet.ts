import { onPagesOfRecords } from '../../workbook/bare-sheet.ts';
import type { Cell, Choices, Row, Sheet } from '../../workbook/book.ts';
import { columnName, quotedSheet } from '../../workbook/cell-name.ts';
import { look, type NumberFormat, type Side } from '../../workbook/looks.ts';
import { textWidth } from '../../workbook/text-width.ts';
import type { Language } from '../../contract/preferences.ts';
import { exampleMarks } from '../example-row.ts';
import { importEntity, type ImportEntity } from '../import-entities.ts';
import type { ImportField } from '../import-field.ts';
import { wordIn } from '../value-words.ts';
import { sayField } from './say-field.ts';
import { templateEntities, templateFields } from './template-columns.ts';
import { templateExamples, type ExampleValue } from './template-examples.ts';
import { templateWords as words } from './template-words.ts';

/** Rows below the example that are ready in the format of their column. */
const readyRows = 60;
/** Rows for which lists and notes are offered. */
const offeredRows = 2000;

const formats: Partial<Record<ImportField['column']['kind'], NumberFormat>> = {
  rate: 'rate',
  date: 'isoDate',
  text: 'text',
  name: 'text',
  list: 'text',
  selector: 'text',
  numbers: 'text',
};

/** One sheet of the template: headers with their units, an example in grey, lists and notes on every cell. */
export function templateSheet(entity: ImportEntity, language: Language): Sheet {
  const fields = templateFields(entity);
  const example = templateExamples[entity.id] ?? {};
  const sides = fields.map((field, index) => sideOf(field, fields[index - 1]));
  const titles = fields.map((field) => field.titles[language]);
  const shown = fields.map((field, index) =>
    exampleCell(example[field.id], field, index === 0 ? 'first' : sides[index]!, language),
  );
  const header: Row = {
    height: 42,
    cells: titles.map((text, index): Cell => ({
      kind: 'text',
      text,
      look: look('header', 'general', sides[index]),
    })),
  };
  const blank: Row = {
    height: null,
    cells: fields.map((field, index): Cell => ({
      kind: 'blank',
      look: look('plain', formats[field.column.kind] ?? 'general', sides[index]),
    })),
  };
  return {
    name: entity.titles[language],
    widths: fields.map((_, index) => widthOf(titles[index]!, shown[index]!)),
    rows: [header, { height: null, cells: shown }, ...Array.from({ length: readyRows }, () => blank)],
    frozen: { rows: 1, columns: 1 },
    tables: [
      {
        name: `Template${entity.id.replaceAll(/\W/g, '_')}`,
        top: 0,
        left: 0,
        rowCount: readyRows + 1,
        columns: titles.map((title) => ({ title, total: { kind: 'none' } })),
        hasTotals: false,
      },
    ],
    charts: [],
    choices: fields.map((field, column) => choicesOf(field, column, language)),
    marks: [],
    print: onPagesOfRecords(fields.length, entity.titles[language]),
  };
}

const isMeasure = ({ column: { kind } }: ImportField) => kind === 'number' || kind === 'rate';

/** Text behind a column of numbers keeps its distance. */
function sideOf(field: ImportField, before: ImportField | undefined): Side {
  if (isMeasure(field)) return 'right';
  return before !== undefined && isMeasure(before) ? 'indented' : 'left';
}

/** The first cell carries the mark by which the row is known for an example. */
function exampleCell(
  value: ExampleValue | undefined,
  field: ImportField,
  side: Side | 'first',
  language: Language,
): Cell {
  const style = look('example', formats[field.column.kind] ?? 'general', side === 'first' ? 'left' : side);
  if (side === 'first') {
    const text = value === undefined || typeof value === 'object' ? '' : String(value);
    return { kind: 'text', text: `${exampleMarks[language]}${text}`, look: style };
  }
  if (value === undefined) return { kind: 'blank', look: style };
  if (typeof value === 'number') return { kind: 'number', value, look: style };
  if (typeof value === 'object') return { kind: 'date', date: value.date, look: style };
  if (typeof value === 'boolean')
    return { kind: 'text', text: words[value ? 'yes' : 'no'][language], look: style };
  const isWord = field.column.kind === 'word' || field.listWords.length > 0;
  return { kind: 'text', text: isWord ? wordIn(value, language) : value, look: style };
}

function choicesOf(field: ImportField, column: number, language: Language): Choices {
  const { kind, words: own } = field.column;
  const rows: readonly [number, number] = [1, offeredRows];
  const prompt = { title: field.titles[language], text: sayField(field, language) };
  const offered =
    kind === 'truth'
      ? [words.yes[language], words.no[language]]
      : kind === 'word'
        ? own.map((word) => wordIn(word, language))
        : [];
  // A list inside a sheet takes 255 letters, and a comma parts its words.
  const isPossible = offered.join(',').length <= 255 && !offered.join('').includes(',');
  if (offered.length > 0 && isPossible) return { rows, column, words: offered, prompt };
  const from = field.target === null || kind !== 'text' ? null : idsOn(field.target, language);
  return { rows, column, words: [], prompt, ...(from === null ? {} : { from }) };
}

/** The ids on the sheet that a field refers to, its example left out. */
function idsOn(target: NonNullable<ImportField['target']>, language: Language): string | null {
  const entity = importEntity(target === 'periods' ? 'settings/periods' : target);
  if (entity === null || !templateEntities.includes(entity)) return null;
  const at = columnName(templateFields(entity).findIndex(({ id }) => id === 'id'));
  return `${quotedSheet(entity.titles[language])}!$${at}$3:$${at}$${offeredRows}`;
}

function widthOf(title: string, example: Cell): number {
  const longestWord = Math.max(...title.split(' ').map(textWidth));
  const shown = example.kind === 'text' ? textWidth(example.text) : 10;
  return Math.min(34, Math.max(longestWord + 4, Math.ceil(textWidth(title) / 3) + 4, 10, shown + 2));
}
