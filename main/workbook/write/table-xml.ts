import type { Table, TableTotal } from '../book.ts';
import { cellName } from '../cell-name.ts';
import { escapeMarkup, xmlHead, xmlText } from './xml-text.ts';

/** One native table. Excel repairs a file whose table says another header or total than its cells. */
export function tableXml(table: Table, id: number): string {
  const { name, top, left, rowCount, columns, hasTotals } = table;
  const right = left + columns.length - 1;
  const lastRow = top + rowCount;
  const whole = `${cellName(top, left)}:${cellName(lastRow + (hasTotals ? 1 : 0), right)}`;
  const filtered = `${cellName(top, left)}:${cellName(lastRow, right)}`;
  const totals = hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const columnTexts = columns.map(({ title, total }, index) => {
    const open = `<tableColumn id="${index + 1}" name="${xmlText(title)}"`;
    return hasTotals ? `${open}${totalXml(total)}` : `${open}/>`;
  });
  return (
    `${xmlHead}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" ` +
    `displayName="${name}" ref="${whole}"${totals}><autoFilter ref="${filtered}"/>` +
    `<tableColumns count="${columns.length}">${columnTexts.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
    '</table>'
  );
}

function totalXml(total: TableTotal): string {
  switch (total.kind) {
    case 'none':
      return '/>';
    case 'label':
      return ` totalsRowLabel="${xmlText(total.text)}"/>`;
    case 'sum':
      return ' totalsRowFunction="sum"/>';
    case 'formula':
      return ` totalsRowFunction="custom"><totalsRowFormula>${escapeMarkup(total.formula)}</totalsRowFormula></tableColumn>`;
  }
}

/** What a formula calls a column of a table. */
export function columnReference(table: string, title: string): string {
  return `${table}[${title.replace(/['#[\]]/g, "'$&")}]`;
}

/** The sum of the rows of a column that a filter leaves, as Excel writes it under one. */
export function shownSum(table: string, title: string): string {
  return `SUBTOTAL(109,${columnReference(table, title)})`;
}
