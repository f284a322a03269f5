import type { Finding } from '../../scenarios/checks/finding.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import { parseStoredRecord } from '../../scenarios/schema/stored-record.ts';
import { scenarioKey, type Answer } from '../store/answers-slice.ts';
import type { Draft } from '../store/content.ts';
import type { FileRef, OpenDocument } from '../store/document-slice.ts';
import { networkIn } from '../store/resolved-network.ts';
import { endWithDocument } from './leave-document.ts';
import type { SessionParts } from './parts.ts';

export interface ShownDocument {
  document: PlannerDocument;
  file: FileRef;
  findings: readonly Finding[];
  /** `null` for a new one. */
  recovered: { key: string; drafts: Readonly<Record<string, Draft>>; saved: OpenDocument['saved'] } | null;
}

/** What opening alone finds: all else the checks find again, for as long as it is so. */
const ofOpening: ReadonlySet<string> = new Set([
  'repaired-blanks',
  'repaired-identical-record',
  'unknown-field',
  'stored-plan-wrong',
  'stored-plan-unreadable',
]);

/** Puts a document in the window in the place of the one before, with the plans that came in it. Solves of the old one end. */
export function showDocument(
  parts: SessionParts,
  { document, file, findings, recovered }: ShownDocument,
): void {
  const { store, planner, randomId } = parts;
  const before = store.getState().document;
  // The planner has saved it or let it go.
  if (before !== null && before.key !== recovered?.key) {
    void planner.request('recovery/drop', { key: before.key });
  }
  endWithDocument(parts);
  const { network, scenarios, plans, ...shell } = document;
  const content = { network, scenarios, drafts: recovered?.drafts ?? {} };
  const answers: Record<string, Answer> = {};
  const unread: Finding[] = [];
  for (const plan of plans) {
    const { record, finding } = parseStoredRecord(plan);
    if (record === null) {
      unread.push(finding);
      continue;
    }
    const { scenario, solvedAt } = plan;
    answers[scenarioKey(scenario)] = { record, network: networkIn(content, scenario), solvedAt };
  }
  const { openDocument, setAnswers, setFindings, setDesk, show } = store.getState();
  openDocument({
    key: recovered?.key ?? randomId(),
    file,
    content,
    shell,
    past: [],
    future: [],
    forgotten: null,
    savedStep: null,
    saved: recovered === null ? { network, scenarios } : recovered.saved,
    isUnsavedAtOpen: recovered !== null,
    foundAtOpen: [...findings, ...unread].filter(({ code }) => ofOpening.has(code)),
  });
  setAnswers(answers);
  setFindings({ findings: {}, inputsHashes: {} });
  setDesk({ refusedFile: null });
  show({ screen: answers[scenarioKey(null)] === undefined ? 'network' : 'plan' });
}
