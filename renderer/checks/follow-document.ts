import { scenarioKey } from '../store/answers-slice.ts';
import type { Change } from '../store/change.ts';
import type { OpenDocument } from '../store/document-slice.ts';
import type { PlannerStore } from '../store/planner-store.ts';
import type { Checks } from './checks-over.ts';

/** Tells the checks of every document and every change, and puts what they find into the store. */
export function followDocument(store: PlannerStore, checks: Pick<Checks, 'tell' | 'onFound'>): void {
  let revision = 0;
  const open = ({ content }: OpenDocument, scenario: string | null) => {
    const { network, scenarios } = content;
    checks.tell({ kind: 'open', revision: ++revision, content: { network, scenarios }, scenario });
  };
  checks.onFound((found) => {
    // Something has been done since: another answer is on its way.
    if (found.revision !== revision) return;
    const { findings, scenario, inputsHashes } = found;
    store.getState().setFindings({ findings: { [scenarioKey(scenario)]: findings }, inputsHashes });
  });
  const { document, activeScenario } = store.getState();
  if (document !== null) open(document, activeScenario);
  store.subscribe(({ document, activeScenario }, before) => {
    if (document === null) {
      if (before.document !== null) checks.tell({ kind: 'close', revision: ++revision });
      return;
    }
    if (before.document?.key !== document.key) {
      open(document, activeScenario);
      return;
    }
    const isSame = document.content === before.document.content;
    if (isSame && activeScenario === before.activeScenario) return;
    const changes = isSame ? [] : changesFrom(before.document, document);
    if (changes === null) open(document, activeScenario);
    else checks.tell({ kind: 'change', revision: ++revision, changes, scenario: activeScenario });
  });
}

/** What was done between two states of a document: a step more, a step back, or a step again. `null` when it was none of these. */
function changesFrom(before: OpenDocument, after: OpenDocument): readonly Change[] | null {
  const undone = before.past.at(-1);
  if (undone !== undefined && after.future[0] === undone) return withoutDrafts(undone.inverse);
  const done = after.past.at(-1);
  return done === undefined || done === undone ? null : withoutDrafts(done.changes);
}

function withoutDrafts(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ kind }) => kind !== 'drafts');
}
