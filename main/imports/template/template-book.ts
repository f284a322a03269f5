import { bareSheet, onOnePage } from '../../workbook/bare-sheet.ts';
import type { Book, Row, Sheet } from '../../workbook/book.ts';
import { look } from '../../workbook/looks.ts';
import { fontOf } from '../../workbook/font-of.ts';
import { tableSheet } from '../../workbook/table-sheet.ts';
import { languages, type Language } from '../../contract/preferences.ts';
import { sayField } from './say-field.ts';
import { templateEntities, templateFields } from './template-columns.ts';
import { templateSheet } from './template-sheet.ts';
import { templateWords as words } from './template-words.ts';

export interface TemplateStamp {
  readonly programVersion: string;
  /** ISO time. */
  readonly writtenAt: string;
}

/** A workbook for a planner to fill in: what to do, what every column takes, and a sheet for each kind of record. */
export function templateBook(language: Language, { programVersion, writtenAt }: TemplateStamp): Book {
  return {
    title: words.title[language],
    creator: `PlusN ${programVersion}`,
    writtenAt,
    fonts: { name: fontOf[language], size: 10 },
    sheets: [
      readMeSheet(language),
      ...templateEntities.map((entity) => templateSheet(entity, language)),
      fieldsSheet(language),
    ],
  };
}

/** Whether a sheet is one of a template that is read by people alone. */
export function isNoteSheet(name: string): boolean {
  return languages.some((language) => name === words.readMe[language] || name === words.fields[language]);
}

function readMeSheet(language: Language): Sheet {
  return {
    name: words.readMe[language],
    widths: [110],
    rows: [
      { height: 24, cells: [{ kind: 'text', text: words.title[language], look: look('title') }] },
      ...words.lines.map((line): Row => ({
        height: 32,
        cells: [{ kind: 'text', text: line[language], look: look('sentence') }],
      })),
    ],
    ...bareSheet,
    print: onOnePage(words.title[language]),
  };
}

function fieldsSheet(language: Language): Sheet {
  const titles = words.fieldColumns;
  const items = templateEntities.flatMap((entity) =>
    templateFields(entity).map((field) => ({ entity, field })),
  );
  return tableSheet({
    name: words.fields[language],
    title: words.fields[language],
    sentence: words.lines[3][language],
    items,
    columns: [
      {
        key: 'sheet',
        title: titles.sheet[language],
        format: 'general',
        value: ({ entity }) => entity.titles[language],
      },
      {
        key: 'column',
        title: titles.column[language],
        format: 'general',
        value: ({ field }) => field.titles[language],
      },
      {
        key: 'needed',
        title: titles.needed[language],
        format: 'general',
        value: ({ field }) => (field.column.isRequired && field.id !== 'id' ? words.yes[language] : ''),
      },
      {
        key: 'what',
        title: titles.what[language],
        format: 'general',
        widest: 70,
        value: ({ field }) => sayField(field, language),
      },
    ],
    table: 'TemplateFields',
    frozenColumns: 2,
    totalLabel: '',
    nothing: '',
    footerLeft: words.title[language],
  });
}
