import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import type { Json } from '../../scenarios/schema/json.ts';
import type { StoredRecord } from '../../scenarios/schema/stored-record.ts';
import { writeStoredRecord } from '../../scenarios/schema/write-stored-record.ts';
import type { DocumentRest } from '../checks/check-messages.ts';
import { scenarioKey, type AnswersState } from '../store/answers-slice.ts';
import type { Draft } from '../store/content.ts';
import type { OpenDocument } from '../store/document-slice.ts';

/** The document as its file holds it, with the last plan of the base network and of every scenario that has one. */
export function writtenDocument(
  document: OpenDocument,
  answers: Pick<AnswersState, 'answers'>,
  version: string,
): PlannerDocument {
  const { network, scenarios } = document.content;
  return { ...restOfDocument(document, answers, version), network, scenarios: [...scenarios] };
}

/** What a file holds besides the network and the scenarios. */
export function restOfDocument(
  { shell, content }: OpenDocument,
  { answers }: Pick<AnswersState, 'answers'>,
  version: string,
): DocumentRest {
  const plans = [null, ...content.scenarios.map(({ id }) => id as string)].flatMap((scenario) => {
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
  return { ...shell, writtenBy: version, plans };
}

/** The rest of a document as a snapshot keeps it: what was typed and does not fit stands in the place of the view, beside it. A file never has it. */
export function withDrafts(rest: DocumentRest, drafts: Readonly<Record<string, Draft>>): DocumentRest {
  if (Object.keys(drafts).length === 0) return rest;
  const panels = { drafts, view: rest.view } as unknown as Json;
  return { ...rest, view: { map: null, panels } };
}

/** A document of a snapshot and the entries kept in it. An entry that is not of this program's making is left out. */
export function withoutDrafts(document: PlannerDocument): {
  document: PlannerDocument;
  drafts: Readonly<Record<string, Draft>>;
} {
  const panels: unknown = document.view?.panels;
  if (typeof panels !== 'object' || panels === null || !('drafts' in panels) || !('view' in panels)) {
    return { document, drafts: {} };
  }
  const entries: readonly [string, unknown][] = Object.entries(panels.drafts ?? {});
  const drafts = Object.fromEntries(
    entries.flatMap(([key, draft]) => (isDraft(draft) ? [[key, draft] as const] : [])),
  );
  return { document: { ...document, view: panels.view as PlannerDocument['view'] }, drafts };
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { scenario, collection, id, path, text, problem } = value as Record<string, unknown>;
  return (
    (scenario === null || typeof scenario === 'string') &&
    [collection, id, text].every((field) => typeof field === 'string') &&
    (problem === null || typeof problem === 'string') &&
    Array.isArray(path) &&
    path.every((key) => typeof key === 'string')
  );
}
