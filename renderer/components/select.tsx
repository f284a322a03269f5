import { useId } from 'react';
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { Swatch } from './swatch.tsx';
import './select.css';
import './menu.css';

export interface SelectOption<Id extends string> {
  id: Id;
  label: string;
  /** Territory whose colour stands before the label. */
  swatch?: string;
}

export interface SelectProps<Id extends string> {
  label: string;
  options: readonly SelectOption<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  /** Set before the control; otherwise only screen readers hear the label. */
  isLabelShown?: boolean;
  /** Without a border, for the tool row. */
  isQuiet?: boolean;
  placeholder?: string;
  isDisabled?: boolean;
}

/** One of a list, shown in a menu. */
export function Select<Id extends string>({
  label,
  options,
  value,
  onChange,
  isLabelShown = false,
  isQuiet = false,
  placeholder = '—',
  isDisabled = false,
}: SelectProps<Id>) {
  const labelId = useId();
  return (
    <AriaSelect
      className="select"
      {...(isLabelShown ? { 'aria-labelledby': labelId } : { 'aria-label': label })}
      placeholder={placeholder}
      isDisabled={isDisabled}
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      {isLabelShown ? (
        <span id={labelId} className="select-label">
          {label}
        </span>
      ) : null}
      <Button className={isQuiet ? 'select-button select-button-quiet' : 'select-button'}>
        <SelectValue className="select-value" />
        <span aria-hidden="true" className="select-arrow">
          ▾
        </span>
      </Button>
      <Popover className="menu-popover" offset={4}>
        <ListBox className="menu" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="menu-item">
              {option.swatch === undefined ? null : <Swatch territory={option.swatch} />}
              <span>{option.label}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
