import { useState } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { useFormat } from '../format/use-format.ts';
import { useText } from '../i18n/use-text.tsx';
import { parseNumber } from './grid/parse-number.ts';
import './field.css';
import './number-field.css';

export interface NumberFieldProps {
  label: string;
  /** `null` where nothing is stated. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** Set after the number: `%`, `days`. */
  unit?: string;
  minimum?: number;
  maximum?: number;
  hint?: string;
}

/**
 * A number with its unit, taken when the field is left or Enter is pressed, and brought to the nearest that may be. Emptied, it
 * states nothing. A field of text: the library's own for numbers writes markup, which the policy of the window forbids, and the
 * window would end with it.
 */
export function NumberField({
  label,
  value,
  onChange,
  unit,
  minimum = -Infinity,
  maximum = Infinity,
  hint,
}: NumberFieldProps) {
  const { saySaid } = useText();
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? '' : format.number(value);
  const isEmpty = typed?.trim() === '';
  const parsed = typed === null || isEmpty ? null : parseNumber(typed);
  const take = () => {
    if (isEmpty) onChange(null);
    else if (parsed?.ok === true) onChange(Math.max(minimum, Math.min(maximum, Number(parsed.value))));
    if (parsed?.ok !== false) setTyped(null);
  };
  return (
    <TextField
      className="field"
      value={typed ?? shown}
      onChange={setTyped}
      onBlur={take}
      isInvalid={parsed?.ok === false}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault();
          take();
        } else event.continuePropagation();
      }}
    >
      <Label className="field-label">{label}</Label>
      <span className="number-field-line">
        <Input className="field-input number-field-input" inputMode="decimal" />
        {unit === undefined ? null : <span className="number-field-unit">{unit}</span>}
      </span>
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">
        {parsed?.ok === false ? saySaid(parsed.problem) : null}
      </FieldError>
    </TextField>
  );
}
