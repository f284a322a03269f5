import { useEffect, useRef, useState } from 'react';
import type { Severity } from '../../../scenarios/checks/finding.ts';
import { isCollection } from '../../../scenarios/overrides/record-schema.ts';
import { Button } from '../../components/button.tsx';
import { Keys } from '../../components/keys.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { SeverityGlyph } from '../../components/severity-glyph.tsx';
import { useFormat } from '../../format/use-format.ts';
import type { Message } from '../../i18n/message.ts';
import { said } from '../../i18n/said.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeNetwork } from '../../store/selectors.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import { columnTitle } from '../network/column-title.ts';
import { recordById } from '../network/record-by-id.ts';
import { useColumnContext } from '../network/use-column-context.ts';
import { findingMessages as messages } from './messages.ts';
import { nameOfPlace } from './name-of-place.ts';
import { repairOf } from './repairs.ts';
import { useListedFindings, type ListedFinding } from './use-listed-findings.ts';
import { viewOfPlace } from './view-of-place.ts';
import './findings-panel.css';

const selectScenarios = ({ document }: PlannerState) => document?.content.scenarios;
const selectIsOpen = ({ areFindingsOpen }: PlannerState) => areFindingsOpen;

const names: Readonly<Record<Severity, Message>> = {
  error: messages.isError,
  warning: messages.isWarning,
  note: messages.isNote,
};

/** Rows drawn at once; a list of thousands is mended from the top. */
const mostShown = 300;

/** What the checks say of the network, at the foot of the window. F8 goes to the next finding also while it is folded. */
export function FindingsPanel() {
  const { say } = useText();
  const store = usePlannerStore();
  const isOpen = usePlanner(selectIsOpen);
  const all = useListedFindings();
  const [severity, setSeverity] = useState<Severity | 'all'>('all');
  const [current, setCurrent] = useState<string | null>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const shown = (all ?? []).filter(({ finding }) => severity === 'all' || finding.severity === severity);
  const listed = shown.slice(0, mostShown);

  const goTo = (item: ListedFinding) => {
    setCurrent(item.key);
    // An entry is shown where it was typed, which may be in the base.
    if (item.draft !== null) store.getState().activate(item.draft.draft.scenario);
    const view = viewOfPlace(item.finding.about);
    if (view === null) return;
    const { activeScenario, ...rest } = view;
    if (activeScenario !== undefined) store.getState().activate(activeScenario);
    store.getState().show(rest);
  };
  const step = (way: 1 | -1) => {
    if (shown.length === 0) return;
    const at = shown.findIndex(({ key }) => key === current);
    const next = at < 0 ? (way > 0 ? 0 : shown.length - 1) : (at + way + shown.length) % shown.length;
    goTo(shown[next]!);
  };
  const stepRef = useRef(step);
  stepRef.current = step;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      stepRef.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  if (!isOpen) return null;
  const count = (of: Severity) => (all ?? []).filter(({ finding }) => finding.severity === of).length;
  const refused = (all ?? []).filter(({ draft }) => draft !== null).length;
  return (
    <section className="findings" aria-label={say(messages.findings)}>
      <header className="findings-head">
        <h2 className="findings-title">{say(messages.findings)}</h2>
        <span className="findings-counts">
          {all === null
            ? say(messages.checking)
            : say(messages.counts, {
                errors: count('error'),
                refused,
                warnings: count('warning'),
                notes: count('note'),
              })}
        </span>
        <span className="findings-tools">
          <Segmented
            label={say(messages.severity)}
            options={[
              { id: 'all', label: say(messages.all) },
              { id: 'error', label: say(messages.error) },
              { id: 'warning', label: say(messages.warning) },
              { id: 'note', label: say(messages.note) },
            ]}
            value={severity}
            onChange={setSeverity}
          />
          <span className="findings-key">
            <Keys keys="F8" /> {say(messages.next)}
          </span>
          <Button kind="link" onPress={() => store.getState().show({ areFindingsOpen: false })}>
            {say(messages.close)}
          </Button>
        </span>
      </header>
      {listed.length === 0 && all !== null ? <p className="findings-none">{say(messages.none)}</p> : null}
      <ul className="findings-list" ref={listRef}>
        {listed.map((item) => (
          <FindingRow key={item.key} item={item} isCurrent={item.key === current} onGo={() => goTo(item)} />
        ))}
        {shown.length > mostShown ? (
          <li className="findings-more">{say(messages.more, { count: shown.length - mostShown })}</li>
        ) : null}
      </ul>
    </section>
  );
}

interface FindingRowProps {
  item: ListedFinding;
  isCurrent: boolean;
  onGo: () => void;
}

function FindingRow({ item, isCurrent, onGo }: FindingRowProps) {
  const { say, language } = useText();
  const { finding, isOwn, isNextOwn } = item;
  const { severity, about } = finding;
  const network = usePlanner(activeNetwork)!;
  const scenarios = usePlanner(selectScenarios)!;
  const context = useColumnContext(network);
  // The checks know records by their ids; what the planner typed is named by its own sentence.
  const name = isOwn ? null : nameOfPlace(about, network, scenarios, context);
  // The checks speak English; their sentences are marked as such for whoever reads them aloud.
  const spoken = !isOwn && language !== 'en' ? 'en' : undefined;
  return (
    <li className="finding" data-current={isCurrent || undefined}>
      <button
        type="button"
        className="finding-go"
        aria-current={isCurrent || undefined}
        onClick={onGo}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          const row = event.currentTarget.closest('li')!;
          const next = event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
          next?.querySelector('button')?.focus();
        }}
      >
        <SeverityGlyph severity={severity} />
        <span className="unseen">{say(names[severity])}: </span>
        {name === null ? null : <span className="finding-name">{name}</span>}
        <span className="finding-say" lang={spoken}>
          {finding.say}
        </span>
        {finding.next === null ? null : (
          <span className="finding-next" lang={isNextOwn || language === 'en' ? undefined : 'en'}>
            {finding.next}
          </span>
        )}
        <span className="finding-field">{about.field === null ? '' : columnTitle(about, say)}</span>
      </button>
      <span className="finding-repair">
        <RepairLink item={item} onGo={onGo} />
      </span>
    </li>
  );
}

function RepairLink({ item, onGo }: { item: ListedFinding; onGo: () => void }) {
  const { say } = useText();
  const format = useFormat();
  const store = usePlannerStore();
  const { finding, draft } = item;
  const { about } = finding;
  if (draft !== null) {
    const drop = () => {
      const drafts = { ...store.getState().document!.content.drafts };
      delete drafts[draft.key];
      store.getState().change(said(messages.dropEntry), [{ kind: 'drafts', drafts }]);
    };
    return (
      <Button kind="link" onPress={drop}>
        {say(messages.dropEntry)}
      </Button>
    );
  }
  const network = activeNetwork(store.getState());
  const { collection, id } = about;
  if (isCollection(collection) && id !== null && network !== null) {
    const repair = repairOf(finding, recordById(network, collection, id));
    if (repair !== null) {
      const { label, path, value } = repair;
      const mend = () =>
        store
          .getState()
          .edit(said(messages.mended, { field: columnTitle(about, say) }), [
            { kind: 'set', collection, id, path, value, typed: JSON.stringify(value) },
          ]);
      return (
        <Button kind="link" onPress={mend}>
          {say(label, { value: typeof value === 'number' ? format.number(value) : '' })}
        </Button>
      );
    }
  }
  if (viewOfPlace(about) === null) return null;
  return (
    <Button kind="link" onPress={onGo}>
      {say(messages.show)}
    </Button>
  );
}
