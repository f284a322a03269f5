import { useRef, useState, type KeyboardEvent } from 'react';
import { Popover } from 'react-aria-components';
import { afterOverlay } from '../../components/after-overlay.ts';
import { MenuItems, type MenuEntry } from '../../components/menu-items.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { scenarioMessages as messages } from './messages.ts';
import type { TabFigures } from './tab-figures.ts';

export type TabAction =
  'solve' | 'compare' | 'duplicate' | 'rename' | 'describe' | 'left' | 'right' | 'promote' | 'remove';

export interface ScenarioTabProps {
  name: string;
  figures: TabFigures;
  /** Currency of the values; `null` where they are kilograms. */
  currency: string | null;
  scale: { divisor: 1 | 1e3 | 1e6; digits: number };
  isActive: boolean;
  /** `A` or `B` while two are compared. */
  comparedAs: string | null;
  isRenaming: boolean;
  onActivate: () => void;
  /** `null`: the name stays. By a key the focus goes back to the tab. */
  onRename: (name: string | null, isByKey: boolean) => void;
  onAction: (action: TabAction) => void;
  /** Where a dragged tab would land beside this one. */
  dropSide: 'before' | 'after' | null;
  onDrag: (kind: 'start' | 'over' | 'drop' | 'end', isAfterMiddle: boolean) => void;
}

const glyphs = { current: '', unsolved: '', stale: '○', solving: '', failed: '◆' } as const;

/** One scenario: its name, how its plan stands, and what it costs against the base. */
export function ScenarioTab(props: ScenarioTabProps) {
  const { name, figures, isActive, comparedAs, isRenaming, onActivate, onRename, onAction } = props;
  const { say } = useText();
  const format = useFormat();
  const button = useRef<HTMLButtonElement>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const isBase = figures.scenario === null;
  const texts = tabTexts(props);

  if (isRenaming) return <TabName name={name} onRename={onRename} />;

  const entry = (id: TabAction, label: string, keys?: string): MenuEntry<TabAction> =>
    keys === undefined ? { id, label } : { id, label, keys };
  const plan = [entry('solve', say(messages.solve))];
  const groups = isBase
    ? [plan]
    : [
        [...plan, entry('compare', say(messages.compareWithBase))],
        [
          entry('rename', say(messages.rename), 'F2'),
          entry('describe', say(messages.describe)),
          entry('duplicate', say(messages.duplicate)),
        ],
        [
          entry('left', say(messages.moveLeft), 'Shift+←'),
          entry('right', say(messages.moveRight), 'Shift+→'),
        ],
        [entry('promote', say(messages.promote)), entry('remove', say(messages.remove), 'Del')],
      ];

  const onKeyDown = (event: KeyboardEvent) => {
    const action = tabKey(event);
    if (action === null || (isBase && action !== 'menu')) return;
    event.preventDefault();
    if (action === 'menu') setMenuOpen(true);
    else onAction(action);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        role="tab"
        className={`scenario-tab scenario-tab-${figures.state}`}
        aria-selected={isActive || comparedAs !== null}
        aria-haspopup="menu"
        data-scenario={figures.scenario ?? ''}
        data-drop={props.dropSide}
        tabIndex={isActive ? 0 : -1}
        title={name}
        draggable={!isBase}
        onClick={onActivate}
        onDoubleClick={() => {
          if (!isBase) onAction('rename');
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          setMenuOpen(true);
        }}
        onKeyDown={onKeyDown}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          props.onDrag('start', false);
        }}
        onDragOver={(event) => {
          event.preventDefault();
          props.onDrag('over', isAfterMiddle(event));
        }}
        onDrop={(event) => {
          event.preventDefault();
          props.onDrag('drop', isAfterMiddle(event));
        }}
        onDragEnd={() => props.onDrag('end', false)}
      >
        {comparedAs === null ? null : <span className="scenario-tab-side">{comparedAs}</span>}
        {figures.state === 'solving' ? <span className="scenario-tab-ring" aria-hidden="true" /> : null}
        {glyphs[figures.state] === '' ? null : (
          <span className="scenario-tab-glyph" aria-hidden="true">
            {glyphs[figures.state]}
          </span>
        )}
        <span className="scenario-tab-name">{name}</span>{' '}
        {texts.figure === null ? null : <span className="scenario-tab-figure">{texts.figure}</span>}
        {texts.read === '' ? null : <span className="unseen">, {texts.read}</span>}
      </button>
      <Popover
        className="menu-popover"
        triggerRef={button}
        isOpen={isMenuOpen}
        onOpenChange={setMenuOpen}
        placement="bottom start"
        offset={2}
      >
        <MenuItems
          label={say(messages.actions, { name })}
          groups={groups}
          onAction={(action) => {
            setMenuOpen(false);
            afterOverlay(() => onAction(action));
          }}
        />
      </Popover>
    </>
  );

  function tabTexts({ currency, scale }: ScenarioTabProps): { figure: string | null; read: string } {
    const { value, difference, gap, state } = figures;
    const words: string[] = [];
    const amount = (value: number) =>
      currency === null ? `${format.number(value, 0)} kg` : format.money(value, currency);
    if (state === 'stale') words.push(say(messages.isStale));
    if (state === 'solving') words.push(say(messages.isSolving));
    if (state === 'failed') words.push(say(messages.isFailed));
    if (difference !== null) words.push(say(messages.difference, { money: amount(difference) }));
    else if (value !== null) words.push(say(messages.total, { money: amount(value) }));
    const figure =
      state === 'solving'
        ? gap === null
          ? null
          : say(messages.gap, { gap: format.share(gap) })
        : difference !== null
          ? format.change(difference / scale.divisor, scale.digits)
          : value === null
            ? null
            : format.number(value / scale.divisor, scale.digits);
    return { figure, read: words.join(', ') };
  }
}

function isAfterMiddle(event: { clientX: number; currentTarget: Element }): boolean {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return event.clientX > left + width / 2;
}

function tabKey({ key, shiftKey }: KeyboardEvent): TabAction | 'menu' | null {
  if (key === 'F2') return 'rename';
  if (key === 'Delete') return 'remove';
  if (key === 'ContextMenu' || (shiftKey && key === 'F10')) return 'menu';
  if (shiftKey && key === 'ArrowLeft') return 'left';
  if (shiftKey && key === 'ArrowRight') return 'right';
  return null;
}

function TabName({ name, onRename }: { name: string; onRename: ScenarioTabProps['onRename'] }) {
  const { say } = useText();
  const [text, setText] = useState(name);
  return (
    <span className="scenario-tab scenario-tab-editing" role="presentation">
      <input
        className="scenario-tab-input"
        aria-label={say(messages.nameLabel)}
        value={text}
        maxLength={200}
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => onRename(text, false)}
        onKeyDown={(event) => {
          event.stopPropagation();
          // Enter that ends a composition of Chinese belongs to the input method.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onRename(text, true);
          if (event.key === 'Escape') onRename(null, true);
        }}
      />
    </span>
  );
}
