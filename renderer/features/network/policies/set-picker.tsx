import { useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { Swatch } from '../../../components/swatch.tsx';
import { useText } from '../../../i18n/use-text.tsx';
import { policyMessages as messages } from './messages.ts';
import type { PickOption } from './pick-options.ts';
import '../../../components/menu.css';
import '../../../components/field.css';

export interface SetPickerProps {
  /** Name of the place in the sentence. */
  label: string;
  /** What the choice says in the sentence. */
  text: string;
  options: () => readonly PickOption[];
  /** `null` for everything. */
  chosen: readonly string[] | null;
  /** Said of the entry that chooses everything. */
  everything: string;
  isChanged: boolean;
  onChange: (chosen: readonly string[] | null) => void;
}

const everythingKey = '*';

/** A place in a sentence that names one thing, several or everything; found by typing. */
export function SetPicker(props: SetPickerProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className={props.isChanged ? 'policy-slot policy-slot-changed' : 'policy-slot'}
        aria-label={`${props.label}: ${props.text}`}
      >
        {props.text}
      </Button>
      <Popover className="menu-popover policy-popover" offset={4} placement="bottom start">
        <Dialog className="policy-picker" aria-label={props.label}>
          {isOpen ? <PickList {...props} /> : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function PickList({ label, options, chosen, everything, onChange }: SetPickerProps) {
  const { say } = useText();
  const { contains } = useFilter({ sensitivity: 'base' });
  const entries = options();
  // What is named and is not there any more stays in the list, so that it can be taken off.
  const missing = (chosen ?? []).filter((id) => !entries.some((option) => option.id === id));
  return (
    <Autocomplete filter={contains}>
      <SearchField className="policy-search" aria-label={say(messages.search)} autoFocus>
        <Input className="field-input" placeholder={say(messages.search)} />
      </SearchField>
      <ListBox
        className="menu policy-options"
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={chosen === null ? [everythingKey] : chosen}
        onSelectionChange={(keys) => {
          const next = keys === 'all' ? [everythingKey] : [...keys].map(String);
          const isNewlyAll = next.includes(everythingKey) && chosen !== null;
          const named = next.filter((key) => key !== everythingKey);
          onChange(isNewlyAll || named.length === 0 ? null : named);
        }}
        renderEmptyState={() => <div className="policy-nothing">{say(messages.nothing)}</div>}
      >
        <ListBoxItem id={everythingKey} textValue={everything} className="menu-item">
          {({ isSelected }) => (
            <>
              <Tick isOn={isSelected} />
              <span className="menu-item-text">{everything}</span>
            </>
          )}
        </ListBoxItem>
        {[...missing.map(unknownOption), ...entries].map((option) => (
          <ListBoxItem
            key={option.id}
            id={option.id}
            textValue={`${option.label} ${option.note ?? ''}`}
            className="menu-item"
          >
            {({ isSelected }) => (
              <>
                <Tick isOn={isSelected} />
                {option.territory === null ? null : <Swatch territory={option.territory} />}
                <span className="menu-item-text">{option.label}</span>
                {option.note === null ? null : <span className="policy-note">{option.note}</span>}
              </>
            )}
          </ListBoxItem>
        ))}
      </ListBox>
    </Autocomplete>
  );
}

function Tick({ isOn }: { isOn: boolean }) {
  return (
    <span className="policy-tick" aria-hidden="true">
      {isOn ? '✓' : ''}
    </span>
  );
}

function unknownOption(id: string): PickOption {
  return { id, label: id, note: '?', territory: null };
}
