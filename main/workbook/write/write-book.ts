import type { Book, PrintSetup } from '../book.ts';
import { columnName, quotedSheet } from '../cell-name.ts';
import { chartXml } from './chart-xml.ts';
import { drawingXml } from './drawing-xml.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetXml } from './sheet-xml.ts';
import { styleRegistry } from './style-registry.ts';
import { tableXml } from './table-xml.ts';
import { escapeMarkup, xmlHead, xmlText } from './xml-text.ts';
import { zipWriter } from './zip-writer.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A workbook as the bytes of an `.xlsx` file (ECMA-376, transitional). The same book gives the same bytes. */
export function writeBook(book: Book): Uint8Array {
  const zip = zipWriter();
  const styles = styleRegistry(book.fonts);
  const strings = sharedStrings();
  const contentTypes: string[] = [];
  let tables = 0;
  let charts = 0;

  const part = (name: string, type: string, pieces: Iterable<string>) => {
    zip.add(name, pieces);
    contentTypes.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  };
  const relate = (name: string, relations: readonly Relation[]) => {
    if (relations.length > 0) zip.add(name, [relationsXml(relations)]);
  };

  for (const [index, sheet] of book.sheets.entries()) {
    const relations: Relation[] = [];
    const add = (kind: string, target: string): string => {
      const id = `rId${relations.length + 1}`;
      relations.push({ id, type: `${office}/${kind}`, target });
      return id;
    };
    let drawing: string | null = null;
    if (sheet.charts.length > 0) {
      drawing = add('drawing', `../drawings/drawing${index + 1}.xml`);
      const ofDrawing = sheet.charts.map((chart, at): Relation => {
        charts += 1;
        part(
          `xl/charts/chart${charts}.xml`,
          'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
          [chartXml(chart)],
        );
        return { id: `rId${at + 1}`, type: `${office}/chart`, target: `../charts/chart${charts}.xml` };
      });
      part(
        `xl/drawings/drawing${index + 1}.xml`,
        'application/vnd.openxmlformats-officedocument.drawing+xml',
        [drawingXml(sheet.charts, (at) => ofDrawing[at]!.id)],
      );
      relate(`xl/drawings/_rels/drawing${index + 1}.xml.rels`, ofDrawing);
    }
    const tableIds = sheet.tables.map((table) => {
      tables += 1;
      part(`xl/tables/table${tables}.xml`, `${spreadsheet}.table+xml`, [tableXml(table, tables)]);
      return add('table', `../tables/table${tables}.xml`);
    });
    part(
      `xl/worksheets/sheet${index + 1}.xml`,
      `${spreadsheet}.worksheet+xml`,
      sheetXml(sheet, { styles, strings }, { drawing, tables: tableIds }, index === 0),
    );
    relate(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relations);
  }

  part('xl/styles.xml', `${spreadsheet}.styles+xml`, [styles.xml()]);
  part('xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`, strings.xml());
  part('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`, [workbookXml(book)]);
  relate('xl/_rels/workbook.xml.rels', [
    ...book.sheets.map((_, index) => ({
      id: `rId${index + 1}`,
      type: `${office}/worksheet`,
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { id: 'rIdStyles', type: `${office}/styles`, target: 'styles.xml' },
    { id: 'rIdStrings', type: `${office}/sharedStrings`, target: 'sharedStrings.xml' },
  ]);
  part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', [coreXml(book)]);
  relate('_rels/.rels', [
    { id: 'rId1', type: `${office}/officeDocument`, target: 'xl/workbook.xml' },
    { id: 'rId2', type: `${packages}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  ]);
  zip.add('[Content_Types].xml', [
    `${xmlHead}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...contentTypes,
    '</Types>',
  ]);
  return zip.end();
}

function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

/** Everything is calculated anew when it is opened, so that no total rests on our word. */
function workbookXml({ sheets }: Book): string {
  const each = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, print }, index) => {
    const areas = repeatedAreas(print).map((area) => `${escapeMarkup(quotedSheet(name))}!${area}`);
    return areas.length === 0
      ? []
      : [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${areas.join(',')}</definedName>`];
  });
  const names = titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
  return (
    `${xmlHead}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="850"/></bookViews>' +
    `<sheets>${each.join('')}</sheets>${names}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`
  );
}

function repeatedAreas({ repeatedRows, repeatedColumns }: PrintSetup): readonly string[] {
  return [
    ...(repeatedColumns > 0 ? [`$A:$${columnName(repeatedColumns - 1)}`] : []),
    ...(repeatedRows === null ? [] : [`$${repeatedRows[0] + 1}:$${repeatedRows[1] + 1}`]),
  ];
}

function coreXml({ title, creator, writtenAt }: Book): string {
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(writtenAt)}</dcterms:created></cp:coreProperties>`
  );
}
