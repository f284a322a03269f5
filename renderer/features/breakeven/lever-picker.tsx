import {
  Button,
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import type { LeverChoice, LeverGroup } from './lever-choices.ts';
import { breakEvenMessages as messages } from './messages.ts';
import type { Question } from './use-question.ts';
import '../../components/select.css';
import '../../components/menu.css';

/** No lever is named so. */
const noChoice = '-';

const groups: readonly LeverGroup[] = ['paid', 'proposed', 'freight', 'wages', 'exchange', 'unpaid'];

export interface LeverPickerProps {
  question: Question;
  label: string;
  choices: readonly LeverChoice[];
  /** `null`: none, where that may be chosen. */
  choice: LeverChoice | null;
  /** Names the choice of none, which comes first; without it one is always chosen. */
  none?: string;
  onChange: (choice: LeverChoice | null) => void;
}

/** What is to move: duties that the plan pays first, each with what it costs the plan. */
export function LeverPicker({ question, label, choices, choice, none, onChange }: LeverPickerProps) {
  const { nameOf, format, text, network } = question;
  const { say } = text;
  const sections = groups
    .map((group) => ({ id: group, items: choices.filter((each) => each.group === group) }))
    .filter(({ items }) => items.length > 0);
  return (
    <Select
      className="select break-even-picker"
      aria-label={label}
      value={choice?.id ?? noChoice}
      onChange={(key) => {
        const chosen = choices.find(({ id }) => id === key);
        if (chosen !== undefined || key === noChoice) onChange(chosen ?? null);
      }}
    >
      <Button className="select-button">
        <SelectValue className="select-value">{choice === null ? none : nameOf(choice)}</SelectValue>
        <span aria-hidden="true" className="select-arrow">
          ▾
        </span>
      </Button>
      <Popover className="menu-popover break-even-levers" offset={4}>
        <ListBox className="menu">
          {none === undefined ? null : (
            <ListBoxItem id={noChoice} textValue={none} className="menu-item">
              <span className="menu-item-text">{none}</span>
            </ListBoxItem>
          )}
          <Collection items={sections}>
            {({ id, items }) => (
              <ListBoxSection id={id} className="menu-section">
                <Header className="menu-heading">{say(messages[id])}</Header>
                <Collection items={items}>
                  {(item) => (
                    <ListBoxItem id={item.id} textValue={nameOf(item)} className="menu-item">
                      <span className="menu-item-text break-even-lever-name">{nameOf(item)}</span>
                      {item.paid === null || item.paid <= 0 ? null : (
                        <span className="question-quiet">
                          {format.money(item.paid, network.settings.baseCurrency)}
                        </span>
                      )}
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
          </Collection>
        </ListBox>
      </Popover>
    </Select>
  );
}
