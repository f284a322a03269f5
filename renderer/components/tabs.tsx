import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import './tabs.css';

export interface TabOption<Id extends string> {
  id: Id;
  label: string;
  /** Set after the label in a lighter ink: how many there are. */
  note?: string;
}

export interface TabsProps<Id extends string> {
  label: string;
  options: readonly TabOption<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  /** The panel of the chosen tab. */
  children: ReactNode;
}

/** Words over a rule, the chosen one underlined, with its panel below. */
export function Tabs<Id extends string>({ label, options, value, onChange, children }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <TabList className="tabs-list" aria-label={label}>
        {options.map(({ id, label, note }) => (
          <Tab key={id} id={id} className="tabs-tab">
            {label} {note === undefined ? null : <span className="tabs-note">{note}</span>}
          </Tab>
        ))}
      </TabList>
      {/* A panel keeps the id that it began with, which its tab must find: so each tab has one of its own. */}
      <TabPanel key={value} id={value} className="tabs-panel">
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
