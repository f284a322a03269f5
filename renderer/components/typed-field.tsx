import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { useText } from '../i18n/use-text.tsx';
import type { Parsed } from './grid/column.ts';
import './field.css';
import './typed-field.css';

export interface TypedFieldProps {
  label: string;
  /** The value as it is shown. */
  shown: string;
  /** Reads what is typed; what cannot be read stays, with the reason. */
  parse: (text: string) => Parsed;
  onChange: (value: string) => void;
  /** Room for so many letters. */
  letters: number;
  /** Steps by arrow keys, up and down: one, or many with a page key. */
  onStep?: (step: number, isLarge: boolean) => void;
}

/** A short value in a row of tools, its name before it, taken when the field is left or Enter is pressed. */
export function TypedField({ label, shown, parse, onChange, letters, onStep }: TypedFieldProps) {
  const { saySaid } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = typed === null || typed === shown ? null : parse(typed);
  const take = () => {
    if (parsed?.ok === true && typeof parsed.value === 'string') onChange(parsed.value);
    if (parsed?.ok !== false) setTyped(null);
  };
  return (
    <TextField
      className="typed-field"
      value={typed ?? shown}
      onChange={setTyped}
      onBlur={take}
      isInvalid={parsed?.ok === false}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault();
          take();
        } else if (step !== undefined && onStep !== undefined && typed === null) {
          event.preventDefault();
          onStep(step, event.key.startsWith('Page'));
        } else event.continuePropagation();
      }}
    >
      <Label className="typed-field-label">{label}</Label>
      <span className="typed-field-value">
        <Input
          className="field-input typed-field-input"
          style={{ width: `calc(${letters}ch + 18px)` }}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <FieldError className="field-problem typed-field-problem">
          {parsed?.ok === false ? saySaid(parsed.problem) : null}
        </FieldError>
      </span>
    </TextField>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 1, PageDown: -1 };
