import type { Finding } from '../../../scenarios/checks/finding.ts';
import type { Collection } from '../../../scenarios/domain/network.ts';
import type { Column } from '../../components/grid/column.ts';
import type { Mark } from '../../components/grid/mark.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { draftKey, type AnyRecord, type Content } from '../../store/content.ts';
import { isSameJson } from '../../store/same-json.ts';
import { valueAt } from '../../store/records.ts';
import { sayRefusal } from './say-refusal.ts';

export interface MarksAsk {
  readonly collection: Collection;
  readonly findings: readonly Finding[];
  readonly drafts: Content['drafts'];
  readonly scenario: string | null;
  readonly idOf: (record: AnyRecord) => string;
  /** The record as it stands in Base; `null` outside a scenario, `undefined` for a record that Base lacks. */
  readonly baseOf: ((id: string) => AnyRecord | undefined) | null;
  readonly text: Text;
  /** A computed age past its limit. */
  readonly isStale: (record: AnyRecord, column: Column<AnyRecord>) => boolean;
}

/** What is to be known of each cell: a refused entry, what the checks say, and whether the scenario changes it. */
export function marksOf(ask: MarksAsk): (record: AnyRecord, column: Column<AnyRecord>) => Mark | null {
  const { collection, drafts, scenario, idOf, baseOf, text, isStale } = ask;
  const found = new Map<string, Finding[]>();
  for (const finding of ask.findings) {
    const { about, severity } = finding;
    if (about.collection !== collection || about.id === null || severity === 'note') continue;
    const list = found.get(about.id);
    if (list === undefined) found.set(about.id, [finding]);
    else list.push(finding);
  }
  const drafted = new Set(
    Object.values(drafts).flatMap((draft) =>
      draft.collection === collection && draft.scenario === scenario ? [draft.id] : [],
    ),
  );
  return (record, column) => {
    if (column.path === null) {
      return isStale(record, column) ? { state: 'stale', text: null, say: null, language: null } : null;
    }
    const id = idOf(record);
    if (drafted.has(id)) {
      const draft = drafts[draftKey(scenario, collection, id, column.path)];
      if (draft !== undefined && draft.problem !== null) {
        const refusal = sayRefusal(collection, record, column, draft.text, draft.problem, text);
        return { state: 'error', text: draft.text, ...refusal };
      }
    }
    const finding = graveOf(found.get(id) ?? [], column.key);
    if (finding !== null) {
      const state = finding.severity === 'error' ? 'error' : 'warning';
      const say = finding.next === null ? finding.say : `${finding.say} ${finding.next}`;
      return { state, text: null, say, language: 'en' };
    }
    if (baseOf === null) return null;
    const base = baseOf(id);
    if (base === record) return null;
    const isChanged =
      base === undefined ||
      !isSameJson(valueAt(base, column.path) ?? null, valueAt(record, column.path) ?? null);
    return isChanged ? { state: 'overridden', text: null, say: null, language: null } : null;
  };
}

/** The gravest finding of a field or of something inside it. */
function graveOf(findings: readonly Finding[], key: string): Finding | null {
  const here = findings.filter(
    ({ about }) => about.field === key || about.field?.startsWith(`${key}/`) === true,
  );
  return here.find(({ severity }) => severity === 'error') ?? here[0] ?? null;
}
