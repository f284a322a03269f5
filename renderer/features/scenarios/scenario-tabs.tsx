import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Scenario } from '../../../scenarios/domain/scenario.ts';
import { afterOverlay } from '../../components/after-overlay.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import { scenarioList } from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { shellMessages } from '../../shell/messages.ts';
import { scenarioMessages as messages } from './messages.ts';
import { changesBackToSaved } from './scenario-edits.ts';
import { ScenarioDialog } from './scenario-dialog.tsx';
import { ScenarioTab, type TabAction } from './scenario-tab.tsx';
import { tabFigures, tabScale } from './tab-figures.ts';
import { useScenarioActions } from './use-scenario-actions.ts';
import './scenario-tabs.css';

const selectState = (state: PlannerState) => state;

/** The base network and its scenarios, each with how its plan stands. */
export function ScenarioTabs() {
  const state = usePlanner(selectState);
  const { activeScenario, compared, screen, activate, show, document } = state;
  const { say } = useText();
  const format = useFormat();
  const session = useSession();
  const actions = useScenarioActions();
  const scenarios = scenarioList(state);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [described, setDescribed] = useState<Scenario | null>(null);
  const [drag, setDrag] = useState<{ id: string; to: number | null } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // In Compare the second of the two is the one that was chosen last.
  const shown = screen === 'compare' ? compared[1] : activeScenario;
  useEffect(() => {
    const room = list.current;
    if (room === null) return undefined;
    const showTab = () =>
      room.querySelector(`[data-scenario="${shown ?? ''}"]`)?.scrollIntoView({ inline: 'nearest' });
    showTab();
    // The words of a solve under way grow, and the tabs have less room.
    const resized = new ResizeObserver(showTab);
    resized.observe(room);
    return () => resized.disconnect();
  }, [shown, scenarios.length, screen]);
  const hasUnsavedEdits = useMemo(
    () => document !== null && changesBackToSaved(document).length > 0,
    [document],
  );
  if (document === null) return null;
  const { settings } = document.content.network;
  const all = [null, ...scenarios];
  const figures = all.map((scenario) => tabFigures(state, scenario?.id ?? null));
  const scale = tabScale(figures.map(({ value }) => value));

  const act = (scenario: Scenario | null, action: TabAction) => {
    if (action === 'solve') {
      activate(scenario?.id ?? null);
      void session.solve(scenario?.id ?? null);
    }
    if (scenario === null) return;
    const { id } = scenario;
    const place = scenarios.indexOf(scenario);
    if (action === 'compare') show({ screen: 'compare', compared: [null, id] });
    if (action === 'duplicate') actions.duplicate(id);
    if (action === 'rename') setRenaming(id);
    if (action === 'describe') setDescribed(scenario);
    if (action === 'left') actions.move(id, place - 1);
    if (action === 'right') actions.move(id, place + 1);
    if (action === 'promote') actions.promote(id);
    if (action === 'remove') actions.remove(id);
    if (action === 'left' || action === 'right') {
      focusTab(id);
    }
  };
  // A tab that moved, or came back from being renamed, has the focus it had.
  const focusTab = (id: string) => {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-scenario="${id}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    const at = tabs.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    tabs[Math.max(0, Math.min(tabs.length - 1, to))]?.focus();
  };
  return (
    <div className="scenario-tabs">
      <div
        ref={list}
        className="scenario-tabs-list"
        role="tablist"
        aria-label={say(messages.scenarios)}
        aria-describedby="scenario-tabs-keys"
        onKeyDown={onKeyDown}
      >
        {all.map((scenario, place) => {
          const id = scenario?.id ?? null;
          const comparedAs =
            screen !== 'compare' ? null : compared[0] === id ? 'A' : compared[1] === id ? 'B' : null;
          return (
            <ScenarioTab
              key={id ?? ''}
              name={scenario === null ? say(shellMessages.base) : format.name(scenario.name)}
              figures={figures[place]!}
              currency={settings.objective === 'carbon' ? null : settings.baseCurrency}
              scale={scale}
              isActive={screen !== 'compare' && activeScenario === id}
              comparedAs={comparedAs}
              isRenaming={id !== null && renaming === id}
              onActivate={() => {
                activate(id);
                if (screen === 'compare') {
                  show({ compared: [compared[0] === id ? compared[1] : compared[0], id] });
                }
              }}
              onRename={(name, isByKey) => {
                setRenaming(null);
                if (isByKey && id !== null) focusTab(id);
                if (id !== null && name !== null) actions.rename(id, name);
              }}
              onAction={(action) => act(scenario, action)}
              dropSide={
                drag?.to === place
                  ? 'before'
                  : drag?.to === place + 1 && place === all.length - 1
                    ? 'after'
                    : null
              }
              onDrag={(kind, isAfterMiddle) => {
                // Nothing stands before the base.
                const to = Math.max(1, place + (isAfterMiddle ? 1 : 0));
                if (kind === 'start' && id !== null) setDrag({ id, to: null });
                if (kind === 'over' && drag !== null && drag.to !== to) setDrag({ ...drag, to });
                if (kind === 'drop' && drag !== null) {
                  const from = scenarios.findIndex((other) => other.id === drag.id) + 1;
                  actions.move(drag.id, (to > from ? to - 1 : to) - 1);
                }
                if (kind === 'drop' || kind === 'end') setDrag(null);
              }}
            />
          );
        })}
      </div>
      <span id="scenario-tabs-keys" className="unseen">
        {say(messages.keyHint)}
      </span>
      <MenuButton
        label={say(messages.add)}
        items={[
          [
            { id: 'empty', label: say(messages.addEmpty) },
            {
              id: 'edits',
              label: say(messages.addFromEdits),
              isDisabled: !hasUnsavedEdits,
              whyDisabled: say(messages.noEdits),
            },
          ],
        ]}
        onAction={(id) => {
          const made = id === 'empty' ? actions.add() : actions.addFromEdits();
          afterOverlay(() => setRenaming(made));
        }}
      >
        +
      </MenuButton>
      {scenarios.length < 4 ? null : (
        <MenuButton
          label={say(messages.all)}
          items={all.map((scenario) => ({
            id: scenario?.id ?? '',
            label: scenario === null ? say(shellMessages.base) : format.name(scenario.name),
          }))}
          onAction={(id) => {
            if (screen === 'compare') show({ screen: 'plan' });
            activate(id === '' ? null : id);
          }}
        >
          ▾
        </MenuButton>
      )}
      {described === null ? null : <ScenarioDialog scenario={described} onClose={() => setDescribed(null)} />}
    </div>
  );
}
