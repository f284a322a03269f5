import type { FoundSheet, FoundWorkbook } from './found-workbook.ts';
import { readSheet, type ReadCounts } from './read-sheet.ts';
import { decodeEscapes, readSharedStrings } from './read-shared-strings.ts';
import { attributeOf, readXml } from './read-xml.ts';
import { workbookLimits, type WorkbookLimits } from './workbook-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';
import { openArchive, type ZipArchive } from './zip-archive.ts';

const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads an `.xlsx` or `.xlsm` file from its bytes: values only, no formula is worked out, no macro, link or picture is
 * touched. Memory is bounded by the limits, whatever the file says of itself. Throws `WorkbookRefused`.
 */
export function readWorkbook(bytes: Uint8Array, limits: WorkbookLimits = workbookLimits): FoundWorkbook {
  refuseOther(bytes, limits);
  const archive = openArchive(bytes, limits);
  const names = new Set(archive.names);
  if (!names.has('xl/workbook.xml')) throw new WorkbookRefused(sayOther(names));
  const { sheets, isFrom1904 } = readSheetList(archive, limits);
  const targets = readTargets(archive, names, limits);
  const counts: ReadCounts = { cells: 0, letters: 0 };
  const strings = names.has('xl/sharedStrings.xml')
    ? readSharedStrings(archive.pieces('xl/sharedStrings.xml'), limits, counts)
    : [];
  const found: FoundSheet[] = [];
  for (const { name, relation } of sheets) {
    const target = targets.get(relation);
    // A chart sheet has a name and no cells.
    if (target === undefined || !names.has(target) || !target.includes('worksheets/')) continue;
    found.push({ name, ...readSheet(name, archive.pieces(target), { strings, limits, counts }) });
  }
  const hasMacros = archive.names.some((name) => /vbaProject\.bin$/i.test(name));
  const notes = hasMacros ? ['The workbook holds macros. They were not looked at and are not kept.'] : [];
  return { sheets: found, isFrom1904, notes };
}

export function sayTooLarge({ fileBytes }: WorkbookLimits): string {
  return `The file is larger than ${Math.round(fileBytes / 1024 / 1024)} MB, the most that is read. Split it, or send CSV.`;
}

function refuseOther(bytes: Uint8Array, limits: WorkbookLimits): void {
  if (bytes.length > limits.fileBytes) {
    throw new WorkbookRefused(sayTooLarge(limits));
  }
  if (compoundMark.every((byte, index) => bytes[index] === byte)) {
    throw new WorkbookRefused(
      'The file is an old .xls workbook, or one with a password. Save it as .xlsx without a password, then try again.',
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new WorkbookRefused('The file is no Excel workbook. Choose an .xlsx file.');
  }
}

function sayOther(names: ReadonlySet<string>): string {
  if (names.has('xl/workbook.bin'))
    return 'The file is a binary .xlsb workbook. Save it as .xlsx, then try again.';
  if (names.has('content.xml'))
    return 'The file is an OpenDocument spreadsheet. Save it as .xlsx, then try again.';
  return 'The file is a ZIP archive but no Excel workbook. Choose an .xlsx file.';
}

function readSheetList(archive: ZipArchive, limits: WorkbookLimits) {
  const sheets: { name: string; relation: string }[] = [];
  let isFrom1904 = false;
  readXml(archive.pieces('xl/workbook.xml'), limits, {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      sheets.push({
        name: decodeEscapes(attributes['name'] ?? ''),
        relation: attributeOf(attributes, 'id') ?? '',
      });
      if (sheets.length > limits.sheets) {
        throw new WorkbookRefused(
          `The workbook has more than ${limits.sheets} sheets, the most that are read.`,
        );
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, isFrom1904 };
}

/** Which file of the archive each relation of the workbook leads to. */
function readTargets(
  archive: ZipArchive,
  names: ReadonlySet<string>,
  limits: WorkbookLimits,
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const part = 'xl/_rels/workbook.xml.rels';
  if (!names.has(part)) return targets;
  readXml(archive.pieces(part), limits, {
    open: (name, { Id: id, Target: target }) => {
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}
