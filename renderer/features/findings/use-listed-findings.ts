import { useMemo } from 'react';
import type { Finding, Severity } from '../../../scenarios/checks/finding.ts';
import { collections } from '../../../scenarios/domain/network.ts';
import { useText } from '../../i18n/use-text.tsx';
import { scenarioKey } from '../../store/answers-slice.ts';
import type { Draft } from '../../store/content.ts';
import { unfinishedEntries } from '../../store/has-unsaved-work.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { activeNetwork } from '../../store/selectors.ts';
import { tables } from '../network/table-list.ts';
import { useColumnContext } from '../network/use-column-context.ts';
import { findingMessages as messages } from './messages.ts';
import { refusedEntry } from './refused-entry.ts';

/** A finding of the checks or of the opening of the file, or an entry that its field refuses. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
  /** `null` for a finding of the checks, which speak English. */
  readonly draft: { readonly key: string; readonly draft: Draft } | null;
  /** Whether its sentence is in the planner's language. */
  readonly isOwn: boolean;
  /** Whether the next step, or the reason, is. */
  readonly isNextOwn: boolean;
}

const selectFindings = ({ findings, activeScenario }: PlannerState) => findings[scenarioKey(activeScenario)];
const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectFoundAtOpen = ({ document }: PlannerState) => document?.foundAtOpen;
const selectDrafts = ({ document }: PlannerState) => document?.content.drafts;

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

const inEnglish = (from: string, findings: readonly Finding[]): readonly ListedFinding[] =>
  findings.map((finding, n) => ({
    key: `${from}/${n}`,
    finding,
    draft: null,
    isOwn: false,
    isNextOwn: false,
  }));

/** What is wrong in what the window shows, errors first; `null` while it has not been checked. */
export function useListedFindings(): readonly ListedFinding[] | null {
  const { say } = useText();
  const found = usePlanner(selectFindings);
  const foundAtOpen = usePlanner(selectFoundAtOpen);
  const scenario = usePlanner(selectScenario);
  const drafts = usePlanner(selectDrafts);
  const network = usePlanner(activeNetwork)!;
  const context = useColumnContext(network);
  return useMemo(() => {
    const refused = Object.entries(drafts ?? {}).flatMap(([key, draft]): readonly ListedFinding[] => {
      // What the base refuses stands in the way of a scenario too.
      if ((draft.scenario !== null && draft.scenario !== scenario) || draft.problem === null) return [];
      const { finding, isReasonOwn } = refusedEntry(draft, draft.problem, network, context);
      return [{ key, finding, draft: { key, draft }, isOwn: true, isNextOwn: isReasonOwn }];
    });
    const unfinished = collections.flatMap((collection): readonly ListedFinding[] => {
      const own = Object.entries(drafts ?? {}).filter(
        ([, draft]) =>
          (draft.scenario === null || draft.scenario === scenario) && draft.collection === collection,
      );
      const count = unfinishedEntries(Object.fromEntries(own)).rows;
      if (count === 0) return [];
      const finding: Finding = {
        code: 'rows-not-complete',
        severity: 'error',
        about: { collection, id: null, field: null },
        position: null,
        say: say(messages.unfinished, { count, table: say(tables[collection].title) }),
        next: say(messages.unfinishedNext),
      };
      return [{ key: `rows/${collection}`, finding, draft: null, isOwn: true, isNextOwn: true }];
    });
    const typed = [...refused, ...unfinished];
    const atOpen = inEnglish('open', foundAtOpen ?? []);
    if (found === undefined && typed.length + atOpen.length === 0) return null;
    return [...typed, ...inEnglish('checks', found ?? []), ...atOpen].sort(
      (a, b) => order[a.finding.severity] - order[b.finding.severity],
    );
  }, [drafts, found, foundAtOpen, scenario, say, network, context]);
}
