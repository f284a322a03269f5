import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import type { StoredRecord } from '../../scenarios/schema/stored-record.ts';
import { writeStoredRecord } from '../../scenarios/schema/write-stored-record.ts';
import { scenarioKey, type AnswersState } from '../store/answers-slice.ts';
import type { Draft } from '../store/content.ts';
import type { OpenDocument } from '../store/document-slice.ts';

/** The document as its file holds it, with the last plan of the base network and of every scenario that has one. */
export function writtenDocument(
  { shell, content }: OpenDocument,
  { answers }: Pick<AnswersState, 'answers'>,
  version: string,
): PlannerDocument {
  const { network, scenarios } = content;
  const plans = [null, ...scenarios.map(({ id }) => id as string)].flatMap((scenario) => {
    const answer = answers[scenarioKey(scenario)];
    if (answer === undefined || answer.record.plan === null || answer.record.inputsHash === null) return [];
    const { record, solvedAt } = answer;
    return [
      {
        scenario,
        inputsHash: record.inputsHash!,
        solvedAt,
        record: writeStoredRecord(record as StoredRecord),
      },
    ];
  }) as PlannerDocument['plans'];
  return { ...shell, writtenBy: version, network, scenarios: [...scenarios], plans };
}

/** Where a snapshot keeps entries that do not fit: a file never has them. */
const draftsPanel = 'drafts';

/** The document as a snapshot keeps it: what was typed and does not fit is in it too. */
export function withDrafts(
  document: PlannerDocument,
  drafts: Readonly<Record<string, Draft>>,
): PlannerDocument {
  if (Object.keys(drafts).length === 0) return document;
  const { map = null, panels = null } = document.view ?? {};
  const others = typeof panels === 'object' && panels !== null && !Array.isArray(panels) ? panels : {};
  const view = { ...document.view, map, panels: { ...others, [draftsPanel]: drafts } };
  return { ...document, view: view as unknown as PlannerDocument['view'] };
}

/** A document of a snapshot and the entries kept in it. An entry that is not of this program's making is left out. */
export function withoutDrafts(document: PlannerDocument): {
  document: PlannerDocument;
  drafts: Readonly<Record<string, Draft>>;
} {
  const panels = document.view?.panels;
  if (document.view == null || typeof panels !== 'object' || panels === null || Array.isArray(panels)) {
    return { document, drafts: {} };
  }
  const { [draftsPanel]: kept, ...others } = panels;
  const entries: readonly [string, unknown][] =
    typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  const drafts = Object.fromEntries(
    entries.flatMap(([key, draft]) => (isDraft(draft) ? [[key, draft] as const] : [])),
  );
  const left = Object.keys(others).length === 0 ? null : others;
  return { document: { ...document, view: { ...document.view, panels: left } }, drafts };
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { scenario, collection, id, path, text, problem } = value as Record<string, unknown>;
  return (
    (scenario === null || typeof scenario === 'string') &&
    [collection, id, text, problem].every((field) => typeof field === 'string') &&
    Array.isArray(path) &&
    path.every((key) => typeof key === 'string')
  );
}
