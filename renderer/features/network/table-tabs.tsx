import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { MenuButton } from '../../components/menu-button.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { fittingTabs } from './fitting-tabs.ts';
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

/** Padding of the row, in px. */
const ends = 20;

/** The tables of the network: the busy ones as tabs, the others in a menu from which the open one comes forward. */
export function TableTabs({ tabs, value, onChange, tools, children }: TableTabsProps) {
  const { say } = useText();
  const format = useFormat();
  const rowRef = useRef<HTMLDivElement>(null);
  const measureRef = useRef<HTMLDivElement>(null);
  const [fitting, setFitting] = useState<ReadonlySet<string> | null>(null);
  const widthsKey = tabs.map(({ title, count }) => `${title} ${count}`).join();
  useLayoutEffect(() => {
    const [row, copies] = [rowRef.current!, measureRef.current!];
    const measure = () => {
      const others = [...row.children].filter((each) => each !== copies && each.role !== 'tablist');
      const taken = others.reduce((sum, each) => sum + (each as HTMLElement).offsetWidth, ends);
      const widths = [...copies.children].map((each) => (each as HTMLElement).offsetWidth);
      setFitting(fittingTabs(tabs, widths, value, row.clientWidth - taken));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(row);
    observer.observe(copies);
    return () => observer.disconnect();
    // The key says all that the list of tabs holds; the list is a new one at every edit.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [widthsKey, value]);
  const shown = tabs.filter(({ id, isMain }) =>
    fitting === null ? isMain || id === value : fitting.has(id),
  );
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
      <div ref={rowRef} className="table-tabs-row">
        <div ref={measureRef} className="table-tabs-measure" aria-hidden="true">
          {tabs.map((tab) => (
            <span key={tab.id} className="table-tabs-tab" data-selected="">
              <TabText {...tab} />
            </span>
          ))}
        </div>
        <TabList className="table-tabs-list" aria-label={say(messages.tables)}>
          {shown.map((tab) => (
            <Tab key={tab.id} id={tab.id} className="table-tabs-tab">
              <TabText {...tab} />
            </Tab>
          ))}
        </TabList>
        <MenuButton
          label={say(messages.more)}
          // The busy ones too: in a narrow window some of them have no tab.
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

function TabText({ title, count }: Pick<TableTab, 'title' | 'count'>) {
  const format = useFormat();
  return (
    <>
      {title} {count === null ? null : <span className="table-tabs-count">{format.number(count)}</span>}
    </>
  );
}
