import { dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import type { Cell, Choices, Mark, PrintSetup, Sheet } from '../book.ts';
import { cellName, columnName, mostRows } from '../cell-name.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { StyleRegistry } from './style-registry.ts';
import { escapeMarkup, xmlHead, xmlText } from './xml-text.ts';

const names =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** What the sheet's own parts are called by it, in the order of its relations. */
export interface SheetRelations {
  /** `null` without charts. */
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** One sheet as XML, in pieces of a few rows, in the order that the format asks for. */
export function* sheetXml(
  sheet: Sheet,
  shared: { readonly styles: StyleRegistry; readonly strings: SharedStrings },
  relations: SheetRelations,
  isFirst: boolean,
): Generator<string> {
  yield `${xmlHead}<worksheet ${names}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;
  yield viewXml(sheet, isFirst);
  yield `<sheetFormatPr defaultRowHeight="14"/>${columnsXml(sheet.widths)}<sheetData>`;
  let piece = '';
  let row = 0;
  for (const { cells, height } of sheet.rows) {
    if (row >= mostRows) throw new RangeError(`Sheet ${sheet.name} has more rows than a workbook can hold.`);
    const high = height === null ? '' : ` ht="${height}" customHeight="1"`;
    piece += `<row r="${row + 1}"${high}>`;
    for (const [column, cell] of cells.entries()) piece += cellXml(cell, cellName(row, column), shared);
    piece += '</row>';
    row += 1;
    if (piece.length > 100_000) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData>${marksXml(sheet.marks)}${choicesXml(sheet.choices)}`;
  yield printXml(sheet.print);
  if (relations.drawing !== null) yield `<drawing r:id="${relations.drawing}"/>`;
  if (relations.tables.length > 0) {
    const parts = relations.tables.map((id) => `<tablePart r:id="${id}"/>`).join('');
    yield `<tableParts count="${relations.tables.length}">${parts}</tableParts>`;
  }
  yield '</worksheet>';
}

function viewXml({ frozen }: Sheet, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : '';
  const open = `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">`;
  if (frozen === null) return `${open}</sheetView></sheetViews>`;
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const corner = cellName(rows, columns);
  return (
    `${open}<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

/** Day number 25569 of a workbook is 1970-01-01. */
const epochDay = 25_569;

function cellXml(
  cell: Cell,
  name: string,
  { styles, strings }: { readonly styles: StyleRegistry; readonly strings: SharedStrings },
): string {
  const at = `<c r="${name}" s="${styles.styleOf(cell.look)}"`;
  switch (cell.kind) {
    case 'blank':
      return `${at}/>`;
    case 'text':
      return `${at} t="s"><v>${strings.place(cell.text)}</v></c>`;
    case 'number':
      return `${at}><v>${numberText(cell.value)}</v></c>`;
    case 'truth':
      return `${at} t="b"><v>${cell.value ? 1 : 0}</v></c>`;
    case 'date':
      return `${at}><v>${dayNumber(cell.date) + epochDay}</v></c>`;
    case 'formula': {
      const formula = `<f>${escapeMarkup(cell.formula)}</f>`;
      if (cell.value === null) return `${at} t="str">${formula}<v></v></c>`;
      return `${at}>${formula}<v>${numberText(cell.value)}</v></c>`;
    }
  }
}

/** Every digit that the number has; a workbook has no number that is not finite. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A workbook cannot hold the number ${value}.`);
  return String(Object.is(value, -0) ? 0 : value);
}

function areaName(rows: readonly [number, number], column: number): string {
  return `${columnName(column)}${rows[0] + 1}:${columnName(column)}${rows[1] + 1}`;
}

function marksXml(marks: readonly Mark[]): string {
  return marks
    .map(
      ({ rows, column, least }, index) =>
        `<conditionalFormatting sqref="${areaName(rows, column)}"><cfRule type="cellIs" dxfId="0" ` +
        `priority="${index + 1}" operator="greaterThanOrEqual"><formula>${least}</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}

function choicesXml(choices: readonly Choices[]): string {
  if (choices.length === 0) return '';
  const lists = choices.map(({ rows, column, words, from, prompt }) => {
    const list = from === undefined ? quotedList(words) : escapeMarkup(from);
    const type =
      list === ''
        ? ''
        : ` type="list"${from === undefined ? '' : ' errorStyle="warning"'} showErrorMessage="1"`;
    const said =
      prompt === undefined
        ? ''
        : ` showInputMessage="1" promptTitle="${xmlText(prompt.title.slice(0, 32))}" prompt="${xmlText(prompt.text.slice(0, 255))}"`;
    const formula = list === '' ? '' : `<formula1>${list}</formula1>`;
    return `<dataValidation${type} allowBlank="1"${said} sqref="${areaName(rows, column)}">${formula}</dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

const quotedList = (words: readonly string[]) =>
  words.length === 0 ? '' : `&quot;${words.map(escapeMarkup).join(',')}&quot;`;

/** A4; text in a footer doubles its `&`, which otherwise begins a code. */
function printXml({ orientation, pagesWide, isOnePageHigh, footerLeft }: PrintSetup): string {
  const left = escapeMarkup(footerLeft.replaceAll('&', '&&'));
  return (
    '<printOptions horizontalCentered="0"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.55" bottom="0.7" header="0.3" footer="0.35"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${pagesWide}" fitToHeight="${isOnePageHigh ? 1 : 0}"/>` +
    `<headerFooter><oddFooter>&amp;L&amp;8${left}&amp;R&amp;8&amp;A · &amp;P / &amp;N</oddFooter></headerFooter>`
  );
}
