import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import { currentVersion, formatName, type PlannerDocument } from '../../scenarios/schema/document.ts';
import { issueFindings, parseDocument } from '../../scenarios/schema/parse-document.ts';
import type { JsonObject } from '../../scenarios/schema/json.ts';
import { idOf } from '../workbook/network/network-sheets.ts';
import { readNetworkBook, type FoundNetwork } from '../workbook/network/read-network-book.ts';
import { finding } from '../workbook/network/workbook-findings.ts';
import { readWorkbook, sayTooLarge } from '../workbook/read/read-workbook.ts';
import { workbookLimits } from '../workbook/read/workbook-limits.ts';
import { WorkbookRefused } from '../workbook/read/workbook-refused.ts';
import { mergeFindings } from './merge-findings.ts';

export interface OpenedWorkbook {
  /** The whole document, or `null` where the workbook cannot be read or a cell does not fit; never a part of it. */
  readonly document: PlannerDocument | null;
  /** Each names its cell, such as `Lanes!G14`, where it is of one. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the workbook of a network. Onto a document, its network takes the place of the one there, sheet by sheet: what
 * the workbook has no sheet for stays, and so do scenarios and the view. Plans go stale by their own hash.
 */
export function openNetworkWorkbook(
  bytes: Uint8Array,
  onto: PlannerDocument | null,
  writtenBy: string,
): OpenedWorkbook {
  const read = readFound(bytes);
  if (read instanceof WorkbookRefused) {
    return { document: null, findings: [finding('error', 'workbook-refused', read.message, null)] };
  }
  if (hasError(read.findings)) return { document: null, findings: read.findings };
  if (Object.keys(read.json).length === 0) {
    const say = 'The workbook has none of the sheets of a network.';
    const next = 'Export a network as a workbook to see how they are called.';
    return { document: null, findings: [...read.findings, finding('error', 'no-sheets', say, next)] };
  }
  const rest = onto ?? { scenarios: [], trail: [], plans: [], view: null };
  const json = {
    ...rest,
    format: formatName,
    version: currentVersion,
    writtenBy,
    network: { ...onto?.network, ...read.json },
  } as unknown as JsonObject;
  const { document, issues } = parseDocument(json);
  if (document === null) {
    const placed = issueFindings(json, issues).map(({ finding, path }) =>
      inCell(finding, read.places.cellOf(path.slice(1))),
    );
    return { document: null, findings: [...placed, ...read.findings] };
  }
  const checked = checkNetwork(document.network).map((each) =>
    inCell(each, cellOfFinding(read, document.network, each)),
  );
  return { document, findings: mergeFindings(read.findings, checked) };
}

/** A workbook refused by its size alone, before it is read; `null` for one that may be read. */
export function tooLargeWorkbook(bytes: number): OpenedWorkbook | null {
  if (bytes <= workbookLimits.fileBytes) return null;
  return {
    document: null,
    findings: [finding('error', 'workbook-refused', sayTooLarge(workbookLimits), null)],
  };
}

const hasError = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'error');

function readFound(bytes: Uint8Array): FoundNetwork | WorkbookRefused {
  try {
    return readNetworkBook(readWorkbook(bytes));
  } catch (error) {
    if (error instanceof WorkbookRefused) return error;
    throw error;
  }
}

function inCell(found: Finding, cell: string | null): Finding {
  return cell === null ? found : { ...found, say: `${cell}: ${found.say}` };
}

/** The cell that a finding of the checks speaks of, by the place of its record in the list that was read. */
function cellOfFinding(
  { json, places }: FoundNetwork,
  network: Network,
  { about: { collection, id, field } }: Finding,
): string | null {
  const fields = field === null ? [] : field.split('/');
  if (collection === 'settings') return places.cellOf(['settings', ...fields]);
  if (collection === 'document' || collection === 'scenarios' || id === null) return null;
  if (!(collection in json)) return null;
  const records: readonly object[] = network[collection];
  const index = records.findIndex((each) => idOf(each) === id);
  return index < 0 ? null : places.cellOf([collection, index, ...fields]);
}
