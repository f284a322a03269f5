import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { MenuButton } from '../../components/menu-button.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { TableId } from '../../store/view-slice.ts';
import { networkMessages as messages } from './messages.ts';
import './table-tabs.css';

export interface TableTab {
  readonly id: TableId;
  readonly title: string;
  /** Records in it; `null` for a table that is no list. */
  readonly count: number | null;
  /** Shown as a tab; the others wait in a menu. */
  readonly isMain: boolean;
}

export interface TableTabsProps {
  tabs: readonly TableTab[];
  value: TableId;
  onChange: (id: TableId) => void;
  tools: ReactNode;
  children: ReactNode;
}

/** The tables of the network: the busy ones as tabs, the others in a menu from which the open one comes forward. */
export function TableTabs({ tabs, value, onChange, tools, children }: TableTabsProps) {
  const { say } = useText();
  const format = useFormat();
  const shown = tabs.filter(({ id, isMain }) => isMain || id === value);
  const listRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    listRef.current
      ?.querySelector('[data-selected]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [value]);
  const others = tabs.filter(({ isMain }) => !isMain);
  return (
    <Tabs
      className="table-tabs"
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = tabs.find(({ id }) => id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <div className="table-tabs-row">
        <TabList ref={listRef} className="table-tabs-list" aria-label={say(messages.tables)}>
          {shown.map(({ id, title, count }) => (
            <Tab key={id} id={id} className="table-tabs-tab">
              {title}
              {count === null ? null : <span className="table-tabs-count">{format.number(count)}</span>}
            </Tab>
          ))}
        </TabList>
        <MenuButton
          label={say(messages.more)}
          // The busy ones too: in a narrow window some of their tabs are out of sight.
          items={[others, tabs.filter(({ isMain }) => isMain)].map((group) =>
            group.map(({ id, title, count }) => ({
              id,
              label: count === null ? title : `${title} ${format.number(count)}`,
            })),
          )}
          onAction={onChange}
        />
        <span className="table-tabs-tools">{tools}</span>
      </div>
      <TabPanel key={value} id={value} className="table-tabs-panel">
        {children}
      </TabPanel>
    </Tabs>
  );
}
